// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace vitrine {

class ModelInstalling;
class TextLabel;

/// Installs from paths on the server, URLs and names of repositories, one a line. A line goes when the server
/// has taken it on; what it refuses stays, with the reason.
class InstallSourcePage : public QWidget {
    Q_OBJECT

public:
    /// `host`: of the server, for paths that are dropped. `isHere`: the server is on this machine.
    InstallSourcePage(ModelInstalling& installing, QString host, bool isHere, QWidget* parent = nullptr);

    /// Adds lines; paths of this machine when `areDropped`.
    void add(const QStringList& sources, bool areDropped);
    /// Why nothing can be installed; empty when it can.
    void setRefusal(const QString& reason);

private:
    [[nodiscard]] QStringList sources() const;
    void install();
    void onChanged();
    void update();
    void removeLine(const QString& line);

    ModelInstalling& m_installing;
    const QString m_host;
    const bool m_isHere;
    QString m_refusal;
    QHash<qint64, QString> m_sent; ///< Handle -> line, until the server has answered.
    bool m_hasDropped = false;
    QPlainTextEdit* m_sources;
    QCheckBox* m_inPlace;
    TextLabel* m_note;
    QLineEdit* m_token;
    QWidget* m_tokenRow;
    TextLabel* m_problem;
    TextLabel* m_done;
    QPushButton* m_install;
};

} // namespace vitrine
