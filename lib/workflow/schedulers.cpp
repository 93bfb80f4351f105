// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/schedulers.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

QString schedulerLabel(const QString& name)
{
    // Names of samplers, the same in every language. "_k" stands for Karras' noise schedule.
    static constexpr std::array families{
        std::pair{"ddim"_L1, "DDIM"_L1},
        std::pair{"ddpm"_L1, "DDPM"_L1},
        std::pair{"deis"_L1, "DEIS"_L1},
        std::pair{"dpmpp_2m"_L1, "DPM++ 2M"_L1},
        std::pair{"dpmpp_2m_sde"_L1, "DPM++ 2M SDE"_L1},
        std::pair{"dpmpp_2s"_L1, "DPM++ 2S"_L1},
        std::pair{"dpmpp_3m"_L1, "DPM++ 3M"_L1},
        std::pair{"dpmpp_sde"_L1, "DPM++ SDE"_L1},
        std::pair{"er_sde"_L1, "ER-SDE"_L1},
        std::pair{"euler"_L1, "Euler"_L1},
        std::pair{"euler_a"_L1, "Euler Ancestral"_L1},
        std::pair{"heun"_L1, "Heun"_L1},
        std::pair{"kdpm_2"_L1, "KDPM 2"_L1},
        std::pair{"kdpm_2_a"_L1, "KDPM 2 Ancestral"_L1},
        std::pair{"lcm"_L1, "LCM"_L1},
        std::pair{"lms"_L1, "LMS"_L1},
        std::pair{"pndm"_L1, "PNDM"_L1},
        std::pair{"tcd"_L1, "TCD"_L1},
        std::pair{"unipc"_L1, "UniPC"_L1},
    };
    const bool karras = name.endsWith("_k"_L1);
    const QString family = karras ? name.chopped(2) : name;
    for (const auto& [key, label] : families) {
        if (family == key)
            return karras ? label + " Karras"_L1 : QString(label);
    }
    return name;
}

} // namespace vitrine
