#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Runs Debian's nginx in front of servers, in the foreground, with everything it writes in FOLDER. FOLDER/servers.conf
# holds its `server { }` blocks, which listen on loopback. It is up once FOLDER/nginx.pid is there, and ends with
# whoever called this: the kernel tells it when its caller is gone.
#
# Usage: nginx.sh FOLDER
set -euo pipefail
if [ $# -ne 1 ] || [ ! -e "$1/servers.conf" ]; then
    echo "usage: nginx.sh FOLDER, with FOLDER/servers.conf" >&2
    exit 1
fi
folder=$(cd "$1" && pwd)
nginx=$(PATH=$PATH:/usr/sbin command -v nginx) || { echo "nginx.sh: nginx is not installed (nginx-light)" >&2; exit 1; }
{
    # Its workers read the file of passwords, which lies in a folder of this user alone.
    [ "$(id -u)" != 0 ] || echo 'user root;'
    cat <<EOF
worker_processes 1;
daemon off;
pid $folder/nginx.pid;
error_log $folder/error.log;
events { worker_connections 256; }
http {
    log_format vitrine '\$server_port \$server_protocol \$status \$request_method \$uri';
    access_log $folder/access.log vitrine;
    client_body_temp_path $folder/body;
    proxy_temp_path $folder/proxy;
    fastcgi_temp_path $folder/fastcgi;
    uwsgi_temp_path $folder/uwsgi;
    scgi_temp_path $folder/scgi;
    map \$http_upgrade \$connection_upgrade { default upgrade; '' close; }
    include $folder/servers.conf;
}
EOF
} >"$folder/nginx.conf"
exec setpriv --pdeathsig TERM "$nginx" -p "$folder" -c "$folder/nginx.conf" -e "$folder/error.log"
