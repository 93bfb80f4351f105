<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>BatchRequest</name>
    <message>
        <source>The number of runs must be between 1 and 10000.</source>
        <translation>El número de ejecuciones debe estar entre 1 y 10000.</translation>
    </message>
</context>
<context>
    <name>EdgeFilter</name>
    <message>
        <source>The line from %1 to %2 was left out: %3</source>
        <translation>Se omitió la conexión de %1 a %2: %3</translation>
    </message>
    <message>
        <source>there is no node %1.</source>
        <translation>no existe el nodo %1.</translation>
    </message>
    <message>
        <source>the server has no node type &quot;%1&quot;.</source>
        <translation>el servidor no tiene el tipo de nodo «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no output &quot;%2&quot;.</source>
        <translation>«%1» no tiene ninguna salida «%2».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no input &quot;%2&quot;.</source>
        <translation>«%1» no tiene ninguna entrada «%2».</translation>
    </message>
    <message>
        <source>a node cannot feed itself.</source>
        <translation>un nodo no puede alimentarse a sí mismo.</translation>
    </message>
    <message>
        <source>it is there twice.</source>
        <translation>está duplicada.</translation>
    </message>
    <message>
        <source>its end takes no line.</source>
        <translation>su destino no admite conexiones.</translation>
    </message>
    <message>
        <source>the nodes would wait for each other in a circle.</source>
        <translation>los nodos se esperarían unos a otros en círculo.</translation>
    </message>
    <message>
        <source>a connector takes one line.</source>
        <translation>un conector admite una sola conexión.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes no line.</source>
        <translation>«%1» no admite conexiones.</translation>
    </message>
    <message>
        <source>its start gives no value.</source>
        <translation>su origen no da ningún valor.</translation>
    </message>
    <message>
        <source>a list takes items of one type only.</source>
        <translation>una lista solo admite elementos de un mismo tipo.</translation>
    </message>
    <message>
        <source>both branches of a choice must be of one type.</source>
        <translation>las dos ramas de una elección deben ser del mismo tipo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes only one.</source>
        <translation>«%1» solo admite una.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not take what comes (%2 into %3).</source>
        <translation>«%1» no admite lo que recibe (%2 en %3).</translation>
    </message>
</context>
<context>
    <name>FieldLookup</name>
    <message>
        <source>%1  %2 (%3, %4.%5)</source>
        <translation>%1  %2 (%3, %4.%5)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means several fields. Use the number or NODE_ID.FIELD of one of these:
%2</source>
        <translation>«%1» designa varios campos. Use el número o NODE_ID.FIELD de uno de estos:
%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field of the workflow, which has no form. Use NODE_ID.FIELD.</source>
        <translation>«%1» no es un campo del flujo de trabajo, que no tiene formulario. Use NODE_ID.FIELD.</translation>
    </message>
    <message>
        <source>The workflow has no field &quot;%1&quot;. Its fields are:
%2</source>
        <translation>El flujo de trabajo no tiene el campo «%1». Sus campos son:
%2</translation>
    </message>
</context>
<context>
    <name>FormOutputs</name>
    <message>
        <source>The form shows no board field for this workflow&apos;s images, so it cannot say which is which or where they go. Add one in the workflow editor.</source>
        <translation>El formulario no muestra ningún campo de panel para las imágenes de este flujo de trabajo, así que no puede indicar cuál es cuál ni adónde van. Añada uno en el editor de flujos de trabajo.</translation>
    </message>
</context>
<context>
    <name>GraphBuilder</name>
    <message>
        <source>The server has no node type &quot;%1&quot; (node %2). Install the node pack that brings it, or choose another workflow.</source>
        <translation>El servidor no tiene el tipo de nodo «%1» (nodo %2). Instale el paquete de nodos que lo incluye o elija otro flujo de trabajo.</translation>
    </message>
    <message>
        <source>The workflow has no nodes: there is nothing to run.</source>
        <translation>El flujo de trabajo no tiene nodos: no hay nada que ejecutar.</translation>
    </message>
</context>
<context>
    <name>NumberLimits</name>
    <message>
        <source>must be at least %1 in this form</source>
        <translation>debe ser como mínimo %1 en este formulario</translation>
    </message>
    <message>
        <source>must be at most %1 in this form</source>
        <translation>debe ser como máximo %1 en este formulario</translation>
    </message>
    <message>
        <source>must be a multiple of %1</source>
        <translation>debe ser múltiplo de %1</translation>
    </message>
</context>
<context>
    <name>PreparedWorkflow</name>
    <message>
        <source>$.nodes[%1] was left out: there is another node %2 before it. Give it another id, or remove it.</source>
        <translation>Se omitió $.nodes[%1]: ya hay otro nodo %2 antes. Asígnele otro id o quítelo.</translation>
    </message>
    <message>
        <source>The node %1 cannot be used: the server has no node type &quot;%2&quot;. Install the node pack that brings it, or choose another workflow.</source>
        <translation>El nodo %1 no se puede usar: el servidor no tiene el tipo de nodo «%2». Instale el paquete de nodos que lo incluye o elija otro flujo de trabajo.</translation>
    </message>
    <message>
        <source>The node %1 (%2) has version %3 and the server&apos;s has version %4: it is sent as it is and may not do the same.</source>
        <translation>El nodo %1 (%2) es de la versión %3 y el del servidor, de la %4: se envía tal cual y puede no hacer lo mismo.</translation>
    </message>
    <message>
        <source>$.edges[%1] was left out: it has no ends.</source>
        <translation>Se omitió $.edges[%1]: no tiene extremos.</translation>
    </message>
    <message>
        <source>The form&apos;s field &quot;%2&quot; of node %1 was left out: the node has no such input.</source>
        <translation>Se omitió el campo «%2» del nodo %1 en el formulario: el nodo no tiene esa entrada.</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>The workflow has no nodes: there is nothing to run.</source>
        <translation>El flujo de trabajo no tiene nodos: no hay nada que ejecutar.</translation>
    </message>
    <message>
        <source>%1: this batch node feeds no other node.</source>
        <translation>%1: este nodo de lote no alimenta a ningún otro nodo.</translation>
    </message>
    <message>
        <source>The batch nodes of %1 have lists of different lengths.</source>
        <translation>Los nodos de lote de %1 tienen listas de distinta longitud.</translation>
    </message>
    <message>
        <source>%1: the list of this batch node is empty.</source>
        <translation>%1: la lista de este nodo de lote está vacía.</translation>
    </message>
    <message>
        <source>%1: the server&apos;s node (%2, version %3) has no input &quot;%4&quot;, which the workflow&apos;s version %5 has. Update the node in the workflow editor.</source>
        <translation>%1: el nodo del servidor (%2, versión %3) no tiene la entrada «%4», que sí tiene la versión %5 del flujo de trabajo. Actualice el nodo en el editor de flujos de trabajo.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>El servidor</translation>
    </message>
    <message>
        <source>The server (InvokeAI %1)</source>
        <translation>El servidor (InvokeAI %1)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the type &quot;%2&quot;</source>
        <translation>«%1» del tipo «%2»</translation>
    </message>
    <message>
        <source>%1 has no node %2; the workflow has it in version %3. Install the node pack that brings it, update the server, or choose another workflow.</source>
        <translation>%1 no tiene el nodo %2; el flujo de trabajo lo usa en la versión %3. Instale el paquete de nodos que lo incluye, actualice el servidor o elija otro flujo de trabajo.</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(desconocido)</translation>
    </message>
    <message>
        <source>%1: %2 is needed and not set.</source>
        <translation>%1: %2 es obligatorio y no está definido.</translation>
    </message>
    <message>
        <source>%1: %2 %3.</source>
        <translation>%1: %2 %3.</translation>
    </message>
    <message>
        <source>The number %1 at %2 is larger than 64 bits can hold: what is sent would be rounded. Set a smaller one.</source>
        <translation>El número %1 en %2 no cabe en 64 bits: se enviaría redondeado. Ponga uno menor.</translation>
    </message>
</context>
<context>
    <name>WebUiChecks</name>
    <message>
        <source>must not be empty</source>
        <translation>no debe estar vacío</translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n entries</source>
        <translation>
            <numerusform>debe tener al menos %n entrada</numerusform>
            <numerusform>debe tener al menos %n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n entries</source>
        <translation>
            <numerusform>debe tener como máximo %n entrada</numerusform>
            <numerusform>debe tener como máximo %n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n characters in each entry</source>
        <translation>
            <numerusform>debe tener como máximo %n carácter en cada entrada</numerusform>
            <numerusform>debe tener como máximo %n caracteres en cada entrada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n characters in each entry</source>
        <translation>
            <numerusform>debe tener al menos %n carácter en cada entrada</numerusform>
            <numerusform>debe tener al menos %n caracteres en cada entrada</numerusform>
        </translation>
    </message>
    <message>
        <source>must be a multiple of %1</source>
        <translation>debe ser múltiplo de %1</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>debe ser como máximo %1</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>debe ser como mínimo %1</translation>
    </message>
    <message>
        <source>must be less than %1</source>
        <translation>debe ser menor que %1</translation>
    </message>
    <message>
        <source>must be greater than %1</source>
        <translation>debe ser mayor que %1</translation>
    </message>
</context>
<context>
    <name>WorkflowDocument</name>
    <message>
        <source>The graph in it is damaged: it has no nodes and edges.</source>
        <translation>El grafo que contiene está dañado: no tiene nodos ni conexiones.</translation>
    </message>
    <message>
        <source>The number at %1 of its graph is larger than 64 bits and would be changed.</source>
        <translation>El número en %1 de su grafo no cabe en 64 bits y se alteraría.</translation>
    </message>
    <message>
        <source>This is not a workflow but a queue item or a request that was sent to a server. Save the workflow itself from the workflow editor and open that file.</source>
        <translation>Esto no es un flujo de trabajo, sino un elemento de la cola o una petición enviada a un servidor. Guarde el flujo de trabajo desde el editor de flujos de trabajo y abra ese archivo.</translation>
    </message>
    <message>
        <source>This is a graph for a server&apos;s programming interface, not a workflow: it has no form and no layout. Save the workflow itself from the workflow editor and open that file.</source>
        <translation>Esto es un grafo para la interfaz de programación de un servidor, no un flujo de trabajo: no tiene formulario ni disposición. Guarde el flujo de trabajo desde el editor de flujos de trabajo y abra ese archivo.</translation>
    </message>
    <message>
        <source>This JSON is not an InvokeAI workflow: it has no lists &quot;nodes&quot; and &quot;edges&quot;. Choose a file that was saved from the workflow editor.</source>
        <translation>Este JSON no es un flujo de trabajo de InvokeAI: no tiene las listas «nodes» y «edges». Elija un archivo guardado desde el editor de flujos de trabajo.</translation>
    </message>
    <message>
        <source>This JSON is not an InvokeAI workflow: &quot;meta.version&quot; is missing. Choose a file that was saved from the workflow editor.</source>
        <translation>Este JSON no es un flujo de trabajo de InvokeAI: falta «meta.version». Elija un archivo guardado desde el editor de flujos de trabajo.</translation>
    </message>
    <message>
        <source>The workflow has format version &quot;%1&quot;, which is not known: %2 can be read. Save it again from a workflow editor of a supported version.</source>
        <translation>El flujo de trabajo tiene la versión de formato «%1», que no se conoce: se puede leer %2. Guárdelo de nuevo desde un editor de flujos de trabajo de una versión compatible.</translation>
    </message>
    <message>
        <source>The workflow is damaged: $.nodes[%1] has no id. Save it again from the workflow editor.</source>
        <translation>El flujo de trabajo está dañado: $.nodes[%1] no tiene id. Guárdelo de nuevo desde el editor de flujos de trabajo.</translation>
    </message>
    <message>
        <source>The workflow is damaged: $.nodes[%1].data is missing. Save it again from the workflow editor.</source>
        <translation>El flujo de trabajo está dañado: falta $.nodes[%1].data. Guárdelo de nuevo desde el editor de flujos de trabajo.</translation>
    </message>
    <message>
        <source>The workflow has more than one node &quot;workflow_return&quot;, and servers take only one. Remove the others in the workflow editor.</source>
        <translation>El flujo de trabajo tiene más de un nodo «workflow_return» y los servidores solo admiten uno. Quite los demás en el editor de flujos de trabajo.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a workflow file.</source>
        <translation>%1 es una carpeta. Elija un archivo de flujo de trabajo.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2. Check its name and its permissions.</source>
        <translation>No se puede leer el archivo %1: %2. Compruebe su nombre y sus permisos.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB and cannot be a workflow. Choose another file.</source>
        <translation>El archivo ocupa más de %1 MB y no puede ser un flujo de trabajo. Elija otro archivo.</translation>
    </message>
    <message>
        <source>The file is nested too deeply (more than 1024 levels). Choose another file.</source>
        <translation>El archivo está anidado a demasiada profundidad (más de 1024 niveles). Elija otro archivo.</translation>
    </message>
    <message>
        <source>The file is not JSON (%1 at byte %2, in %3). Choose a workflow file that was saved from the workflow editor.</source>
        <translation>El archivo no es JSON (%1 en el byte %2, en %3). Elija un archivo de flujo de trabajo guardado desde el editor de flujos de trabajo.</translation>
    </message>
</context>
<context>
    <name>WorkflowForm</name>
    <message>
        <source>The workflow has no node %1.</source>
        <translation>El flujo de trabajo no tiene el nodo %1.</translation>
    </message>
    <message>
        <source>This server has no node type &quot;%1&quot;.</source>
        <translation>Este servidor no tiene el tipo de nodo «%1».</translation>
    </message>
    <message>
        <source>The server&apos;s node &quot;%1&quot; has no input &quot;%2&quot;.</source>
        <translation>El nodo «%1» del servidor no tiene la entrada «%2».</translation>
    </message>
    <message>
        <source>The workflow&apos;s node &quot;%1&quot; has no input &quot;%2&quot;.</source>
        <translation>El nodo «%1» del flujo de trabajo no tiene la entrada «%2».</translation>
    </message>
    <message>
        <source>is needed and not set</source>
        <translation>es obligatorio y no está definido</translation>
    </message>
</context>
<context>
    <name>vitrine::AboutDialog</name>
    <message>
        <source>About Vitrine</source>
        <translation>Acerca de Vitrine</translation>
    </message>
    <message>
        <source>Qt %1, built with %2</source>
        <translation>Qt %1, compilado con %2</translation>
    </message>
    <message>
        <source>Vitrine stands on these libraries:</source>
        <translation>Vitrine se apoya en estas bibliotecas:</translation>
    </message>
    <message>
        <source>Qt and QtKeychain are linked dynamically: they can be replaced by other versions of the same.</source>
        <translation>Qt y QtKeychain están enlazados dinámicamente: pueden sustituirse por otras versiones de los mismos.</translation>
    </message>
    <message>
        <source>A native desktop for InvokeAI servers</source>
        <translation>Una aplicación de escritorio nativa para servidores InvokeAI</translation>
    </message>
    <message>
        <source>Apache License 2.0</source>
        <translation>Licencia Apache 2.0</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>&amp;Copy Versions</source>
        <translation>&amp;Copiar versiones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>vitrine::AccountsApi</name>
    <message>
        <source>No account has this e-mail address and password. Upper and lower case count in both; type them again.</source>
        <translation>Ninguna cuenta tiene este correo electrónico y esta contraseña. En ambos se distinguen mayúsculas y minúsculas; escríbalos de nuevo.</translation>
    </message>
    <message>
        <source>This is not your current password. Type it again.</source>
        <translation>Esta no es su contraseña actual. Escríbala de nuevo.</translation>
    </message>
    <message>
        <source>This account is disabled. Ask an administrator of the server to enable it.</source>
        <translation>Esta cuenta está desactivada. Pida a un administrador del servidor que la active.</translation>
    </message>
    <message>
        <source>This server has no accounts: everything can be done without signing in.</source>
        <translation>Este servidor no tiene cuentas: todo se puede hacer sin iniciar sesión.</translation>
    </message>
    <message>
        <source>The server did not take this (%1). Change it and try again.</source>
        <translation>El servidor no aceptó esto (%1). Cámbielo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Type the e-mail address of the account.</source>
        <translation>Escriba el correo electrónico de la cuenta.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Type one such as name@example.com.</source>
        <translation>«%1» no es una dirección de correo electrónico. Escriba una como name@example.com.</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>Escriba una contraseña.</translation>
    </message>
    <message>
        <source>The password is too long: the server would look at its first 72 bytes only. Choose a shorter one.</source>
        <translation>La contraseña es demasiado larga: el servidor solo tendría en cuenta sus primeros 72 bytes. Elija una más corta.</translation>
    </message>
    <message>
        <source>This server wants passwords of eight characters or more, with upper case, lower case and a digit among them.</source>
        <translation>Este servidor exige contraseñas de ocho caracteres o más, con mayúsculas, minúsculas y una cifra.</translation>
    </message>
</context>
<context>
    <name>vitrine::Actions</name>
    <message>
        <source>&amp;New Window</source>
        <translation>&amp;Nueva ventana</translation>
    </message>
    <message>
        <source>&amp;Open Workflow…</source>
        <translation>&amp;Abrir flujo de trabajo…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;recientes</translation>
    </message>
    <message>
        <source>Workflow &amp;Library…</source>
        <translation>&amp;Biblioteca de flujos de trabajo…</translation>
    </message>
    <message>
        <source>&amp;Save Workflow</source>
        <translation>&amp;Guardar flujo de trabajo</translation>
    </message>
    <message>
        <source>Save Workflow &amp;As…</source>
        <translation>Guardar flujo de trabajo co&amp;mo…</translation>
    </message>
    <message>
        <source>Save Workflow As File…</source>
        <translation>Guardar flujo de trabajo como archivo…</translation>
    </message>
    <message>
        <source>&amp;Upload Files…</source>
        <translation>&amp;Subir archivos…</translation>
    </message>
    <message>
        <source>Upload &amp;Folder…</source>
        <translation>Subir carpe&amp;ta…</translation>
    </message>
    <message>
        <source>&amp;Export Selection…</source>
        <translation>&amp;Exportar selección…</translation>
    </message>
    <message>
        <source>Export &amp;Board…</source>
        <translation>Exportar &amp;panel…</translation>
    </message>
    <message>
        <source>Export Searc&amp;h…</source>
        <translation>Exportar &amp;búsqueda…</translation>
    </message>
    <message>
        <source>Export All S&amp;tarred…</source>
        <translation>Exportar todas las &amp;destacadas…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo Delete</source>
        <translation>&amp;Deshacer eliminación</translation>
    </message>
    <message>
        <source>&amp;Restore Deleted Images</source>
        <translation>&amp;Restaurar imágenes eliminadas</translation>
    </message>
    <message>
        <source>Copy &amp;Image</source>
        <translation>Copiar &amp;imagen</translation>
    </message>
    <message>
        <source>Copy &amp;File</source>
        <translation>Copiar &amp;archivo</translation>
    </message>
    <message>
        <source>&amp;Paste Pictures</source>
        <translation>&amp;Pegar imágenes</translation>
    </message>
    <message>
        <source>&amp;Copy Image Name</source>
        <translation>Copiar &amp;nombre de la imagen</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Select &amp;None</source>
        <translation>&amp;No seleccionar nada</translation>
    </message>
    <message>
        <source>In&amp;vert Selection</source>
        <translation>In&amp;vertir selección</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>&amp;Larger Thumbnails</source>
        <translation>Miniaturas más &amp;grandes</translation>
    </message>
    <message>
        <source>&amp;Smaller Thumbnails</source>
        <translation>&amp;Miniaturas más pequeñas</translation>
    </message>
    <message>
        <source>&amp;Newest First</source>
        <translation>Más &amp;recientes primero</translation>
    </message>
    <message>
        <source>S&amp;tarred First</source>
        <translation>&amp;Destacadas primero</translation>
    </message>
    <message>
        <source>Starred &amp;Only</source>
        <translation>S&amp;olo destacadas</translation>
    </message>
    <message>
        <source>B&amp;roken Only</source>
        <translation>Solo da&amp;ñadas</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualizar</translation>
    </message>
    <message>
        <source>&amp;Boards</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>&amp;Workflow</source>
        <translation>&amp;Flujo de trabajo</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>&amp;Transfers</source>
        <translation>&amp;Transferencias</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Cola</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modelos</translation>
    </message>
    <message>
        <source>Li&amp;ve Preview</source>
        <translation>Vista previa en di&amp;recto</translation>
    </message>
    <message>
        <source>&amp;Notify When Runs End</source>
        <translation>Avisar al terminar las e&amp;jecuciones</translation>
    </message>
    <message>
        <source>&amp;Keep Running in the Tray</source>
        <translation>Se&amp;guir en la bandeja del sistema</translation>
    </message>
    <message>
        <source>Reset La&amp;yout</source>
        <translation>Restablecer disposició&amp;n</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>&amp;New Board…</source>
        <translation>&amp;Nuevo panel…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambiar no&amp;mbre</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivar</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>New Results Go &amp;Here</source>
        <translation>Los resultados nuevos van a&amp;quí</translation>
    </message>
    <message>
        <source>Newest Boards First</source>
        <translation>Paneles más recientes primero</translation>
    </message>
    <message>
        <source>Oldest Boards First</source>
        <translation>Paneles más antiguos primero</translation>
    </message>
    <message>
        <source>Boards by Name</source>
        <translation>Paneles por nombre</translation>
    </message>
    <message>
        <source>Largest Boards First</source>
        <translation>Paneles más grandes primero</translation>
    </message>
    <message>
        <source>Show Ar&amp;chived Boards</source>
        <translation>Mostrar paneles arc&amp;hivados</translation>
    </message>
    <message>
        <source>Show Boards by Da&amp;te</source>
        <translation>Mostrar paneles por f&amp;echa</translation>
    </message>
    <message>
        <source>&amp;Filter Boards</source>
        <translation>&amp;Filtrar paneles</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open in &amp;Another Program</source>
        <translation>Abrir con &amp;otro programa</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Destacar</translation>
    </message>
    <message>
        <source>&amp;Move to Board…</source>
        <translation>&amp;Mover a un panel…</translation>
    </message>
    <message>
        <source>Co&amp;py to Board…</source>
        <translation>Co&amp;piar a un panel…</translation>
    </message>
    <message>
        <source>Change Cate&amp;gory</source>
        <translation>Cambiar cate&amp;goría</translation>
    </message>
    <message>
        <source>Open &amp;Workflow</source>
        <translation>Abrir flujo de &amp;trabajo</translation>
    </message>
    <message>
        <source>&amp;Use in Form</source>
        <translation>&amp;Usar en el formulario</translation>
    </message>
    <message>
        <source>S&amp;how Details</source>
        <translation>Mostrar de&amp;talles</translation>
    </message>
    <message>
        <source>Sa&amp;ve As…</source>
        <translation>Guardar co&amp;mo…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>&amp;Back to the Gallery</source>
        <translation>&amp;Volver a la galería</translation>
    </message>
    <message>
        <source>&amp;Next Image</source>
        <translation>Imagen &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous Image</source>
        <translation>Imagen an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Fit to Window</source>
        <translation>&amp;Ajustar a la ventana</translation>
    </message>
    <message>
        <source>&amp;Original Size</source>
        <translation>Tamaño &amp;original</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ac&amp;ercar</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>Submit to the &amp;Front</source>
        <translation>Enviar al &amp;principio</translation>
    </message>
    <message>
        <source>Re&amp;place the Queue…</source>
        <translation>R&amp;eemplazar la cola…</translation>
    </message>
    <message>
        <source>&amp;Close Workflow</source>
        <translation>&amp;Cerrar flujo de trabajo</translation>
    </message>
    <message>
        <source>&amp;Reload Nodes</source>
        <translation>Recargar n&amp;odos</translation>
    </message>
    <message>
        <source>&amp;Cancel My Runs</source>
        <translation>&amp;Cancelar mis ejecuciones</translation>
    </message>
    <message>
        <source>Clear &amp;Finished Runs</source>
        <translation>Quitar ejecuciones &amp;terminadas</translation>
    </message>
    <message>
        <source>&amp;Connect to Server…</source>
        <translation>&amp;Conectar con un servidor…</translation>
    </message>
    <message>
        <source>&amp;Demo Server</source>
        <translation>Servidor de &amp;demostración</translation>
    </message>
    <message>
        <source>&amp;Settings of This Server…</source>
        <translation>&amp;Ajustes de este servidor…</translation>
    </message>
    <message>
        <source>&amp;Manage Servers…</source>
        <translation>&amp;Gestionar servidores…</translation>
    </message>
    <message>
        <source>&amp;Retry Now</source>
        <translation>&amp;Reintentar ahora</translation>
    </message>
    <message>
        <source>Sign &amp;In…</source>
        <translation>In&amp;iciar sesión…</translation>
    </message>
    <message>
        <source>Change &amp;Password…</source>
        <translation>Cambiar la &amp;contraseña…</translation>
    </message>
    <message>
        <source>Sign &amp;Out</source>
        <translation>Cerrar se&amp;sión</translation>
    </message>
    <message>
        <source>Server &amp;Information…</source>
        <translation>&amp;Información del servidor…</translation>
    </message>
    <message>
        <source>&amp;Troubleshooting…</source>
        <translation>&amp;Solución de problemas…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Registro…</translation>
    </message>
    <message>
        <source>&amp;About Vitrine</source>
        <translation>&amp;Acerca de Vitrine</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Acerca de &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>&amp;Panel</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aspecto</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Command Palette…</source>
        <translation>Paleta de &amp;comandos…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>Atajos de &amp;teclado…</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts &amp;Sheet</source>
        <translation>&amp;Hoja de atajos de teclado</translation>
    </message>
</context>
<context>
    <name>vitrine::ApiClient</name>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>No se puede leer %1 (%2).</translation>
    </message>
    <message>
        <source>The answer cannot be saved (%1).</source>
        <translation>No se puede guardar la respuesta (%1).</translation>
    </message>
    <message>
        <source>%1 came instead of data</source>
        <translation>llegó %1 en lugar de datos</translation>
    </message>
    <message>
        <source>it has accounts of its own, whose login cannot be sent beside the user name and password of a proxy; use a proxy without</source>
        <translation>tiene cuentas propias, cuyo inicio de sesión no se puede enviar junto con el usuario y la contraseña de un proxy; use un proxy que no los pida</translation>
    </message>
</context>
<context>
    <name>vitrine::ApiError</name>
    <message>
        <source>Canceled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The server at %1 cannot be reached%2. Check that InvokeAI is running there and that the address is right.</source>
        <translation>No se puede acceder al servidor en %1%2. Compruebe que InvokeAI esté en marcha allí y que la dirección sea correcta.</translation>
    </message>
    <message>
        <source>The server at %1 did not answer in time. It may be busy; try again in a moment.</source>
        <translation>El servidor en %1 no respondió a tiempo. Puede estar ocupado; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 cannot be used%2. Check the proxy in the profile of the server, or in the settings of this machine.</source>
        <translation>El proxy que lleva a %1 no se puede usar%2. Compruebe el proxy en el perfil del servidor o en los ajustes de este equipo.</translation>
    </message>
    <message>
        <source>The secure connection to %1 was refused%2. Check the server&apos;s certificate, or use http:// if it has none.</source>
        <translation>Se rechazó la conexión segura con %1%2. Compruebe el certificado del servidor o use http:// si no tiene ninguno.</translation>
    </message>
    <message>
        <source>In front of the server at %1 a user name and a password are asked for (HTTP basic). Enter them in the profile of the server, and check them.</source>
        <translation>Delante del servidor en %1 se piden un usuario y una contraseña (HTTP basic). Introdúzcalos en el perfil del servidor y compruébelos.</translation>
    </message>
    <message>
        <source>The server at %1 asks for a login%2. Sign in, or give a valid token, then try again.</source>
        <translation>El servidor de %1 pide iniciar sesión%2. Inicie sesión o indique un token válido y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The server at %1 does not allow this%2. Ask its administrator for the right to do it.</source>
        <translation>El servidor en %1 no permite esto%2. Pida a su administrador el permiso necesario.</translation>
    </message>
    <message>
        <source>The server at %1 does not have what was asked for%2. It may have been deleted; refresh and try again.</source>
        <translation>El servidor en %1 no tiene lo solicitado%2. Puede que se haya eliminado; actualice e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server at %1 cannot do this now%2. Try again later.</source>
        <translation>El servidor en %1 no puede hacer esto ahora%2. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>What was sent is larger than the server at %1 or a proxy in front of it takes%2. Send less at once, or have its administrator raise the limit (client_max_body_size of nginx).</source>
        <translation>Lo enviado supera lo que admite el servidor en %1 o un proxy delante de él%2. Envíe menos de una vez o pida a su administrador que aumente el límite (client_max_body_size de nginx).</translation>
    </message>
    <message>
        <source>The server at %1 did not accept the request%2.</source>
        <translation>El servidor en %1 no aceptó la petición%2.</translation>
    </message>
    <message>
        <source>The server at %1 reported a failure%2. Its log says more; try again.</source>
        <translation>El servidor en %1 comunicó un fallo%2. Su registro dice más; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server at %1 cannot do this: its version of InvokeAI has no %2.</source>
        <translation>El servidor en %1 no puede hacer esto: su versión de InvokeAI no tiene %2.</translation>
    </message>
    <message>
        <source>What answers at %1 is not an InvokeAI server, or its path is wrong%2. Check the address, port and path.</source>
        <translation>Lo que responde en %1 no es un servidor InvokeAI, o la ruta es incorrecta%2. Compruebe la dirección, el puerto y la ruta.</translation>
    </message>
    <message>
        <source>The answer of the server at %1 could not be understood (%2). Its version may not be supported.</source>
        <translation>No se entendió la respuesta del servidor en %1 (%2). Puede que su versión no sea compatible.</translation>
    </message>
</context>
<context>
    <name>vitrine::Application</name>
    <message>
        <source>The trace cannot be written to %1: %2.</source>
        <translation>No se puede escribir la traza en %1: %2.</translation>
    </message>
</context>
<context>
    <name>vitrine::BatchData</name>
    <message>
        <source>The batch nodes have more than %1 values together. Use fewer of them, or shorter lists.</source>
        <translation>Los nodos de lote suman más de %1 valores. Use menos nodos o listas más cortas.</translation>
    </message>
</context>
<context>
    <name>vitrine::BoardActions</name>
    <message>
        <source>The board “%1” was not created. %2</source>
        <translation>No se creó el panel «%1». %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The board “%1” is gone: somebody else deleted it.</source>
        <translation>El panel «%1» ya no existe: otra persona lo eliminó.</translation>
    </message>
    <message>
        <source>The board that took new results is gone or archived. They go to the board that is open again.</source>
        <translation>El panel que recibía los resultados nuevos ya no existe o está archivado. Vuelven a ir al panel abierto.</translation>
    </message>
    <message>
        <source>Un&amp;archive</source>
        <translation>Desa&amp;rchivar</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivar</translation>
    </message>
    <message>
        <source>A board needs a name; “%1” keeps the one it has.</source>
        <translation>Un panel necesita un nombre; «%1» conserva el suyo.</translation>
    </message>
    <message>
        <source>The board “%1” was not renamed. %2</source>
        <translation>No se cambió el nombre del panel «%1». %2</translation>
    </message>
    <message>
        <source>Archived the board “%1”.</source>
        <translation>Panel «%1» archivado.</translation>
    </message>
    <message>
        <source>The board “%1” is in use again.</source>
        <translation>El panel «%1» vuelve a estar en uso.</translation>
    </message>
    <message>
        <source>The board “%1” was not archived. %2</source>
        <translation>No se archivó el panel «%1». %2</translation>
    </message>
    <message>
        <source>The board “%1” was not unarchived. %2</source>
        <translation>No se desarchivó el panel «%1». %2</translation>
    </message>
</context>
<context>
    <name>vitrine::BoardDeletion</name>
    <message>
        <source>The board “%1” is gone: somebody else deleted it.</source>
        <translation>El panel «%1» ya no existe: otra persona lo eliminó.</translation>
    </message>
    <message numerus="yes">
        <source>Deleting the board “%1” and %Ln item(s)…</source>
        <translation>
            <numerusform>Eliminando el panel «%1» y %Ln elemento…</numerusform>
            <numerusform>Eliminando el panel «%1» y %Ln elementos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting the board “%1”…</source>
        <translation>Eliminando el panel «%1»…</translation>
    </message>
    <message>
        <source>The board “%1” was not deleted.</source>
        <translation>No se eliminó el panel «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Deleted the board “%1” and %Ln item(s).</source>
        <translation>
            <numerusform>Se eliminó el panel «%1» con %Ln elemento.</numerusform>
            <numerusform>Se eliminó el panel «%1» con %Ln elementos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted the board “%1”; %Ln item(s) are uncategorized now.</source>
        <translation>
            <numerusform>Se eliminó el panel «%1»; %Ln elemento queda sin categoría.</numerusform>
            <numerusform>Se eliminó el panel «%1»; %Ln elementos quedan sin categoría.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted the board “%1”.</source>
        <translation>Se eliminó el panel «%1».</translation>
    </message>
    <message numerus="yes">
        <source>The board “%1” is deleted, but %Ln of its items are not; they are uncategorized now.</source>
        <translation>
            <numerusform>Se eliminó el panel «%1», pero no %Ln de sus elementos, que queda sin categoría.</numerusform>
            <numerusform>Se eliminó el panel «%1», pero no %Ln de sus elementos, que quedan sin categoría.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::BoardDrops</name>
    <message numerus="yes">
        <source>Copy %Ln</source>
        <translation>
            <numerusform>Copiar %Ln</numerusform>
            <numerusform>Copiar %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln</source>
        <translation>
            <numerusform>Mover %Ln</numerusform>
            <numerusform>Mover %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln</source>
        <translation>
            <numerusform>Subir %Ln</numerusform>
            <numerusform>Subir %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload to %1</source>
        <translation>Subir a %1</translation>
    </message>
    <message>
        <source>Open as a workflow</source>
        <translation>Abrir como flujo de trabajo</translation>
    </message>
</context>
<context>
    <name>vitrine::BoardEditor</name>
    <message>
        <source>Auto (%1)</source>
        <translation>Automático (%1)</translation>
    </message>
    <message>
        <source>None (Uncategorized)</source>
        <translation>Ninguno (sin categoría)</translation>
    </message>
    <message>
        <source>Board that is not on this server</source>
        <translation>Panel que no está en este servidor</translation>
    </message>
    <message>
        <source>Loading boards…</source>
        <translation>Cargando paneles…</translation>
    </message>
</context>
<context>
    <name>vitrine::BoardKind</name>
    <message>
        <source>it must be &quot;auto&quot;, &quot;none&quot; or a board of the server</source>
        <translation>debe ser «auto», «none» o un panel del servidor</translation>
    </message>
    <message>
        <source>None (Uncategorized)</source>
        <translation>Ninguno (sin categoría)</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automático</translation>
    </message>
</context>
<context>
    <name>vitrine::BoardModel</name>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>%1, assets among them</source>
        <comment>counts</comment>
        <translation>%1, activos incluidos</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivados</translation>
    </message>
    <message>
        <source>New results without a board go here.</source>
        <translation>Los resultados nuevos sin panel van aquí.</translation>
    </message>
    <message>
        <source>All that was made or uploaded on this day, by the server&apos;s calendar.</source>
        <translation>Todo lo que se creó o subió este día, según el calendario del servidor.</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Por fecha</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Aún no hay imágenes</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Todas las imágenes</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>Sin categoría</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day, as QLocale::toString takes it</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day, as QLocale::toString takes it</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asset(s)</source>
        <translation>
            <numerusform>%Ln activo</numerusform>
            <numerusform>%Ln activos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s)</source>
        <translation>
            <numerusform>%Ln vídeo</numerusform>
            <numerusform>%Ln vídeos</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation>%1k</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions</comment>
        <translation>%1M</translation>
    </message>
</context>
<context>
    <name>vitrine::BoardStore</name>
    <message>
        <source>Several boards are called “%1”: %2. Give the id of the one that you mean.</source>
        <translation>Varios paneles se llaman «%1»: %2. Indique el id del que quiere.</translation>
    </message>
    <message>
        <source>There is no board “%1”. The boards are: %2.</source>
        <translation>No hay ningún panel «%1». Los paneles son: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n image(s))</source>
        <translation>
            <numerusform>%1 (%n imagen)</numerusform>
            <numerusform>%1 (%n imágenes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::BoardsApi</name>
    <message>
        <source>“Uncategorized” is not a board and cannot be changed.</source>
        <translation>«Sin categoría» no es un panel y no se puede cambiar.</translation>
    </message>
    <message>
        <source>“Uncategorized” is not a board and cannot be deleted.</source>
        <translation>«Sin categoría» no es un panel y no se puede eliminar.</translation>
    </message>
</context>
<context>
    <name>vitrine::BoardsPanel</name>
    <message>
        <source>Order of the boards</source>
        <translation>Orden de los paneles</translation>
    </message>
    <message>
        <source>New board</source>
        <translation>Nuevo panel</translation>
    </message>
    <message>
        <source>Filter boards</source>
        <translation>Filtrar paneles</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>New board: not while the server is away</source>
        <translation>Nuevo panel: no disponible mientras el servidor no responda</translation>
    </message>
    <message>
        <source>Reading boards…</source>
        <translation>Leyendo paneles…</translation>
    </message>
    <message>
        <source>No boards</source>
        <translation>No hay paneles</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No board is called “%1”.</source>
        <translation>Ningún panel se llama «%1».</translation>
    </message>
    <message>
        <source>No boards yet. Make one with the + button; images can then be dragged to it.</source>
        <translation>Aún no hay paneles. Cree uno con el botón +; después podrá arrastrar imágenes a él.</translation>
    </message>
    <message>
        <source>Name of the new board:</source>
        <translation>Nombre del nuevo panel:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
</context>
<context>
    <name>vitrine::BooleanKind</name>
    <message>
        <source>it must be &quot;true&quot; or &quot;false&quot;</source>
        <translation>debe ser «true» o «false»</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
</context>
<context>
    <name>vitrine::CertificatesPage</name>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>&amp;Authority (CA)</source>
        <translation>&amp;Autoridad (CA)</translation>
    </message>
    <message>
        <source>A PEM file of who has signed the server&apos;s certificate, when this system does not know it.</source>
        <translation>Archivo PEM de quien firmó el certificado del servidor, si este sistema no lo conoce.</translation>
    </message>
    <message>
        <source>Client &amp;certificate</source>
        <translation>&amp;Certificado de cliente</translation>
    </message>
    <message>
        <source>Its &amp;key</source>
        <translation>Su cla&amp;ve</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Only for servers that ask for one. The key may be in the same file.</source>
        <translation>Solo para servidores que lo piden. La clave puede estar en el mismo archivo.</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>De confianza</translation>
    </message>
    <message>
        <source>No certificate is trusted on its own.</source>
        <translation>No se confía en ningún certificado por separado.</translation>
    </message>
    <message>
        <source>This one certificate, whatever is wrong with it. SHA-256: %1</source>
        <translation>Este único certificado, tenga el problema que tenga. SHA-256: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ChooseBoardDialog</name>
    <message>
        <source>No board has this in its name.</source>
        <translation>Ningún panel contiene esto en su nombre.</translation>
    </message>
    <message>
        <source>Filter boards</source>
        <translation>Filtrar paneles</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>Sin categoría</translation>
    </message>
</context>
<context>
    <name>vitrine::CollectionEditor</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take out what is selected (Delete)</source>
        <translation>Quitar lo seleccionado (Supr)</translation>
    </message>
    <message>
        <source>Remove All</source>
        <translation>Quitar todo</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>Vaciar la lista</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vitrine::ColorEditor</name>
    <message>
        <source>Choose a colour</source>
        <translation>Elegir un color</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>Choose the colour of %1</source>
        <translation>Elegir el color de %1</translation>
    </message>
    <message>
        <source>Opacity of %1</source>
        <translation>Opacidad de %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ColorKind</name>
    <message>
        <source>it must be a colour such as #7f7f7f or, with opacity, #7f7f7fff</source>
        <translation>debe ser un color como #7f7f7f o, con opacidad, #7f7f7fff</translation>
    </message>
</context>
<context>
    <name>vitrine::Command</name>
    <message>
        <source>Interrupted.</source>
        <translation>Interrumpido.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not “%4”.</source>
        <translation>--%1 admite un número de %2 a %3, no «%4».</translation>
    </message>
    <message>
        <source>--%1 takes one of these: %2. “%3” is none.</source>
        <translation>--%1 admite uno de estos valores: %2. «%3» no lo es.</translation>
    </message>
    <message>
        <source>%1 Say so with --yes.</source>
        <translation>%1 Confírmelo con --yes.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>“vitrinectl login” signs in.</source>
        <translation>«vitrinectl login» inicia sesión.</translation>
    </message>
    <message>
        <source>The model “%1” is not installed on the server. Its models: %2.</source>
        <translation>El modelo «%1» no está instalado en el servidor. Sus modelos: %2.</translation>
    </message>
</context>
<context>
    <name>vitrine::CommandLine</name>
    <message>
        <source>A native desktop for InvokeAI servers. A token for a server with accounts is read from the environment variable VITRINE_TOKEN.</source>
        <translation>Un programa de escritorio nativo para servidores InvokeAI. El token de un servidor con cuentas se lee de la variable de entorno VITRINE_TOKEN.</translation>
    </message>
    <message>
        <source>Connect to this server.</source>
        <translation>Conectar con este servidor.</translation>
    </message>
    <message>
        <source>Connect to the embedded demo server.</source>
        <translation>Conectar con el servidor de demostración integrado.</translation>
    </message>
    <message>
        <source>Write times of what happens to a file.</source>
        <translation>Escribir en un archivo los tiempos de lo que ocurre.</translation>
    </message>
    <message>
        <source>Use settings of this name.</source>
        <translation>Usar los ajustes de este nombre.</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system, light o dark.</translation>
    </message>
    <message>
        <source>Open this workflow file.</source>
        <translation>Abrir este archivo de flujo de trabajo.</translation>
    </message>
    <message>
        <source>A workflow file to open.</source>
        <translation>Un archivo de flujo de trabajo que abrir.</translation>
    </message>
    <message>
        <source>Only one workflow file can be opened at a time.</source>
        <translation>Solo se puede abrir un archivo de flujo de trabajo a la vez.</translation>
    </message>
    <message>
        <source>--server and --demo exclude each other.</source>
        <translation>--server y --demo se excluyen mutuamente.</translation>
    </message>
    <message>
        <source>--color-scheme takes system, light or dark.</source>
        <translation>--color-scheme admite system, light o dark.</translation>
    </message>
    <message>
        <source>--profile takes a name of letters, digits, dots, dashes and underscores.</source>
        <translation>--profile admite un nombre de letras, cifras, puntos, guiones y guiones bajos.</translation>
    </message>
</context>
<context>
    <name>vitrine::CommandModel</name>
    <message>
        <source>Not possible now.</source>
        <translation>Ahora no es posible.</translation>
    </message>
</context>
<context>
    <name>vitrine::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Type a command or the name of a board</source>
        <translation>Escriba un comando o el nombre de un panel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>No hay nada con ese nombre.</translation>
    </message>
    <message>
        <source>This is on.</source>
        <translation>Está activado.</translation>
    </message>
</context>
<context>
    <name>vitrine::ComparePane</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vitrine::CompareView</name>
    <message>
        <source>Swap (C)</source>
        <translation>Intercambiar (C)</translation>
    </message>
    <message>
        <source>Side by Side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>Deslizador</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Parpadeo</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Sin amplificar</translation>
    </message>
    <message>
        <source>× %1</source>
        <comment>amplified</comment>
        <translation>× %1</translation>
    </message>
    <message>
        <source>Amplification of the difference</source>
        <translation>Amplificación de la diferencia</translation>
    </message>
    <message>
        <source>Another Pair (N)</source>
        <translation>Otro par (N)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number and name of a picture</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>The pixels are equal</source>
        <translation>Los píxeles son iguales</translation>
    </message>
    <message>
        <source>%1 % of the pixels differ, by %2 of 255 at most</source>
        <translation>El %1 % de los píxeles difiere, en %2 de 255 como máximo</translation>
    </message>
    <message>
        <source>%1; sizes differ</source>
        <translation>%1; los tamaños difieren</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>vitrine::ComparisonTable</name>
    <message>
        <source>Only what differs</source>
        <translation>Solo lo que difiere</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primera</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segunda</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>The metadata of %1 is broken.</source>
        <translation>Los metadatos de %1 están dañados.</translation>
    </message>
    <message>
        <source>The metadata of %1 cannot be read. %2</source>
        <translation>No se pueden leer los metadatos de %1. %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Neither has metadata.</source>
        <translation>Ninguna tiene metadatos.</translation>
    </message>
    <message>
        <source>%1 has no metadata.</source>
        <translation>%1 no tiene metadatos.</translation>
    </message>
    <message>
        <source>Their metadata is equal.</source>
        <translation>Sus metadatos son iguales.</translation>
    </message>
    <message>
        <source>They differ in one field.</source>
        <translation>Difieren en un campo.</translation>
    </message>
    <message>
        <source>They differ in %1 fields.</source>
        <translation>Difieren en %1 campos.</translation>
    </message>
</context>
<context>
    <name>vitrine::ConnectDialog</name>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>It is used until Vitrine is closed, and kept nowhere.</source>
        <translation>Se usa hasta que se cierre Vitrine y no se guarda en ningún sitio.</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>Usados antes</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>C&amp;onectar</translation>
    </message>
    <message>
        <source>&amp;Demo server</source>
        <translation>Servidor de &amp;demostración</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Conectar con un servidor</translation>
    </message>
    <message>
        <source>&amp;Address of an InvokeAI server</source>
        <translation>Di&amp;rección de un servidor InvokeAI</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>vitrine::ConnectProblem</name>
    <message>
        <source>Trust This Certificate…</source>
        <translation>Confiar en este certificado…</translation>
    </message>
    <message>
        <source>Server Settings…</source>
        <translation>Ajustes del servidor…</translation>
    </message>
    <message>
        <source>Find Out Why…</source>
        <translation>Averiguar el motivo…</translation>
    </message>
    <message>
        <source>%1

The certificate is for: %2
Issued by: %3
Valid until: %4
SHA-256: %5

Compare the last line with the one that the server&apos;s owner tells you. Vitrine will take this one certificate for this profile alone, and stop again when the server shows another one.</source>
        <translation>%1

El certificado es para: %2
Emitido por: %3
Válido hasta: %4
SHA-256: %5

Compare la última línea con la que le indique el propietario del servidor. Vitrine aceptará este único certificado solo para este perfil y se detendrá de nuevo si el servidor muestra otro.</translation>
    </message>
    <message>
        <source>Trust this certificate?</source>
        <translation>¿Confiar en este certificado?</translation>
    </message>
    <message>
        <source>&amp;Trust</source>
        <translation>&amp;Confiar</translation>
    </message>
</context>
<context>
    <name>vitrine::ConnectionButton</name>
    <message>
        <source>No server</source>
        <translation>Sin servidor</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>conectando…</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>connected, without live events for the moment</source>
        <translation>conectado, de momento sin eventos en directo</translation>
    </message>
    <message>
        <source>no live events</source>
        <translation>sin eventos en directo</translation>
    </message>
    <message>
        <source>nobody is signed in</source>
        <translation>nadie ha iniciado sesión</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>sin sesión</translation>
    </message>
    <message>
        <source>cannot be reached; trying again</source>
        <translation>no se puede acceder; reintentando</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, InvokeAI %2: %3</source>
        <translation>%1, InvokeAI %2: %3</translation>
    </message>
</context>
<context>
    <name>vitrine::ConnectionProfiles</name>
    <message>
        <source>There is another profile with the name “%1”. Choose another name.</source>
        <translation>Ya hay otro perfil con el nombre «%1». Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>vitrine::CopyImagesJob</name>
    <message>
        <source>There is nothing to copy.</source>
        <translation>No hay nada que copiar.</translation>
    </message>
    <message>
        <source>%1 is a video, and servers copy images only.</source>
        <translation>%1 es un vídeo y los servidores solo copian imágenes.</translation>
    </message>
</context>
<context>
    <name>vitrine::DataFolderPage</name>
    <message>
        <source>Chec&amp;k</source>
        <translation>Com&amp;probar</translation>
    </message>
    <message>
        <source>&amp;Root folder of the server</source>
        <translation>Carpeta &amp;raíz del servidor</translation>
    </message>
    <message>
        <source>Only when the server runs on this machine: the folder with invokeai.yaml. Its database is read beside the server, and never written.</source>
        <translation>Solo si el servidor funciona en este equipo: la carpeta con invokeai.yaml. Su base de datos se lee en paralelo al servidor y nunca se escribe en ella.</translation>
    </message>
    <message>
        <source>Comparing with the server…</source>
        <translation>Comparando con el servidor…</translation>
    </message>
    <message>
        <source>This is the folder of this server.</source>
        <translation>Esta es la carpeta de este servidor.</translation>
    </message>
    <message>
        <source>Neither the folder nor the server has anything yet that could tell whether they belong together.</source>
        <translation>Ni la carpeta ni el servidor tienen aún nada que permita saber si se corresponden.</translation>
    </message>
</context>
<context>
    <name>vitrine::DatabaseCheck</name>
    <message>
        <source>The database “%1” can be read beside the server (migration %2).</source>
        <translation>La base de datos «%1» se puede leer en paralelo al servidor (migración %2).</translation>
    </message>
    <message>
        <source>It is not in WAL mode: reader and server hold each other up.</source>
        <translation>No está en modo WAL: el lector y el servidor se frenan mutuamente.</translation>
    </message>
    <message>
        <source>Start the server once: it switches WAL on.</source>
        <translation>Inicie el servidor una vez: él activa WAL.</translation>
    </message>
    <message>
        <source>Whether it is this server&apos;s was not compared, since the server cannot be used.</source>
        <translation>No se comparó si es la de este servidor, porque el servidor no se puede usar.</translation>
    </message>
    <message>
        <source>Its queue is empty, so whether it is this server&apos;s is not known.</source>
        <translation>Su cola está vacía, así que no se sabe si es la de este servidor.</translation>
    </message>
    <message>
        <source>The database “%1” is not that of the server at %2: it holds other items.</source>
        <translation>La base de datos «%1» no es la del servidor en %2: contiene otros elementos.</translation>
    </message>
    <message>
        <source>Give the root folder of this server.</source>
        <translation>Indique la carpeta raíz de este servidor.</translation>
    </message>
    <message>
        <source>It is this server&apos;s.</source>
        <translation>Es la de este servidor.</translation>
    </message>
    <message>
        <source>Whether it is this server&apos;s was not compared.</source>
        <translation>No se comparó si es la de este servidor.</translation>
    </message>
</context>
<context>
    <name>vitrine::DeleteBoardDialog</name>
    <message>
        <source>Delete Board &amp;Only</source>
        <translation>Eliminar &amp;solo el panel</translation>
    </message>
    <message>
        <source>Delete Board and &amp;Images</source>
        <translation>Eliminar panel e &amp;imágenes</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete Board</source>
        <translation>Eliminar panel</translation>
    </message>
    <message>
        <source>Delete the board “%1”?</source>
        <translation>¿Eliminar el panel «%1»?</translation>
    </message>
    <message>
        <source>Counting its images…</source>
        <translation>Contando sus imágenes…</translation>
    </message>
    <message>
        <source>Its images become uncategorized.</source>
        <translation>Sus imágenes quedan sin categoría.</translation>
    </message>
    <message>
        <source>Its images are deleted from the server.</source>
        <translation>Sus imágenes se eliminan del servidor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asset(s)</source>
        <translation>
            <numerusform>%Ln activo</numerusform>
            <numerusform>%Ln activos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln intermediate image(s)</source>
        <translation>
            <numerusform>%Ln imagen intermedia</numerusform>
            <numerusform>%Ln imágenes intermedias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s)</source>
        <translation>
            <numerusform>%Ln vídeo</numerusform>
            <numerusform>%Ln vídeos</numerusform>
        </translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vacío.</translation>
    </message>
    <message>
        <source>Nothing else changes.</source>
        <translation>No cambia nada más.</translation>
    </message>
    <message>
        <source>It holds %1.</source>
        <translation>Contiene %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them you just deleted; that can still be undone, unless they go with the board.</source>
        <translation>
            <numerusform>%Ln de ellas la acaba de eliminar usted; aún se puede deshacer, salvo que se elimine con el panel.</numerusform>
            <numerusform>%Ln de ellas las acaba de eliminar usted; aún se puede deshacer, salvo que se eliminen con el panel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) become uncategorized.</source>
        <translation>
            <numerusform>%Ln elemento queda sin categoría.</numerusform>
            <numerusform>%Ln elementos quedan sin categoría.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) are deleted from the server. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln elemento se elimina del servidor. Esto no se puede deshacer.</numerusform>
            <numerusform>%Ln elementos se eliminan del servidor. Esto no se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its images cannot be counted, so nothing is deleted.</source>
        <translation>Sus imágenes no se pueden contar, así que no se elimina nada.</translation>
    </message>
</context>
<context>
    <name>vitrine::Deleting</name>
    <message numerus="yes">
        <source>%Ln image(s) not deleted: %1.</source>
        <translation>
            <numerusform>%Ln imagen no eliminada: %1.</numerusform>
            <numerusform>%Ln imágenes no eliminadas: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server gives no reason; they may belong to another user, or their files are locked.</source>
        <translation>El servidor no da ningún motivo; pueden ser de otro usuario o tener los archivos bloqueados.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) restored, as new images with new names.</source>
        <translation>
            <numerusform>%Ln imagen restaurada, como imagen nueva con otro nombre.</numerusform>
            <numerusform>%Ln imágenes restauradas, como imágenes nuevas con otros nombres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) restored. %1</source>
        <translation>
            <numerusform>%Ln imagen restaurada. %1</numerusform>
            <numerusform>%Ln imágenes restauradas. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::DeletionBar</name>
    <message>
        <source>Undo &amp;All</source>
        <translation>Deshacer &amp;todo</translation>
    </message>
    <message>
        <source>Delete &amp;Now</source>
        <translation>Eliminar &amp;ahora</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Nothing was sent to the server yet (Ctrl+Z)</source>
        <translation>Aún no se ha enviado nada al servidor (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Do not wait. When Vitrine is closed before the time is over, nothing is deleted.</source>
        <translation>No esperar. Si Vitrine se cierra antes de que acabe el tiempo, no se elimina nada.</translation>
    </message>
    <message>
        <source>Uploads them again, as new images with new names. The newest deleted images, 1 GB at most, can be restored until the connection ends.</source>
        <translation>Las vuelve a subir, como imágenes nuevas con otros nombres. Las últimas imágenes eliminadas, hasta 1 GB, se pueden restaurar mientras dure la conexión.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln image(s)…</source>
        <translation>
            <numerusform>Eliminando %Ln imagen…</numerusform>
            <numerusform>Eliminando %Ln imágenes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restoring %Ln image(s)…</source>
        <translation>
            <numerusform>Restaurando %Ln imagen…</numerusform>
            <numerusform>Restaurando %Ln imágenes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) deleted.</source>
        <translation>
            <numerusform>%Ln imagen eliminada.</numerusform>
            <numerusform>%Ln imágenes eliminadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo Last</source>
        <translation>&amp;Deshacer última</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) will be deleted</source>
        <translation>
            <numerusform>Se eliminará %Ln imagen</numerusform>
            <numerusform>Se eliminarán %Ln imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s) will be deleted</source>
        <translation>
            <numerusform>Se eliminará %Ln vídeo</numerusform>
            <numerusform>Se eliminarán %Ln vídeos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images and videos will be deleted</source>
        <translation>
            <numerusform>Se eliminará %Ln imagen o vídeo</numerusform>
            <numerusform>Se eliminarán %Ln imágenes y vídeos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 when the server is back.</source>
        <translation>%1 cuando el servidor vuelva a responder.</translation>
    </message>
    <message>
        <source>%1 in %2 s.</source>
        <translation>%1 en %2 s.</translation>
    </message>
    <message>
        <source>%1 when copies for Restore are here: %2 of %3.</source>
        <translation>%1 cuando estén aquí las copias para restaurar: %2 de %3.</translation>
    </message>
    <message>
        <source>Cannot be restored afterwards: no copy can be kept.</source>
        <translation>Después no se puede restaurar: no se puede guardar ninguna copia.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot be restored afterwards: no copy can be kept.</source>
        <translation>
            <numerusform>%Ln de ellas no se puede restaurar después: no se puede guardar ninguna copia.</numerusform>
            <numerusform>%Ln de ellas no se pueden restaurar después: no se puede guardar ninguna copia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not to be restored.</source>
        <translation>No se puede restaurar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot be restored.</source>
        <translation>
            <numerusform>%Ln de ellas no se puede restaurar.</numerusform>
            <numerusform>%Ln de ellas no se pueden restaurar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s) come back without the workflow: servers take none with an uploaded video.</source>
        <translation>
            <numerusform>%Ln vídeo vuelve sin el flujo de trabajo: los servidores no lo admiten con los vídeos subidos.</numerusform>
            <numerusform>%Ln vídeos vuelven sin el flujo de trabajo: los servidores no lo admiten con los vídeos subidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1: %2”</source>
        <translation>«%1: %2»</translation>
    </message>
    <message>
        <source>The open workflow uses it in %1.</source>
        <translation>El flujo de trabajo abierto la usa en %1.</translation>
    </message>
    <message numerus="yes">
        <source>The open workflow uses %Ln of them in %1.</source>
        <translation>
            <numerusform>El flujo de trabajo abierto usa %Ln de ellas en %1.</numerusform>
            <numerusform>El flujo de trabajo abierto usa %Ln de ellas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::DesktopNotifications</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>vitrine::DetailsPanel</name>
    <message>
        <source>Nothing is selected</source>
        <translation>No hay nada seleccionado</translation>
    </message>
    <message>
        <source>Select an image to see how it was made, or two to see what differs.</source>
        <translation>Seleccione una imagen para ver cómo se hizo, o dos para ver en qué difieren.</translation>
    </message>
    <message>
        <source>%1 images are selected</source>
        <translation>%1 imágenes seleccionadas</translation>
    </message>
    <message>
        <source>Select one to see how it was made, or two to see what differs.</source>
        <translation>Seleccione una para ver cómo se hizo, o dos para ver en qué difieren.</translation>
    </message>
</context>
<context>
    <name>vitrine::DetailsView</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Flujo de trabajo</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Grafo</translation>
    </message>
    <message>
        <source>Recall in Web UI</source>
        <translation>Recuperar en la interfaz web</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>The web UI that is open on this server takes over prompts, model, seed and what else it has a place for.</source>
        <translation>La interfaz web abierta en este servidor recupera los prompts, el modelo, la semilla y todo lo demás para lo que tiene sitio.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Fotogramas por segundo</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>Sin categoría</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Destacada</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Nothing is shown</source>
        <translation>No se muestra nada</translation>
    </message>
    <message>
        <source>It has no metadata.</source>
        <translation>No tiene metadatos.</translation>
    </message>
    <message>
        <source>No metadata</source>
        <translation>Sin metadatos</translation>
    </message>
    <message>
        <source>Nothing was kept about how this was made.</source>
        <translation>No se guardó nada sobre cómo se hizo.</translation>
    </message>
    <message>
        <source>The metadata is broken</source>
        <translation>Los metadatos están dañados</translation>
    </message>
    <message>
        <source>The metadata cannot be read</source>
        <translation>No se pueden leer los metadatos</translation>
    </message>
    <message>
        <source>The server has the picture, but cannot read what is kept about it.</source>
        <translation>El servidor tiene la imagen, pero no puede leer lo que guarda sobre ella.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The workflow cannot be read</source>
        <translation>No se puede leer el flujo de trabajo</translation>
    </message>
    <message>
        <source>No workflow</source>
        <translation>Sin flujo de trabajo</translation>
    </message>
    <message>
        <source>It was not made by the workflow editor.</source>
        <translation>No se hizo con el editor de flujos de trabajo.</translation>
    </message>
    <message>
        <source>No graph</source>
        <translation>Sin grafo</translation>
    </message>
    <message>
        <source>It was not made by a run of this server.</source>
        <translation>No procede de una ejecución de este servidor.</translation>
    </message>
</context>
<context>
    <name>vitrine::DownloadZipJob</name>
    <message>
        <source>The server could not make the zip (%1).</source>
        <translation>El servidor no pudo crear el zip (%1).</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>No se puede escribir %1 (%2).</translation>
    </message>
    <message>
        <source>The server handed out a zip that is not complete.</source>
        <translation>El servidor entregó un zip incompleto.</translation>
    </message>
</context>
<context>
    <name>vitrine::DuplicatesBar</name>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>&amp;Upload Anyway</source>
        <translation>&amp;Subir igualmente</translation>
    </message>
    <message>
        <source>“%1” was uploaded to this board before.</source>
        <translation>«%1» ya se subió antes a este panel.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files were uploaded to this board before.</source>
        <translation>
            <numerusform>%Ln de los archivos ya se subió antes a este panel.</numerusform>
            <numerusform>%Ln de los archivos ya se subieron antes a este panel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::EnqueueBody</name>
    <message>
        <source>This submission has %1, and the server keeps that for each item. Most of it is in %2 (%3).</source>
        <translation>Este envío ocupa %1, y el servidor lo guarda con cada elemento. La mayor parte está en %2 (%3).</translation>
    </message>
</context>
<context>
    <name>vitrine::EnumEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>vitrine::EnumKind</name>
    <message>
        <source>must be one of: %1</source>
        <translation>debe ser uno de estos: %1</translation>
    </message>
    <message>
        <source>it %1</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>vitrine::EventsCheck</name>
    <message>
        <source>long-polling</source>
        <translation>long-polling</translation>
    </message>
    <message>
        <source>Live updates arrive over %1 (%2 ms).</source>
        <translation>Las actualizaciones en directo llegan por %1 (%2 ms).</translation>
    </message>
    <message>
        <source>The server lets us in over %1, but does not confirm what it is told.</source>
        <translation>El servidor permite el acceso por %1, pero no confirma lo que recibe.</translation>
    </message>
    <message>
        <source>Something on the way may hold messages back: look at the settings of a proxy.</source>
        <translation>Algo en el camino puede retener mensajes: revise los ajustes del proxy.</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>no hubo respuesta a tiempo</translation>
    </message>
    <message>
        <source>the connection ended</source>
        <translation>la conexión se cortó</translation>
    </message>
    <message>
        <source>The login is refused over %1 (%2).</source>
        <translation>El inicio de sesión se rechaza por %1 (%2).</translation>
    </message>
    <message>
        <source>Sign in again, or give a valid token.</source>
        <translation>Vuelva a iniciar sesión o indique un token válido.</translation>
    </message>
    <message>
        <source>Live updates cannot be had over %1 (%2).</source>
        <translation>No se pueden recibir actualizaciones en directo por %1 (%2).</translation>
    </message>
    <message>
        <source>Nothing, as long as WebSocket works.</source>
        <translation>Nada, mientras WebSocket funcione.</translation>
    </message>
    <message>
        <source>They come over long-polling instead.</source>
        <translation>Llegan por long-polling en su lugar.</translation>
    </message>
    <message>
        <source>If a proxy stands before the server, have it pass on WebSocket connections of /ws/socket.io/ (the headers Upgrade and Connection).</source>
        <translation>Si hay un proxy delante del servidor, haga que deje pasar las conexiones WebSocket de /ws/socket.io/ (las cabeceras Upgrade y Connection).</translation>
    </message>
    <message>
        <source>Progress and the queue are only read again from time to time. Have proxies and firewalls let /ws/socket.io/ through.</source>
        <translation>El progreso y la cola solo se vuelven a leer de vez en cuando. Haga que los proxys y cortafuegos dejen pasar /ws/socket.io/.</translation>
    </message>
</context>
<context>
    <name>vitrine::EventsTrial</name>
    <message>
        <source>the server closed the connection</source>
        <translation>el servidor cerró la conexión</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportBar</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Show &amp;Problems…</source>
        <translation>Mostrar &amp;problemas…</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>A&amp;brir carpeta</translation>
    </message>
    <message>
        <source>%p %</source>
        <translation>%p %</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>What was exported stays. The same export again goes on from there.</source>
        <translation>Lo exportado se conserva. La misma exportación continúa desde ahí si se repite.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>It goes on when the server is back.</source>
        <translation>Continúa cuando el servidor vuelva a responder.</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) could not be exported completely. “Try Again” fetches these only.</source>
        <translation>
            <numerusform>%Ln imagen no se pudo exportar por completo. «Reintentar» solo obtiene esa.</numerusform>
            <numerusform>%Ln imágenes no se pudieron exportar por completo. «Reintentar» solo obtiene esas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Exporting %1 of %2</source>
        <translation>Exportando %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln con error</numerusform>
            <numerusform>%Ln con error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more export(s) waiting</source>
        <translation>
            <numerusform>%Ln exportación más en espera</numerusform>
            <numerusform>%Ln exportaciones más en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 free: not enough for all of it.</source>
        <translation>Solo hay %1 libres: no basta para todo.</translation>
    </message>
    <message>
        <source>%1 free.</source>
        <translation>%1 libres.</translation>
    </message>
    <message>
        <source>What was exported there before, with the same file names and format, is skipped.</source>
        <translation>Se omite lo que ya se exportó allí con los mismos nombres de archivo y el mismo formato.</translation>
    </message>
    <message>
        <source>There was nothing to export.</source>
        <translation>No había nada que exportar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln imagen exportada a %1.</numerusform>
            <numerusform>%Ln imágenes exportadas a %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln ya estaba allí.</numerusform>
            <numerusform>%Ln ya estaban allí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) are in %1 already.</source>
        <translation>
            <numerusform>%Ln imagen ya está en %1.</numerusform>
            <numerusform>%Ln imágenes ya están en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be exported completely.</source>
        <translation>
            <numerusform>%Ln no se pudo exportar por completo.</numerusform>
            <numerusform>%Ln no se pudieron exportar por completo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export stopped at %1 of %2.</source>
        <translation>La exportación se detuvo en %1 de %2.</translation>
    </message>
    <message>
        <source>The export did not start.</source>
        <translation>La exportación no se inició.</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportDialog</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Calidad</translation>
    </message>
    <message>
        <source>&amp;Sidecars: a JSON file beside each, with record, metadata and workflow</source>
        <translation>&amp;Archivos JSON adjuntos: uno junto a cada imagen, con registro, metadatos y flujo de trabajo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Originals, byte for byte</source>
        <translation>Originales, byte a byte</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>WebP</source>
        <translation>WebP</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>Car&amp;peta</translation>
    </message>
    <message>
        <source>&amp;File names</source>
        <translation>&amp;Nombres de archivo</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>For&amp;mato</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Insertar %1</translation>
    </message>
    <message>
        <source>Export To</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>Converted images lose the metadata and workflow that the server writes into its PNG files; sidecars keep them. Videos stay as they are.</source>
        <translation>Las imágenes convertidas pierden los metadatos y el flujo de trabajo que el servidor escribe en sus archivos PNG; los archivos adjuntos los conservan. Los vídeos quedan como están.</translation>
    </message>
    <message>
        <source>PNG images with their metadata and workflow, and videos, as the server has them.</source>
        <translation>Imágenes PNG con sus metadatos y su flujo de trabajo, y vídeos, tal como los tiene el servidor.</translation>
    </message>
    <message>
        <source>%1: counting…</source>
        <translation>%1: contando…</translation>
    </message>
    <message>
        <source>%1: nothing to export.</source>
        <translation>%1: nada que exportar.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln image(s)</source>
        <translation>
            <numerusform>%1: %Ln imagen</numerusform>
            <numerusform>%1: %Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, measuring…</source>
        <translation>%1, calculando el tamaño…</translation>
    </message>
    <message>
        <source>%1, of unknown size.</source>
        <translation>%1, de tamaño desconocido.</translation>
    </message>
    <message>
        <source>%1, %2 before they are converted.</source>
        <translation>%1, %2 antes de convertir.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1, about %2 before they are converted.</source>
        <translation>%1, unos %2 antes de convertir.</translation>
    </message>
    <message>
        <source>%1, about %2.</source>
        <translation>%1, unos %2.</translation>
    </message>
    <message>
        <source>The first: %1</source>
        <translation>La primera: %1</translation>
    </message>
    <message>
        <source>Reading about the first image…</source>
        <translation>Leyendo los datos de la primera imagen…</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Elija una carpeta.</translation>
    </message>
    <message>
        <source>Give the whole path of a folder.</source>
        <translation>Indique la ruta completa de una carpeta.</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>Examinando la carpeta…</translation>
    </message>
    <message>
        <source>This is no folder.</source>
        <translation>Esto no es una carpeta.</translation>
    </message>
    <message>
        <source>Nothing can be written there.</source>
        <translation>Ahí no se puede escribir.</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportFolder</name>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>No se puede escribir %1 (%2).</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder %1.</source>
        <translation>No se puede escribir en la carpeta %1.</translation>
    </message>
    <message>
        <source>Another export into %1 is under way.</source>
        <translation>Ya hay otra exportación a %1 en curso.</translation>
    </message>
    <message>
        <source>The disk of %1 is full: %2 are free. Make room, then continue.</source>
        <translation>El disco de %1 está lleno: quedan %2 libres. Haga sitio y continúe.</translation>
    </message>
    <message>
        <source>%1 is not in the folder any more.</source>
        <translation>%1 ya no está en la carpeta.</translation>
    </message>
    <message>
        <source>%1 is there already and not from this export.</source>
        <translation>%1 ya existe y no procede de esta exportación.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>No se puede leer %1 (%2).</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportItemJob</name>
    <message>
        <source>%1 cannot be saved in %2 (%3).</source>
        <translation>No se puede guardar %1 en %2 (%3).</translation>
    </message>
    <message>
        <source>%1 of %2 bytes came</source>
        <translation>llegaron %1 de %2 bytes</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportJob</name>
    <message>
        <source>it is gone</source>
        <translation>ya no existe</translation>
    </message>
    <message>
        <source>the server does not have it any more.</source>
        <translation>el servidor ya no lo tiene.</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportJournal</name>
    <message>
        <source>%1 cannot be opened (%2).</source>
        <translation>No se puede abrir %1 (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>No se puede escribir %1 (%2).</translation>
    </message>
</context>
<context>
    <name>vitrine::Exporting</name>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Search for “%1”, broken only</source>
        <translation>Búsqueda de «%1», solo dañadas</translation>
    </message>
    <message>
        <source>Broken images are those that the server has no file of. To export what else was found, turn off “Broken Only”.</source>
        <translation>Las imágenes dañadas son aquellas de las que el servidor no tiene archivo. Para exportar lo demás que se encontró, desactive «Solo dañadas».</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>Búsqueda de «%1»</translation>
    </message>
    <message>
        <source>Starred images of all boards</source>
        <translation>Imágenes destacadas de todos los paneles</translation>
    </message>
</context>
<context>
    <name>vitrine::FetchCalledWorkflowsJob</name>
    <message>
        <source>The saved workflow %1, which this workflow calls, is missing on the server or not accessible. Choose another one in the workflow editor.</source>
        <translation>El flujo de trabajo guardado %1, al que llama este flujo de trabajo, falta en el servidor o no es accesible. Elija otro en el editor de flujos de trabajo.</translation>
    </message>
</context>
<context>
    <name>vitrine::FetchWorkflowJob</name>
    <message>
        <source>“%1” is the name of several workflows of the library. Give the id of one of these: %2</source>
        <translation>«%1» es el nombre de varios flujos de trabajo de la biblioteca. Indique el id de uno de estos: %2</translation>
    </message>
    <message>
        <source>The library has no workflow “%1”. It has: %2</source>
        <translation>La biblioteca no tiene el flujo de trabajo «%1». Tiene: %2</translation>
    </message>
    <message>
        <source>The server shows nothing of item %1: it is another user&apos;s.</source>
        <translation>El servidor no muestra nada del elemento %1: es de otro usuario.</translation>
    </message>
</context>
<context>
    <name>vitrine::FieldKind</name>
    <message>
        <source>is not a value of this kind</source>
        <translation>no es un valor de este tipo</translation>
    </message>
    <message>
        <source>entry %1 %2</source>
        <translation>la entrada %1 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used here: %2.</source>
        <translation>«%1» no se puede usar aquí: %2.</translation>
    </message>
</context>
<context>
    <name>vitrine::FieldMap</name>
    <message>
        <source>This is no map of a workflow&apos;s fields.</source>
        <translation>Esto no es un mapa de los campos de un flujo de trabajo.</translation>
    </message>
    <message>
        <source>%1 was of the kind %2 and is of the kind %3.</source>
        <translation>%1 era del tipo %2 y ahora es del tipo %3.</translation>
    </message>
    <message>
        <source>%1 is not on the form any more.</source>
        <translation>%1 ya no está en el formulario.</translation>
    </message>
    <message>
        <source>%1 has the index %2 now.</source>
        <translation>%1 tiene ahora el índice %2.</translation>
    </message>
</context>
<context>
    <name>vitrine::FieldSources</name>
    <message>
        <source>Uncategorized</source>
        <translation>Sin categoría</translation>
    </message>
</context>
<context>
    <name>vitrine::FieldView</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Back to the value in the workflow file</source>
        <translation>Volver al valor del archivo de flujo de trabajo</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Restablecer %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Set by a connection in the workflow.</source>
        <translation>Definido por una conexión del flujo de trabajo.</translation>
    </message>
</context>
<context>
    <name>vitrine::FileDrops</name>
    <message>
        <source>Open “%1” as a workflow</source>
        <translation>Abrir «%1» como flujo de trabajo</translation>
    </message>
</context>
<context>
    <name>vitrine::FindingView</name>
    <message>
        <source>Looking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Qué hacer: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::FormHistory</name>
    <message>
        <source>preset “%1”</source>
        <translation>preajuste «%1»</translation>
    </message>
    <message>
        <source>One value was left out. %1</source>
        <translation>Se omitió un valor. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were left out, since they do not fit this form any more.</source>
        <translation>
            <numerusform>Se omitió %n valor, porque ya no encaja en este formulario.</numerusform>
            <numerusform>Se omitieron %n valores, porque ya no encajan en este formulario.</numerusform>
        </translation>
    </message>
    <message>
        <source>values of %1</source>
        <translation>valores de %1</translation>
    </message>
</context>
<context>
    <name>vitrine::FormValues</name>
    <message>
        <source>%1: “%2” is not installed on this server.</source>
        <translation>%1: «%2» no está instalado en este servidor.</translation>
    </message>
    <message>
        <source>%1: not set</source>
        <translation>%1: sin definir</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: the form has no such field any more.</source>
        <translation>%1: el formulario ya no tiene ese campo.</translation>
    </message>
    <message>
        <source>%1: the field cannot be edited any more.</source>
        <translation>%1: el campo ya no se puede editar.</translation>
    </message>
    <message>
        <source>%1: the field takes another kind of value now.</source>
        <translation>%1: el campo admite ahora otro tipo de valor.</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be used: %3</source>
        <translation>%1: «%2» no se puede usar: %3</translation>
    </message>
</context>
<context>
    <name>vitrine::GalleryBar</name>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Search prompts and metadata</source>
        <translation>Buscar en prompts y metadatos</translation>
    </message>
    <message>
        <source>Which images</source>
        <translation>Qué imágenes</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>Tamaño de las miniaturas</translation>
    </message>
</context>
<context>
    <name>vitrine::GalleryPage</name>
    <message>
        <source>Reading images…</source>
        <translation>Leyendo imágenes…</translation>
    </message>
    <message>
        <source>The images cannot be read</source>
        <translation>No se pueden leer las imágenes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Change server…</source>
        <translation>Cambiar de servidor…</translation>
    </message>
    <message>
        <source>Looking for images without a file…</source>
        <translation>Buscando imágenes sin archivo…</translation>
    </message>
    <message>
        <source>Not all images were checked</source>
        <translation>No se comprobaron todas las imágenes</translation>
    </message>
    <message>
        <source>No broken images</source>
        <translation>No hay imágenes dañadas</translation>
    </message>
    <message>
        <source>The server has the files of all that it lists here.</source>
        <translation>El servidor tiene los archivos de todo lo que muestra aquí.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>No starred images</source>
        <translation>No hay imágenes destacadas</translation>
    </message>
    <message>
        <source>None of those that were to be seen here has a star.</source>
        <translation>Ninguna de las que se mostrarían aquí está destacada.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>No image&apos;s metadata holds these words.</source>
        <translation>Los metadatos de ninguna imagen contienen estas palabras.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>No images here yet</source>
        <translation>Aún no hay imágenes aquí</translation>
    </message>
    <message>
        <source>What you generate with this board chosen appears here.</source>
        <translation>Aquí aparece lo que genere con este panel elegido.</translation>
    </message>
    <message>
        <source>The server is away: this is what was seen of it before. Nothing can be changed until it is back.</source>
        <translation>El servidor no responde: esto es lo último que se vio de él. No se puede cambiar nada hasta que vuelva.</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <translation>%1 de %2 comprobadas</translation>
    </message>
    <message>
        <source>Only %1. Refresh to check again.</source>
        <translation>Solo %1. Actualice para comprobar de nuevo.</translation>
    </message>
    <message>
        <source>Find Out Why…</source>
        <translation>Averiguar el motivo…</translation>
    </message>
</context>
<context>
    <name>vitrine::GalleryView</name>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
</context>
<context>
    <name>vitrine::GenerateImageJob</name>
    <message>
        <source>Width and height must be multiples of %1.</source>
        <translation>El ancho y el alto deben ser múltiplos de %1.</translation>
    </message>
    <message>
        <source>There must be at least one step.</source>
        <translation>Debe haber al menos un paso.</translation>
    </message>
    <message>
        <source>The CFG scale must be at least 1.</source>
        <translation>La escala CFG debe ser como mínimo 1.</translation>
    </message>
    <message>
        <source>There must be at least one image.</source>
        <translation>Debe haber al menos una imagen.</translation>
    </message>
</context>
<context>
    <name>vitrine::GeneratorEditor</name>
    <message>
        <source>Arithmetic Sequence</source>
        <translation>Secuencia aritmética</translation>
    </message>
    <message>
        <source>Linear Distribution</source>
        <translation>Distribución lineal</translation>
    </message>
    <message>
        <source>Uniform Random Distribution</source>
        <translation>Distribución aleatoria uniforme</translation>
    </message>
    <message>
        <source>Parse String</source>
        <translation>Dividir texto</translation>
    </message>
    <message>
        <source>Dynamic Prompts (Random)</source>
        <translation>Prompts dinámicos (aleatorio)</translation>
    </message>
    <message>
        <source>Dynamic Prompts (Combinatorial)</source>
        <translation>Prompts dinámicos (combinatorio)</translation>
    </message>
    <message>
        <source>Images from Board</source>
        <translation>Imágenes de un panel</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>Valores de %1</translation>
    </message>
    <message>
        <source>Draw Again</source>
        <translation>Sortear de nuevo</translation>
    </message>
    <message>
        <source>Other values at random; they are drawn again after each submission too</source>
        <translation>Otros valores al azar; también se sortean de nuevo después de cada envío</translation>
    </message>
    <message>
        <source>Keep These</source>
        <translation>Mantener estos</translation>
    </message>
    <message>
        <source>The same values each time from now on</source>
        <translation>Los mismos valores cada vez a partir de ahora</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s), drawn at random</source>
        <translation>
            <numerusform>%n valor, al azar</numerusform>
            <numerusform>%n valores, al azar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valor</numerusform>
            <numerusform>%n valores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::GeneratorForm</name>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Most prompts</source>
        <translation>Máximo de prompts</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>With a seed the same values are drawn each time</source>
        <translation>Con una semilla se sortean siempre los mismos valores</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Load from File…</source>
        <translation>Cargar de un archivo…</translation>
    </message>
    <message>
        <source>The text of a .txt or .csv file</source>
        <translation>El texto de un archivo .txt o .csv</translation>
    </message>
    <message>
        <source>What stands between two values; \n is the end of a line</source>
        <translation>Lo que separa dos valores; \n es el final de línea</translation>
    </message>
    <message>
        <source>Split on</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>Sin categoría</translation>
    </message>
    <message>
        <source>Board that is not on this server</source>
        <translation>Panel que no está en este servidor</translation>
    </message>
    <message>
        <source>Loading boards…</source>
        <translation>Cargando paneles…</translation>
    </message>
    <message>
        <source>Choose a board…</source>
        <translation>Elegir un panel…</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Load from File</source>
        <translation>Cargar de un archivo</translation>
    </message>
    <message>
        <source>Texts (*.txt *.csv);;All files (*)</source>
        <translation>Textos (*.txt *.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The file is larger than 128 KB.</source>
        <translation>El archivo ocupa más de 128 KB.</translation>
    </message>
    <message>
        <source>“%1” cannot be used. %2</source>
        <translation>«%1» no se puede usar. %2</translation>
    </message>
</context>
<context>
    <name>vitrine::GeneratorSettings</name>
    <message>
        <source>&quot;%1&quot; is no kind of generator that is known.</source>
        <translation>«%1» no es un tipo de generador conocido.</translation>
    </message>
    <message>
        <source>The generator&apos;s setting &quot;%1&quot; cannot be used.</source>
        <translation>El ajuste «%1» del generador no se puede usar.</translation>
    </message>
    <message>
        <source>The generator makes more than %1 values: choose a smaller count.</source>
        <translation>El generador crea más de %1 valores: elija una cantidad menor.</translation>
    </message>
    <message>
        <source>What this generator makes must be asked from a server.</source>
        <translation>Lo que crea este generador hay que pedirlo a un servidor.</translation>
    </message>
</context>
<context>
    <name>vitrine::GeneratorValues</name>
    <message>
        <source>What the generator %1 makes must be asked from a server.</source>
        <translation>Lo que crea el generador %1 hay que pedirlo a un servidor.</translation>
    </message>
</context>
<context>
    <name>vitrine::HeaderTable</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>&amp;Add Header</source>
        <translation>&amp;Añadir cabecera</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
</context>
<context>
    <name>vitrine::ImageActions</name>
    <message>
        <source>Un&amp;star</source>
        <translation>No &amp;destacar</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Destacar</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <source>Asset: &amp;User</source>
        <translation>Activo: &amp;usuario</translation>
    </message>
    <message>
        <source>Asset: &amp;Control</source>
        <translation>Activo: &amp;control</translation>
    </message>
    <message>
        <source>Asset: &amp;Mask</source>
        <translation>Activo: &amp;máscara</translation>
    </message>
    <message>
        <source>Asset: &amp;Other</source>
        <translation>Activo: &amp;otro</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln Image(s) to Board</source>
        <translation>
            <numerusform>Copiar %Ln imagen a un panel</numerusform>
            <numerusform>Copiar %Ln imágenes a un panel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln Image(s) to Board</source>
        <translation>
            <numerusform>Mover %Ln imagen a un panel</numerusform>
            <numerusform>Mover %Ln imágenes a un panel</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Mover</translation>
    </message>
</context>
<context>
    <name>vitrine::ImageConversion</name>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>No se puede leer %1 (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>No se puede escribir %1 (%2).</translation>
    </message>
    <message>
        <source>The picture cannot be saved as %1 (%2).</source>
        <translation>La imagen no se puede guardar como %1 (%2).</translation>
    </message>
</context>
<context>
    <name>vitrine::ImageDecoder</name>
    <message>
        <source>The picture cannot be read.</source>
        <translation>No se puede leer la imagen.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown.</source>
        <translation>La imagen es demasiado grande para mostrarla.</translation>
    </message>
    <message>
        <source>The picture cannot be read: its data is damaged.</source>
        <translation>No se puede leer la imagen: sus datos están dañados.</translation>
    </message>
    <message>
        <source>Thumbnails cannot be shown: they are WebP pictures, which Qt cannot read here. Install the package qt6-image-formats-plugins and start Vitrine again.</source>
        <translation>No se pueden mostrar las miniaturas: son imágenes WebP, que Qt no puede leer aquí. Instale el paquete qt6-image-formats-plugins e inicie Vitrine de nuevo.</translation>
    </message>
</context>
<context>
    <name>vitrine::ImageEditor</name>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Take the video out of this field</source>
        <translation>Quitar el vídeo de este campo</translation>
    </message>
    <message>
        <source>Take the picture out of this field</source>
        <translation>Quitar la imagen de este campo</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>Vaciar %1</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>Elegir un archivo para %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Drop a video here</source>
        <translation>Suelte un vídeo aquí</translation>
    </message>
    <message>
        <source>Drop an image here</source>
        <translation>Suelte una imagen aquí</translation>
    </message>
    <message>
        <source>%1 is not on the server</source>
        <translation>%1 no está en el servidor</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>No se puede leer %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ImageListEditor</name>
    <message>
        <source>Drop videos here</source>
        <translation>Suelte vídeos aquí</translation>
    </message>
    <message>
        <source>Drop images here</source>
        <translation>Suelte imágenes aquí</translation>
    </message>
</context>
<context>
    <name>vitrine::ImageListModel</name>
    <message>
        <source>%1
%2 × %3
%4</source>
        <translation>%1
%2 × %3
%4</translation>
    </message>
</context>
<context>
    <name>vitrine::ImageViewer</name>
    <message>
        <source>The server is away. This is the thumbnail that was kept; the picture itself comes when the server is back.</source>
        <translation>El servidor no responde. Esta es la miniatura guardada; la imagen llegará cuando el servidor vuelva.</translation>
    </message>
    <message>
        <source>The image cannot be shown</source>
        <translation>No se puede mostrar la imagen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>Sin categoría</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
</context>
<context>
    <name>vitrine::ImagesApi</name>
    <message>
        <source>“Uncategorized” is not a board that images can be added to.</source>
        <translation>«Sin categoría» no es un panel al que se puedan añadir imágenes.</translation>
    </message>
    <message>
        <source>%1 names are too many for one request; the server takes %2.</source>
        <translation>%1 nombres son demasiados para una petición; el servidor admite %2.</translation>
    </message>
</context>
<context>
    <name>vitrine::InstallChoice</name>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Todo</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Nada</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar la lista</translation>
    </message>
    <message>
        <source>What can be installed</source>
        <translation>Lo que se puede instalar</translation>
    </message>
    <message>
        <source>%1 (installed)</source>
        <translation>%1 (instalado)</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Instalar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Install %Ln model(s)</source>
        <translation>
            <numerusform>&amp;Instalar %Ln modelo</numerusform>
            <numerusform>&amp;Instalar %Ln modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what to install.</source>
        <translation>Marque lo que quiere instalar.</translation>
    </message>
</context>
<context>
    <name>vitrine::InstallDialog</name>
    <message>
        <source>Install Models</source>
        <translation>Instalar modelos</translation>
    </message>
    <message>
        <source>Path or URL</source>
        <translation>Ruta o URL</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Hugging Face</source>
        <translation>Hugging Face</translation>
    </message>
    <message>
        <source>Starter Models</source>
        <translation>Modelos iniciales</translation>
    </message>
</context>
<context>
    <name>vitrine::InstallHubPage</name>
    <message>
        <source>&amp;Look Up</source>
        <translation>&amp;Consultar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>owner/repository, or its address</source>
        <translation>propietario/repositorio, o su dirección</translation>
    </message>
    <message>
        <source>&amp;Repository</source>
        <translation>&amp;Repositorio</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>&amp;Token de acceso</translation>
    </message>
    <message>
        <source>No repository looked up yet</source>
        <translation>Aún no se ha consultado ningún repositorio</translation>
    </message>
    <message>
        <source>The server asks Hugging Face what there is to install: the whole, or single files.</source>
        <translation>El servidor pregunta a Hugging Face qué hay para instalar: el repositorio entero o archivos sueltos.</translation>
    </message>
    <message>
        <source>Enter the repository as owner/name, such as stabilityai/sdxl-turbo, or the address of its page.</source>
        <translation>Introduzca el repositorio como propietario/nombre, por ejemplo stabilityai/sdxl-turbo, o la dirección de su página.</translation>
    </message>
    <message>
        <source>Looking up %1…</source>
        <translation>Consultando %1…</translation>
    </message>
    <message>
        <source>%1 was not found</source>
        <translation>No se encontró %1</translation>
    </message>
    <message>
        <source>Look whether the name is right, whether the server has network, and whether the repository wants an access token.</source>
        <translation>Compruebe que el nombre sea correcto, que el servidor tenga red y si el repositorio exige un token de acceso.</translation>
    </message>
    <message>
        <source>The whole repository (Diffusers)</source>
        <translation>Todo el repositorio (Diffusers)</translation>
    </message>
    <message>
        <source>Nothing to install</source>
        <translation>Nada que instalar</translation>
    </message>
    <message>
        <source>%1 has no file that is a model.</source>
        <translation>%1 no tiene ningún archivo que sea un modelo.</translation>
    </message>
    <message>
        <source>Nobody knows whether the server has a token. %1</source>
        <translation>No se sabe si el servidor tiene un token. %1</translation>
    </message>
    <message>
        <source>The server has a token that works, for all of its users.</source>
        <translation>El servidor tiene un token válido para todos sus usuarios.</translation>
    </message>
    <message>
        <source>The server has no token that works. Repositories that are not public want one; the server keeps it for all of its users.</source>
        <translation>El servidor no tiene ningún token válido. Los repositorios que no son públicos exigen uno; el servidor lo guarda para todos sus usuarios.</translation>
    </message>
    <message>
        <source>The server could not ask Hugging Face about its token.</source>
        <translation>El servidor no pudo consultar su token a Hugging Face.</translation>
    </message>
    <message>
        <source>Enter an access token: it has no blanks, and is made in the settings of Hugging Face.</source>
        <translation>Introduzca un token de acceso: no lleva espacios y se crea en los ajustes de Hugging Face.</translation>
    </message>
    <message>
        <source>Hugging Face does not take this token. Look whether all of it is there and whether it is still valid.</source>
        <translation>Hugging Face no acepta este token. Compruebe que esté completo y que siga siendo válido.</translation>
    </message>
</context>
<context>
    <name>vitrine::InstallModelJob</name>
    <message>
        <source>The installation of %1 was canceled.</source>
        <translation>Se canceló la instalación de %1.</translation>
    </message>
    <message>
        <source>The server does not know the installation of %1 any more, and the model is not there. Install it again.</source>
        <translation>El servidor ya no conoce la instalación de %1 y el modelo no está. Instálelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is installed already (%2).</source>
        <translation>%1 ya está instalado (%2).</translation>
    </message>
    <message>
        <source>The server does not download from %1 (%2). Its administrator can allow private addresses: allow_private_download_urls in invokeai.yaml.</source>
        <translation>El servidor no descarga de %1 (%2). Su administrador puede permitir direcciones privadas: allow_private_download_urls en invokeai.yaml.</translation>
    </message>
    <message>
        <source>%1 could not be installed (%2).</source>
        <translation>No se pudo instalar %1 (%2).</translation>
    </message>
</context>
<context>
    <name>vitrine::InstallScanPage</name>
    <message>
        <source>&amp;Scan</source>
        <translation>&amp;Examinar</translation>
    </message>
    <message>
        <source>&amp;Leave the files where they are (in place)</source>
        <translation>&amp;Dejar los archivos donde están (in situ)</translation>
    </message>
    <message>
        <source>/models</source>
        <translation>/models</translation>
    </message>
    <message>
        <source>&amp;Folder of the server’s machine</source>
        <translation>&amp;Carpeta del equipo del servidor</translation>
    </message>
    <message>
        <source>Nothing scanned yet</source>
        <translation>Aún no se ha examinado nada</translation>
    </message>
    <message>
        <source>The server looks for models in the folder and below it.</source>
        <translation>El servidor busca modelos en la carpeta y sus subcarpetas.</translation>
    </message>
    <message>
        <source>The files have to stay there. Deleting a model leaves them.</source>
        <translation>Los archivos deben quedarse ahí. Eliminar un modelo no los borra.</translation>
    </message>
    <message>
        <source>The files are moved into the server’s models folder: they are not where they were any more, and deleting a model deletes them.</source>
        <translation>Los archivos se mueven a la carpeta de modelos del servidor: ya no están donde estaban y, al eliminar un modelo, se borran.</translation>
    </message>
    <message>
        <source>Enter a folder of the server’s machine, such as /models.</source>
        <translation>Introduzca una carpeta del equipo del servidor, por ejemplo /models.</translation>
    </message>
    <message>
        <source>The server looks through %1…</source>
        <translation>El servidor examina %1…</translation>
    </message>
    <message>
        <source>%1 cannot be scanned</source>
        <translation>No se puede examinar %1</translation>
    </message>
    <message>
        <source>Look whether this folder is on the server’s machine and may be read there.</source>
        <translation>Compruebe que esta carpeta esté en el equipo del servidor y se pueda leer allí.</translation>
    </message>
    <message>
        <source>No models found</source>
        <translation>No se encontraron modelos</translation>
    </message>
    <message>
        <source>There is nothing in this folder that looks like a model.</source>
        <translation>En esta carpeta no hay nada que parezca un modelo.</translation>
    </message>
</context>
<context>
    <name>vitrine::InstallSourcePage</name>
    <message>
        <source>&amp;Leave the files where they are (in place)</source>
        <translation>&amp;Dejar los archivos donde están (in situ)</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Instalar</translation>
    </message>
    <message>
        <source>/models/model.safetensors
https://host/model.safetensors
owner/repository</source>
        <translation>/models/model.safetensors
https://host/model.safetensors
propietario/repositorio</translation>
    </message>
    <message>
        <source>Paths on the server, URLs or repositories, one a line</source>
        <translation>Rutas del servidor, URL o repositorios, uno por línea</translation>
    </message>
    <message>
        <source>Only where the address wants one</source>
        <translation>Solo si la dirección lo exige</translation>
    </message>
    <message>
        <source>&amp;Paths on the server, URLs or repositories of Hugging Face, one a line</source>
        <translation>&amp;Rutas del servidor, URL o repositorios de Hugging Face, uno por línea</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>&amp;Token de acceso</translation>
    </message>
    <message>
        <source>The files have to stay there. Deleting the model leaves them.</source>
        <translation>Los archivos deben quedarse ahí. Eliminar el modelo no los borra.</translation>
    </message>
    <message>
        <source>The files are moved into the server’s models folder: they are not where they were any more, and deleting the model deletes them.</source>
        <translation>Los archivos se mueven a la carpeta de modelos del servidor: ya no están donde estaban y, al eliminar el modelo, se borran.</translation>
    </message>
    <message>
        <source>These are paths of this machine, and the server is %1: it finds the files only where the same paths lead to them there.</source>
        <translation>Estas son rutas de este equipo, y el servidor es %1: solo encuentra los archivos si allí las mismas rutas llevan a ellos.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>An access token has no blanks. Copy it again.</source>
        <translation>Un token de acceso no lleva espacios. Cópielo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln installation(s) begun. The list in the models’ window tells how far they are.</source>
        <translation>
            <numerusform>%Ln instalación iniciada. La lista de la ventana de modelos muestra su avance.</numerusform>
            <numerusform>%Ln instalaciones iniciadas. La lista de la ventana de modelos muestra su avance.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::InstallStartersPage</name>
    <message>
        <source>What a model needs besides is installed with it.</source>
        <translation>Lo demás que necesita un modelo se instala con él.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>All starter models</source>
        <translation>Todos los modelos iniciales</translation>
    </message>
    <message>
        <source>No starter models</source>
        <translation>No hay modelos iniciales</translation>
    </message>
    <message>
        <source>Reading the starter models…</source>
        <translation>Leyendo los modelos iniciales…</translation>
    </message>
    <message>
        <source>The starter models cannot be read</source>
        <translation>No se pueden leer los modelos iniciales</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Bundle: %1</source>
        <translation>Conjunto: %1</translation>
    </message>
    <message>
        <source>This server suggests no models.</source>
        <translation>Este servidor no sugiere ningún modelo.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>vitrine::InstallsModel</name>
    <message>
        <source>Installation</source>
        <translation>Instalación</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Consultando al servidor</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Stalled: nothing comes. Pause and resume it, or cancel it.</source>
        <translation>Detenida: no llega nada. Páusela y reanúdela, o cancélela.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Installing</source>
        <translation>Instalando</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelado</translation>
    </message>
</context>
<context>
    <name>vitrine::InstallsPane</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>Rein&amp;tentar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Clear F&amp;inished</source>
        <translation>Quitar &amp;terminadas</translation>
    </message>
    <message>
        <source>Copy &amp;Source and Reason</source>
        <translation>Copiar &amp;origen y motivo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Installations</source>
        <translation>Instalaciones</translation>
    </message>
    <message numerus="yes">
        <source>Installations: %Ln under way</source>
        <translation>
            <numerusform>Instalaciones: %Ln en curso</numerusform>
            <numerusform>Instalaciones: %Ln en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>This server cannot pause (it has no %1).</source>
        <translation>Este servidor no permite pausar (no tiene %1).</translation>
    </message>
    <message>
        <source>Cancel Installations</source>
        <translation>Cancelar instalaciones</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln installation(s)? The %1 that came already are thrown away.</source>
        <translation>
            <numerusform>¿Cancelar %Ln instalación? Se descartan los %1 que ya llegaron.</numerusform>
            <numerusform>¿Cancelar %Ln instalaciones? Se descartan los %1 que ya llegaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>C&amp;ancel Installation</source>
        <translation>
            <numerusform>C&amp;ancelar instalación</numerusform>
            <numerusform>C&amp;ancelar instalaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::IntakeBar</name>
    <message>
        <source>Choose Files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Upload from this computer and use it here</source>
        <translation>Subir desde este equipo y usar aquí</translation>
    </message>
    <message>
        <source>Use Selected Video</source>
        <translation>Usar vídeo seleccionado</translation>
    </message>
    <message>
        <source>Use Selected Images</source>
        <translation>Usar imágenes seleccionadas</translation>
    </message>
    <message>
        <source>Use Selected Image</source>
        <translation>Usar imagen seleccionada</translation>
    </message>
    <message>
        <source>Use what is selected in the gallery</source>
        <translation>Usar lo seleccionado en la galería</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>vitrine::ItemChanges</name>
    <message numerus="yes">
        <source>The category of %Ln image(s) was not changed.</source>
        <translation>
            <numerusform>No se cambió la categoría de %Ln imagen.</numerusform>
            <numerusform>No se cambió la categoría de %Ln imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) not starred.</source>
        <translation>
            <numerusform>No se destacó %Ln imagen.</numerusform>
            <numerusform>No se destacaron %Ln imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) not unstarred.</source>
        <translation>
            <numerusform>No se quitó el destacado de %Ln imagen.</numerusform>
            <numerusform>No se quitó el destacado de %Ln imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>They may have been deleted, or belong to another user.</source>
        <translation>Puede que se hayan eliminado o sean de otro usuario.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>vitrine::ItemDrag</name>
    <message>
        <source>So much is not dragged to other programs: up to %1 files and %2 are. Export it to a folder.</source>
        <translation>No se puede arrastrar tanto a otros programas: el límite son %1 archivos y %2. Expórtelo a una carpeta.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>The files are still on their way from the server. Drag them again in a moment.</source>
        <translation>Los archivos aún están llegando del servidor. Arrástrelos de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The files could not be fetched from the server, so other programs got nothing.</source>
        <translation>No se pudieron obtener los archivos del servidor, así que los otros programas no recibieron nada.</translation>
    </message>
</context>
<context>
    <name>vitrine::ItemIntake</name>
    <message>
        <source>No video is selected in the gallery.</source>
        <translation>No hay ningún vídeo seleccionado en la galería.</translation>
    </message>
    <message>
        <source>No image is selected in the gallery.</source>
        <translation>No hay ninguna imagen seleccionada en la galería.</translation>
    </message>
    <message>
        <source>Choose Files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message>
        <source>Choose File</source>
        <translation>Elegir archivo</translation>
    </message>
    <message>
        <source>Videos (*.mp4)</source>
        <translation>Vídeos (*.mp4)</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff);;All files (*)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>So many files are too much for a field: upload them to a board first.</source>
        <translation>Son demasiados archivos para un campo: súbalos antes a un panel.</translation>
    </message>
    <message>
        <source>“%1” is no MP4 video.</source>
        <translation>«%1» no es un vídeo MP4.</translation>
    </message>
    <message>
        <source>“%1” is no image that the server takes.</source>
        <translation>«%1» no es una imagen que el servidor admita.</translation>
    </message>
    <message>
        <source>The picture cannot be used.</source>
        <translation>La imagen no se puede usar.</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>La imagen</translation>
    </message>
    <message>
        <source>“%1” could not be uploaded. %2</source>
        <translation>No se pudo subir «%1». %2</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>Esperando al servidor…</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>la imagen</translation>
    </message>
    <message>
        <source>Uploading %1 (%2 of %3)…</source>
        <translation>Subiendo %1 (%2 de %3)…</translation>
    </message>
    <message>
        <source>Uploading %1…</source>
        <translation>Subiendo %1…</translation>
    </message>
</context>
<context>
    <name>vitrine::ItemMover</name>
    <message>
        <source>All of it is on “%1” already.</source>
        <translation>Todo está ya en «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Moving %Ln image(s) to “%1”…</source>
        <translation>
            <numerusform>Moviendo %Ln imagen a «%1»…</numerusform>
            <numerusform>Moviendo %Ln imágenes a «%1»…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln image(s) to “%1”.</source>
        <translation>
            <numerusform>%Ln imagen movida a «%1».</numerusform>
            <numerusform>%Ln imágenes movidas a «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Putting %Ln image(s) back…</source>
        <translation>
            <numerusform>Devolviendo %Ln imagen a su sitio…</numerusform>
            <numerusform>Devolviendo %Ln imágenes a su sitio…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln image(s) back.</source>
        <translation>
            <numerusform>%Ln imagen devuelta a su sitio.</numerusform>
            <numerusform>%Ln imágenes devueltas a su sitio.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server gives no reason; they may be gone, or belong to another user.</source>
        <translation>El servidor no da ningún motivo; puede que ya no existan o sean de otro usuario.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) not moved to “%1”.</source>
        <translation>
            <numerusform>%Ln imagen no movida a «%1».</numerusform>
            <numerusform>%Ln imágenes no movidas a «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing was copied to “%1”: servers copy images only, not videos.</source>
        <translation>No se copió nada a «%1»: los servidores solo copian imágenes, no vídeos.</translation>
    </message>
    <message numerus="yes">
        <source>Copying %Ln image(s) to “%1”…</source>
        <translation>
            <numerusform>Copiando %Ln imagen a «%1»…</numerusform>
            <numerusform>Copiando %Ln imágenes a «%1»…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln image(s) to “%1”.</source>
        <translation>
            <numerusform>%Ln imagen copiada a «%1».</numerusform>
            <numerusform>%Ln imágenes copiadas a «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) not copied to “%1”.</source>
        <translation>
            <numerusform>%Ln imagen no copiada a «%1».</numerusform>
            <numerusform>%Ln imágenes no copiadas a «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s) left out: servers copy images only.</source>
        <translation>
            <numerusform>%Ln vídeo omitido: los servidores solo copian imágenes.</numerusform>
            <numerusform>%Ln vídeos omitidos: los servidores solo copian imágenes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::JsonView</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>Buscar en %1</translation>
    </message>
    <message>
        <source>Copy All</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Copy all of %1</source>
        <translation>Copiar todo de %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
</context>
<context>
    <name>vitrine::KeptOriginals</name>
    <message>
        <source>No folder for copies can be made in %1 (%2).</source>
        <translation>No se puede crear una carpeta para copias en %1 (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>No se puede escribir %1 (%2).</translation>
    </message>
</context>
<context>
    <name>vitrine::KeychainTokenStore</name>
    <message>
        <source>The keychain of this system did not answer as it should (%1). Unlock it and try again.</source>
        <translation>El llavero de este sistema no respondió como debía (%1). Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>vitrine::KeysDelegate</name>
    <message>
        <source>New keys of “%1”</source>
        <translation>Nuevas teclas de «%1»</translation>
    </message>
</context>
<context>
    <name>vitrine::LibraryActions</name>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>No se puede abrir «%1».</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>“%1” was not duplicated.</source>
        <translation>No se duplicó «%1».</translation>
    </message>
    <message>
        <source>“%1 (copy)” is among your workflows.</source>
        <translation>«%1 (copia)» está entre sus flujos de trabajo.</translation>
    </message>
    <message>
        <source>“%1” was not exported.</source>
        <translation>No se exportó «%1».</translation>
    </message>
    <message>
        <source>“%1” was exported to %2.</source>
        <translation>Se exportó «%1» a %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be written to %2: %3. Check the folder&apos;s permissions and free space.</source>
        <translation>No se puede escribir «%1» en %2: %3. Compruebe los permisos y el espacio libre de la carpeta.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>Se eliminó «%1».</translation>
    </message>
    <message>
        <source>“%1” was not deleted.</source>
        <translation>No se eliminó «%1».</translation>
    </message>
    <message>
        <source>“%1” is shared with the users of this server.</source>
        <translation>«%1» se comparte con los usuarios de este servidor.</translation>
    </message>
    <message>
        <source>“%1” is yours alone.</source>
        <translation>«%1» es solo suyo.</translation>
    </message>
    <message>
        <source>“%1” stays as it was.</source>
        <translation>«%1» queda como estaba.</translation>
    </message>
    <message>
        <source>“%1” keeps its picture.</source>
        <translation>«%1» conserva su imagen.</translation>
    </message>
    <message>
        <source>%1 cannot be used as a picture.</source>
        <translation>%1 no se puede usar como imagen.</translation>
    </message>
    <message>
        <source>“%1” has a new picture.</source>
        <translation>«%1» tiene una imagen nueva.</translation>
    </message>
</context>
<context>
    <name>vitrine::LibraryModel</name>
    <message>
        <source>Bundled</source>
        <translation>Incluido</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Cambiado: %1</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>abierto: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::LibrarySections</name>
    <message>
        <source>Recently Opened</source>
        <translation>Abiertos recientemente</translation>
    </message>
    <message>
        <source>Your Workflows</source>
        <translation>Sus flujos de trabajo</translation>
    </message>
    <message>
        <source>Shared Workflows</source>
        <translation>Flujos de trabajo compartidos</translation>
    </message>
    <message>
        <source>Bundled Workflows</source>
        <translation>Flujos de trabajo incluidos</translation>
    </message>
    <message>
        <source>Workflows that were opened here or in the web UI appear here.</source>
        <translation>Aquí aparecen los flujos de trabajo abiertos aquí o en la interfaz web.</translation>
    </message>
    <message>
        <source>Workflows that you save on this server appear here.</source>
        <translation>Aquí aparecen los flujos de trabajo que guarde en este servidor.</translation>
    </message>
    <message>
        <source>Workflows that the users of this server share appear here.</source>
        <translation>Aquí aparecen los flujos de trabajo que comparten los usuarios de este servidor.</translation>
    </message>
    <message>
        <source>This server comes without workflows.</source>
        <translation>Este servidor no incluye flujos de trabajo.</translation>
    </message>
</context>
<context>
    <name>vitrine::LibraryWindow</name>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <source>Workflow Library – Vitrine</source>
        <translation>Biblioteca de flujos de trabajo – Vitrine</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Shared</source>
        <translation>&amp;Compartido</translation>
    </message>
    <message>
        <source>From &amp;File…</source>
        <translation>De un &amp;archivo…</translation>
    </message>
    <message>
        <source>What Is Selected in the &amp;Gallery</source>
        <translation>Lo seleccionado en la &amp;galería</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Nada</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>E&amp;tiquetas</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Act&amp;ualizar</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Search names, descriptions and tags</source>
        <translation>Buscar en nombres, descripciones y etiquetas</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Usual Order</source>
        <translation>Orden habitual</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Recently Changed</source>
        <translation>Cambiados recientemente</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>Recently Opened</source>
        <translation>Abiertos recientemente</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Flujos de trabajo</translation>
    </message>
    <message>
        <source>&amp;Tags (%1)</source>
        <translation>E&amp;tiquetas (%1)</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Loading workflows…</source>
        <translation>Cargando flujos de trabajo…</translation>
    </message>
    <message>
        <source>The library could not be read</source>
        <translation>No se pudo leer la biblioteca</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>No workflow of this section has these words or tags.</source>
        <translation>Ningún flujo de trabajo de esta sección tiene estas palabras o etiquetas.</translation>
    </message>
    <message>
        <source>No workflows</source>
        <translation>No hay flujos de trabajo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workflow(s)</source>
        <translation>
            <numerusform>%Ln flujo de trabajo</numerusform>
            <numerusform>%Ln flujos de trabajo</numerusform>
        </translation>
    </message>
    <message>
        <source>Bundled workflows cannot be changed: duplicate it first.</source>
        <translation>Los flujos de trabajo incluidos no se pueden cambiar: duplíquelo primero.</translation>
    </message>
    <message>
        <source>The picture that stands for it</source>
        <translation>La imagen que lo representa</translation>
    </message>
    <message>
        <source>Export Workflow</source>
        <translation>Exportar flujo de trabajo</translation>
    </message>
    <message>
        <source>Workflow files (*.json)</source>
        <translation>Archivos de flujo de trabajo (*.json)</translation>
    </message>
    <message>
        <source>Delete Workflow</source>
        <translation>Eliminar flujo de trabajo</translation>
    </message>
    <message>
        <source>Delete “%1” from the library of this server? This cannot be undone.</source>
        <translation>¿Eliminar «%1» de la biblioteca de este servidor? Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
</context>
<context>
    <name>vitrine::ListKind</name>
    <message>
        <source>must be a list</source>
        <translation>debe ser una lista</translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n entries</source>
        <translation>
            <numerusform>debe tener al menos %n entrada</numerusform>
            <numerusform>debe tener al menos %n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n entries</source>
        <translation>
            <numerusform>debe tener como máximo %n entrada</numerusform>
            <numerusform>debe tener como máximo %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not a JSON list of the right kind of values</source>
        <translation>no es una lista JSON con el tipo de valores adecuado</translation>
    </message>
    <message>
        <source>it %1</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>vitrine::LiveView</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Waiting for a preview…</source>
        <translation>Esperando una vista previa…</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>No hay nada en ejecución</translation>
    </message>
    <message>
        <source>What the server generates appears here while it is made.</source>
        <translation>Aquí aparece lo que el servidor genera mientras se crea.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Error: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::LocalDatabase</name>
    <message>
        <source>“%1” belongs to another user (%2) and is left alone. Run this as that user.</source>
        <translation>«%1» es de otro usuario (%2) y no se toca. Ejecute esto como ese usuario.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is there and may be read by you.</source>
        <translation>No se puede leer «%1». Compruebe que exista y que tenga permiso para leerlo.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer InvokeAI than is known here (migration %2).</source>
        <translation>«%1» se creó con un InvokeAI más nuevo que los conocidos aquí (migración %2).</translation>
    </message>
    <message>
        <source>“%1” is no database of InvokeAI. Give the root folder of the server.</source>
        <translation>«%1» no es una base de datos de InvokeAI. Indique la carpeta raíz del servidor.</translation>
    </message>
    <message>
        <source>“%1” has no %2: its InvokeAI is older than 6.3, or was changed.</source>
        <translation>«%1» no tiene %2: su InvokeAI es anterior a 6.3 o se ha modificado.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has accounts (%n): only the server knows who may see what.</source>
        <translation>
            <numerusform>«%1» tiene cuentas (%n): solo el servidor sabe quién puede ver qué.</numerusform>
            <numerusform>«%1» tiene cuentas (%n): solo el servidor sabe quién puede ver qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is locked by another program (%2). Try again in a moment.</source>
        <translation>Otro programa tiene bloqueado «%1» (%2). Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>“%1” is no SQLite database, or is damaged (%2). Start InvokeAI on it: its log says what is wrong, and its backups lie beside it.</source>
        <translation>«%1» no es una base de datos SQLite o está dañada (%2). Inicie InvokeAI con ella: su registro dice qué falla y sus copias de seguridad están al lado.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened only for reading (%2): no server has it open, and its folder cannot be written. Start the server.</source>
        <translation>«%1» no se puede abrir solo para lectura (%2): ningún servidor la tiene abierta y no se puede escribir en su carpeta. Inicie el servidor.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2).</source>
        <translation>No se puede leer «%1» (%2).</translation>
    </message>
</context>
<context>
    <name>vitrine::LogWindow</name>
    <message>
        <source>&amp;Warnings and errors only</source>
        <translation>Solo &amp;advertencias y errores</translation>
    </message>
    <message>
        <source>In &amp;detail</source>
        <translation>Con &amp;detalle</translation>
    </message>
    <message>
        <source>Log – Vitrine</source>
        <translation>Registro – Vitrine</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Writes down everything from now on, also after the next start: for looking for an error.</source>
        <translation>A partir de ahora lo anota todo, también tras el próximo inicio: para buscar un error.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing was logged yet</source>
        <translation>Todavía no se ha registrado nada</translation>
    </message>
    <message>
        <source>No line is like this</source>
        <translation>Ninguna línea coincide</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>&amp;Copy Selected Lines</source>
        <translation>&amp;Copiar las líneas seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Copy All Lines</source>
        <translation>&amp;Copiar todas las líneas</translation>
    </message>
</context>
<context>
    <name>vitrine::Login</name>
    <message>
        <source>This server has accounts, and nobody is its administrator yet. Whoever signs up first is.</source>
        <translation>Este servidor tiene cuentas y aún no hay ningún administrador. Lo será quien se registre primero.</translation>
    </message>
    <message>
        <source>This server has accounts. Sign in to go on.</source>
        <translation>Este servidor tiene cuentas. Inicie sesión para continuar.</translation>
    </message>
    <message>
        <source>Your login has expired. Sign in again; whatever was under way goes on then.</source>
        <translation>Su sesión ha caducado. Inicie sesión de nuevo; lo que estaba en curso continuará entonces.</translation>
    </message>
    <message>
        <source>The server does not take your login any more: the password was changed, or the account was disabled. Sign in again; whatever was under way goes on then.</source>
        <translation>El servidor ya no acepta su sesión: se cambió la contraseña o se desactivó la cuenta. Inicie sesión de nuevo; lo que estaba en curso continuará entonces.</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>nadie inició sesión</translation>
    </message>
    <message>
        <source>you signed out</source>
        <translation>usted cerró la sesión</translation>
    </message>
    <message>
        <source>another user signed in</source>
        <translation>otro usuario inició sesión</translation>
    </message>
</context>
<context>
    <name>vitrine::LoginCheck</name>
    <message>
        <source>The server asks for no login.</source>
        <translation>El servidor no pide iniciar sesión.</translation>
    </message>
    <message>
        <source>The server takes the login.</source>
        <translation>El servidor acepta el inicio de sesión.</translation>
    </message>
</context>
<context>
    <name>vitrine::LoginDialog</name>
    <message>
        <source>Sign in at %1</source>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>&amp;Sign In</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>Dirección de corr&amp;eo</translation>
    </message>
    <message>
        <source>&amp;Name to show (optional)</source>
        <translation>&amp;Nombre que se muestra (opcional)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>Repetir la c&amp;ontraseña</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>&amp;Mantener la sesión iniciada</translation>
    </message>
    <message>
        <source>Create &amp;Account</source>
        <translation>Crear la c&amp;uenta</translation>
    </message>
    <message>
        <source>Eight characters or more, with upper case, lower case and a digit.</source>
        <translation>Ocho caracteres o más, con mayúsculas, minúsculas y una cifra.</translation>
    </message>
    <message>
        <source>For seven days, and longer while you use it. %1 Your password is not kept.</source>
        <translation>Durante siete días, y más mientras se use. %1 La contraseña no se guarda.</translation>
    </message>
    <message>
        <source>Until Vitrine is closed. Nothing is kept.</source>
        <translation>Hasta que se cierre Vitrine. No se guarda nada.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>Las dos contraseñas son distintas. Escriba la misma dos veces.</translation>
    </message>
</context>
<context>
    <name>vitrine::LoraKind</name>
    <message>
        <source>it must be the name or the key of an installed LoRA</source>
        <translation>debe ser el nombre o la clave de un LoRA instalado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>vitrine::LoraListEditor</name>
    <message>
        <source>No LoRAs available</source>
        <translation>No hay LoRA disponibles</translation>
    </message>
    <message>
        <source>Loading models…</source>
        <translation>Cargando modelos…</translation>
    </message>
    <message>
        <source>Add LoRA…</source>
        <translation>Añadir LoRA…</translation>
    </message>
</context>
<context>
    <name>vitrine::LoraRow</name>
    <message>
        <source>Used or not</source>
        <translation>Usado o no</translation>
    </message>
    <message>
        <source>Take this LoRA out</source>
        <translation>Quitar este LoRA</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Peso de %1</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>vitrine::MainWindow</name>
    <message>
        <source>The settings cannot be written to %1. Check the folder&apos;s permissions and free space.</source>
        <translation>No se pueden escribir los ajustes en %1. Compruebe los permisos y el espacio libre de la carpeta.</translation>
    </message>
    <message>
        <source>The settings file was damaged. What could be read is used; the old file is kept as %1.</source>
        <translation>El archivo de ajustes estaba dañado. Se usa lo que se pudo leer; el archivo antiguo se conserva como %1.</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Flujo de trabajo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Connect to a server first.</source>
        <translation>Conéctese primero a un servidor.</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>Ir a «%1»</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Installations That Wait</source>
        <translation>Instalaciones en espera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln installation(s) of models wait here for their turn and are not on the server yet. They are lost when this window closes; what the server has taken on goes on there.</source>
        <translation>
            <numerusform>%Ln instalación de un modelo espera aquí su turno y aún no está en el servidor. Se pierde al cerrar esta ventana; lo que el servidor ya ha aceptado continúa allí.</numerusform>
            <numerusform>%Ln instalaciones de modelos esperan aquí su turno y aún no están en el servidor. Se pierden al cerrar esta ventana; lo que el servidor ya ha aceptado continúa allí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Close and Lose Them</source>
        <translation>
            <numerusform>&amp;Cerrar y perderla</numerusform>
            <numerusform>&amp;Cerrar y perderlas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::MessageBanner</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>vitrine::Metadata</name>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Prompt negativo</translation>
    </message>
    <message>
        <source>Style prompt</source>
        <translation>Prompt de estilo</translation>
    </message>
    <message>
        <source>Negative style prompt</source>
        <translation>Prompt de estilo negativo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>VAE</source>
        <translation>VAE</translation>
    </message>
    <message>
        <source>LoRAs</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>CFG scale</source>
        <translation>Escala CFG</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>CFG rescale multiplier</source>
        <translation>Multiplicador de reescalado CFG</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Scheduler</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Denoising strength</source>
        <translation>Intensidad de eliminación del ruido</translation>
    </message>
    <message>
        <source>CLIP skip</source>
        <translation>Omitir CLIP</translation>
    </message>
    <message>
        <source>Generation mode</source>
        <translation>Modo de generación</translation>
    </message>
    <message>
        <source>Refiner model</source>
        <translation>Modelo refinador</translation>
    </message>
    <message>
        <source>InvokeAI version</source>
        <translation>Versión de InvokeAI</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Creado por</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelActions</name>
    <message>
        <source>&amp;Install…</source>
        <translation>&amp;Instalar…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Con&amp;vert to Diffusers…</source>
        <translation>Con&amp;vertir a Diffusers…</translation>
    </message>
    <message>
        <source>&amp;Re-identify</source>
        <translation>Volver a i&amp;dentificar</translation>
    </message>
    <message>
        <source>Choose &amp;Cover…</source>
        <translation>Elegir &amp;portada…</translation>
    </message>
    <message>
        <source>Remo&amp;ve Cover</source>
        <translation>&amp;Quitar portada</translation>
    </message>
    <message>
        <source>&amp;Memory…</source>
        <translation>&amp;Memoria…</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>Copiar &amp;ruta</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Act&amp;ualizar</translation>
    </message>
    <message>
        <source>The server is away.</source>
        <translation>El servidor no responde.</translation>
    </message>
    <message>
        <source>Select one model.</source>
        <translation>Seleccione un modelo.</translation>
    </message>
    <message>
        <source>Models are being deleted.</source>
        <translation>Se están eliminando modelos.</translation>
    </message>
    <message>
        <source>Select the models.</source>
        <translation>Seleccione los modelos.</translation>
    </message>
    <message>
        <source>This model has no cover.</source>
        <translation>Este modelo no tiene portada.</translation>
    </message>
    <message>
        <source>Another model is being converted.</source>
        <translation>Se está convirtiendo otro modelo.</translation>
    </message>
    <message>
        <source>This server cannot look at a model’s files again (it has no %1).</source>
        <translation>Este servidor no puede volver a examinar los archivos de un modelo (no tiene %1).</translation>
    </message>
    <message>
        <source>The changes were not saved. %1</source>
        <translation>No se guardaron los cambios. %1</translation>
    </message>
    <message>
        <source>Delete Models</source>
        <translation>Eliminar modelos</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Deleting: %1 of %2</source>
        <translation>Eliminando: %1 de %2</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <source>%1 of %2 models were deleted.</source>
        <translation>Se eliminaron %1 de %2 modelos.</translation>
    </message>
    <message>
        <source>“%1” was not (%2).</source>
        <translation>«%1» no se eliminó (%2).</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>Se eliminó «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s) were deleted.</source>
        <translation>
            <numerusform>Se eliminó %Ln modelo.</numerusform>
            <numerusform>Se eliminaron %Ln modelos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Convert Model</source>
        <translation>Convertir modelo</translation>
    </message>
    <message>
        <source>&amp;Convert</source>
        <translation>&amp;Convertir</translation>
    </message>
    <message>
        <source>The answer about “%1” was lost. What became of it is being looked for.</source>
        <translation>Se perdió la respuesta sobre «%1». Se está averiguando qué ha sido de él.</translation>
    </message>
    <message>
        <source>“%1” was not converted.</source>
        <translation>No se convirtió «%1».</translation>
    </message>
    <message>
        <source>“%1” is a Diffusers model now.</source>
        <translation>«%1» es ahora un modelo Diffusers.</translation>
    </message>
    <message>
        <source>Converting “%1”: this takes minutes.</source>
        <translation>Convirtiendo «%1»: tarda varios minutos.</translation>
    </message>
    <message>
        <source>Looking at the files of “%1”…</source>
        <translation>Examinando los archivos de «%1»…</translation>
    </message>
    <message>
        <source>“%1” is: %2.</source>
        <translation>«%1» es: %2.</translation>
    </message>
    <message>
        <source>“%1” was not identified.</source>
        <translation>No se identificó «%1».</translation>
    </message>
    <message>
        <source>Cover of “%1”</source>
        <translation>Portada de «%1»</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.webp *.bmp)</translation>
    </message>
    <message>
        <source>%1 cannot be used as a cover. Choose another picture.</source>
        <translation>%1 no se puede usar como portada. Elija otra imagen.</translation>
    </message>
    <message>
        <source>“%1” has a new cover.</source>
        <translation>«%1» tiene una portada nueva.</translation>
    </message>
    <message>
        <source>“%1” keeps the cover that it has.</source>
        <translation>«%1» conserva su portada.</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelCacheDialog</name>
    <message>
        <source>&amp;Empty</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>Models in Memory</source>
        <translation>Modelos en memoria</translation>
    </message>
    <message>
        <source>Models in memory</source>
        <translation>Modelos en memoria</translation>
    </message>
    <message>
        <source>Emptying takes out what is not in use at this moment; the next run loads it again.</source>
        <translation>Al vaciar se retira lo que no está en uso en este momento; la próxima ejecución lo vuelve a cargar.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualizar</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>The server does not tell</source>
        <translation>El servidor no lo indica</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing in memory</source>
        <translation>No hay nada en memoria</translation>
    </message>
    <message>
        <source>No model was loaded since the server started.</source>
        <translation>No se ha cargado ningún modelo desde que se inició el servidor.</translation>
    </message>
    <message>
        <source>In memory</source>
        <translation>En memoria</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 de %2 como máximo</translation>
    </message>
    <message>
        <source>Models and parts</source>
        <translation>Modelos y partes</translation>
    </message>
    <message>
        <source>Most ever</source>
        <translation>Máximo alcanzado</translation>
    </message>
    <message>
        <source>Found in memory</source>
        <translation>Encontrados en memoria</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln vez</numerusform>
            <numerusform>%Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Loaded from disk</source>
        <translation>Cargados del disco</translation>
    </message>
    <message>
        <source>Thrown out for room</source>
        <translation>Retirados para hacer sitio</translation>
    </message>
    <message>
        <source>What was not in use is out of memory.</source>
        <translation>Lo que no estaba en uso se retiró de la memoria.</translation>
    </message>
    <message>
        <source>The memory was not emptied. %1</source>
        <translation>No se vació la memoria. %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelCheck</name>
    <message>
        <source>The model “%1” of this workflow is not on this server.</source>
        <translation>El modelo «%1» de este flujo de trabajo no está en este servidor.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) of this workflow are not on this server.</source>
        <translation>
            <numerusform>%n modelo de este flujo de trabajo no está en este servidor.</numerusform>
            <numerusform>%n modelos de este flujo de trabajo no están en este servidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelCheckDialog</name>
    <message>
        <source>Missing Models</source>
        <translation>Modelos que faltan</translation>
    </message>
    <message>
        <source>This server does not have these models of the workflow. Choose what takes their place, or install them on the server: this list follows.</source>
        <translation>Este servidor no tiene estos modelos del flujo de trabajo. Elija cuáles los sustituyen o instálelos en el servidor: esta lista se actualiza sola.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Missing Model</source>
        <translation>Modelo que falta</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Sustituto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Missing models</source>
        <translation>Modelos que faltan</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>Put the chosen models into the workflow; it can be undone</source>
        <translation>Poner los modelos elegidos en el flujo de trabajo; se puede deshacer</translation>
    </message>
    <message>
        <source>Replacement for %1 in %2</source>
        <translation>Sustituto de %1 en %2</translation>
    </message>
    <message>
        <source>(Leave out)</source>
        <translation>(Omitir)</translation>
    </message>
    <message>
        <source>(Keep as it is)</source>
        <translation>(Dejar como está)</translation>
    </message>
    <message>
        <source>No model of this kind is installed</source>
        <translation>No hay ningún modelo de este tipo instalado</translation>
    </message>
    <message>
        <source>models</source>
        <translation>modelos</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelCoverView</name>
    <message>
        <source>Cover</source>
        <translation>Portada</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelDetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>No hay nada seleccionado</translation>
    </message>
    <message>
        <source>Select a model to see what it is and to change what is said about it.</source>
        <translation>Seleccione un modelo para ver qué es y cambiar sus datos.</translation>
    </message>
    <message>
        <source>Its files are gone: runs that use it fail. Put them back, or delete the model and install it again.</source>
        <translation>Sus archivos ya no están: las ejecuciones que lo usan fallan. Devuélvalos a su sitio, o elimine el modelo e instálelo de nuevo.</translation>
    </message>
    <message>
        <source>The server does not know what this is, and cannot use it. Delete it, or look whether the file is whole and re-identify it.</source>
        <translation>El servidor no sabe qué es y no puede usarlo. Elimínelo, o compruebe que el archivo esté completo y vuelva a identificarlo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>%Ln modelo</numerusform>
            <numerusform>%Ln modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Trigger phrases</source>
        <translation>Frases de activación</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Predicción</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Where they were (in place)</source>
        <translation>Donde estaban (in situ)</translation>
    </message>
    <message>
        <source>In the server’s models folder</source>
        <translation>En la carpeta de modelos del servidor</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelEditor</name>
    <message>
        <source>Loading models…</source>
        <translation>Cargando modelos…</translation>
    </message>
    <message>
        <source>No models available</source>
        <translation>No hay modelos disponibles</translation>
    </message>
    <message>
        <source>(Optional) No models available</source>
        <translation>(Opcional) No hay modelos disponibles</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>Elegir un modelo…</translation>
    </message>
    <message>
        <source>(Optional) Choose a model…</source>
        <translation>(Opcional) Elegir un modelo…</translation>
    </message>
    <message>
        <source>(None)</source>
        <translation>(Ninguno)</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>Re&amp;vertir</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Una por línea</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>&amp;Trigger phrases</source>
        <translation>&amp;Frases de activación</translation>
    </message>
    <message>
        <source>Default settings</source>
        <translation>Ajustes predeterminados</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelInstalling</name>
    <message>
        <source>The server does not know this installation any more. Look whether the model is in the list; if not, try again.</source>
        <translation>El servidor ya no conoce esta instalación. Mire si el modelo está en la lista; si no, inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 was not paused.</source>
        <translation>No se pausó %1.</translation>
    </message>
    <message>
        <source>%1 stays paused.</source>
        <translation>%1 sigue en pausa.</translation>
    </message>
    <message>
        <source>%1 was not canceled.</source>
        <translation>No se canceló %1.</translation>
    </message>
    <message>
        <source>%1 was not begun anew.</source>
        <translation>No se volvió a empezar %1.</translation>
    </message>
    <message>
        <source>The server has not forgotten what has ended.</source>
        <translation>El servidor no ha olvidado lo terminado.</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelInstallsApi</name>
    <message>
        <source>Say what to install: a path on the server, a URL, or a repository of Hugging Face such as owner/name.</source>
        <translation>Indique qué instalar: una ruta del servidor, una URL o un repositorio de Hugging Face como propietario/nombre.</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelKind</name>
    <message>
        <source>it must be the name or the key of an installed model</source>
        <translation>debe ser el nombre o la clave de un modelo instalado</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelRelationshipsApi</name>
    <message>
        <source>A model cannot be linked with itself.</source>
        <translation>Un modelo no se puede vincular consigo mismo.</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelSettings</name>
    <message>
        <source>%1 has to be a multiple of 8 that is at least 64, such as 1024.</source>
        <translation>%1 tiene que ser un múltiplo de 8 y como mínimo 64, por ejemplo 1024.</translation>
    </message>
    <message>
        <source>VAE</source>
        <translation>VAE</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Scheduler</translation>
    </message>
    <message>
        <source>%1 has to be a number that is at least 1, such as %2.</source>
        <translation>%1 tiene que ser un número y como mínimo 1, por ejemplo %2.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Steps has to be a whole number that is at least 1.</source>
        <translation>Pasos tiene que ser un número entero y como mínimo 1.</translation>
    </message>
    <message>
        <source>VAE precision</source>
        <translation>Precisión del VAE</translation>
    </message>
    <message>
        <source>CFG rescale</source>
        <translation>Reescalado CFG</translation>
    </message>
    <message>
        <source>CFG scale</source>
        <translation>Escala CFG</translation>
    </message>
    <message>
        <source>%1 has to be a number from 0 to less than 1.</source>
        <translation>%1 tiene que ser un número desde 0 y menor que 1.</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Encoders on the CPU</source>
        <translation>Codificadores en la CPU</translation>
    </message>
    <message>
        <source>Kept as FP8</source>
        <translation>Guardado como FP8</translation>
    </message>
    <message>
        <source>%1 has to be a number, such as %2.</source>
        <translation>%1 tiene que ser un número, por ejemplo %2.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Least weight</source>
        <translation>Peso mínimo</translation>
    </message>
    <message>
        <source>Greatest weight</source>
        <translation>Peso máximo</translation>
    </message>
    <message>
        <source>Preprocessor</source>
        <translation>Preprocesador</translation>
    </message>
    <message>
        <source>A model needs a name. Enter one.</source>
        <translation>Un modelo necesita un nombre. Introduzca uno.</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelSourceCheck</name>
    <message>
        <source>Enter a path on the server, a URL, or a repository of Hugging Face.</source>
        <translation>Introduzca una ruta del servidor, una URL o un repositorio de Hugging Face.</translation>
    </message>
    <message>
        <source>Servers download from http and https addresses only, not %1. Enter another address.</source>
        <translation>Los servidores solo descargan de direcciones http y https, no de %1. Introduzca otra dirección.</translation>
    </message>
    <message>
        <source>%1 is not the address of a file. Enter the whole address, such as https://host/model.safetensors.</source>
        <translation>%1 no es la dirección de un archivo. Introduzca la dirección completa, por ejemplo https://host/model.safetensors.</translation>
    </message>
    <message>
        <source>%1 is not a whole path: the server would look in its own folder. Enter the path from the root, such as /models/model.safetensors.</source>
        <translation>%1 no es una ruta completa: el servidor buscaría en su propia carpeta. Introduzca la ruta desde la raíz, por ejemplo /models/model.safetensors.</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelSourcesApi</name>
    <message>
        <source>Say which folder of the server to look through.</source>
        <translation>Indique qué carpeta del servidor hay que examinar.</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelStore</name>
    <message>
        <source>The model “%1” is not installed on the server. Models that fit here: %2.</source>
        <translation>El modelo «%1» no está instalado en el servidor. Modelos que encajan aquí: %2.</translation>
    </message>
    <message>
        <source>Several models are called “%1”: %2. Give the key of the one that you mean.</source>
        <translation>Varios modelos se llaman «%1»: %2. Indique la clave del que quiere.</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelSync</name>
    <message>
        <source>the server has it</source>
        <translation>el servidor lo tiene</translation>
    </message>
    <message>
        <source>the same file</source>
        <translation>el mismo archivo</translation>
    </message>
    <message>
        <source>the same name, base and type</source>
        <translation>el mismo nombre, base y tipo</translation>
    </message>
    <message>
        <source>the same base and type</source>
        <translation>la misma base y tipo</translation>
    </message>
    <message>
        <source>nothing fits</source>
        <translation>no encaja nada</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelsApi</name>
    <message>
        <source>no model has this hash</source>
        <translation>ningún modelo tiene este hash</translation>
    </message>
    <message>
        <source>A model needs a name.</source>
        <translation>Un modelo necesita un nombre.</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelsBar</name>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Search names, descriptions, trigger phrases, files</source>
        <translation>Buscar nombres, descripciones, frases de activación, archivos</translation>
    </message>
    <message>
        <source>Search the models</source>
        <translation>Buscar en los modelos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>All bases</source>
        <translation>Todas las bases</translation>
    </message>
    <message>
        <source>All formats</source>
        <translation>Todos los formatos</translation>
    </message>
    <message>
        <source>Missing files (%1)</source>
        <translation>Sin archivos (%1)</translation>
    </message>
    <message>
        <source>Missing files</source>
        <translation>Sin archivos</translation>
    </message>
    <message>
        <source>Lists only models whose files are gone</source>
        <translation>Muestra solo los modelos cuyos archivos ya no están</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelsCheck</name>
    <message>
        <source>The server has no models: most workflows need one.</source>
        <translation>El servidor no tiene modelos: la mayoría de los flujos de trabajo necesitan uno.</translation>
    </message>
    <message>
        <source>Install one, with &quot;vitrinectl model install&quot; or in InvokeAI&apos;s own model manager.</source>
        <translation>Instale uno con «vitrinectl model install» o en el gestor de modelos de InvokeAI.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n model(s) is a main model: without one no picture can be generated.</source>
        <translation>
            <numerusform>El único modelo (%n) no es un modelo principal: sin uno no se puede generar ninguna imagen.</numerusform>
            <numerusform>Ninguno de los %n modelos es un modelo principal: sin uno no se puede generar ninguna imagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Install a main model.</source>
        <translation>Instale un modelo principal.</translation>
    </message>
    <message numerus="yes">
        <source>The files of %n model(s) are gone: %1. Runs with them fail.</source>
        <translation>
            <numerusform>Los archivos de %n modelo ya no están: %1. Las ejecuciones con él fallan.</numerusform>
            <numerusform>Los archivos de %n modelos ya no están: %1. Las ejecuciones con ellos fallan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the files back where they were, or delete these models.</source>
        <translation>Devuelva los archivos a su sitio o elimine estos modelos.</translation>
    </message>
    <message numerus="yes">
        <source>The server does not know what kind %n model(s) are: %1. Runs with them fail.</source>
        <translation>
            <numerusform>El servidor no sabe de qué tipo es %n modelo: %1. Las ejecuciones con él fallan.</numerusform>
            <numerusform>El servidor no sabe de qué tipo son %n modelos: %1. Las ejecuciones con ellos fallan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Have the server identify them again, or delete them if they are no models.</source>
        <translation>Haga que el servidor los identifique de nuevo, o elimínelos si no son modelos.</translation>
    </message>
    <message numerus="yes">
        <source>The server has %n model(s).</source>
        <translation>
            <numerusform>El servidor tiene %n modelo.</numerusform>
            <numerusform>El servidor tiene %n modelos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ModelsModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>%1, its files are missing</source>
        <translation>%1, le faltan los archivos</translation>
    </message>
    <message>
        <source>The files of this model are gone.</source>
        <translation>Los archivos de este modelo ya no están.</translation>
    </message>
    <message>
        <source>Its files are missing</source>
        <translation>Le faltan los archivos</translation>
    </message>
    <message>
        <source>Changes that are not saved</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>The server does not know what this is: it cannot be used</source>
        <translation>El servidor no sabe qué es: no se puede usar</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelsWindow</name>
    <message>
        <source>Models – Vitrine</source>
        <translation>Modelos – Vitrine</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>This server does not tell whose files are missing (it has no %1).</source>
        <translation>Este servidor no indica a qué modelos les faltan archivos (no tiene %1).</translation>
    </message>
    <message>
        <source>Nobody knows whose files are missing. %1</source>
        <translation>No se sabe a qué modelos les faltan archivos. %1</translation>
    </message>
    <message>
        <source>What is shown may be old. %1</source>
        <translation>Lo que se muestra puede estar desfasado. %1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No such models</source>
        <translation>No hay modelos así</translation>
    </message>
    <message>
        <source>No model fits what is asked for.</source>
        <translation>Ningún modelo cumple lo que se pide.</translation>
    </message>
    <message>
        <source>Show All Models</source>
        <translation>Mostrar todos los modelos</translation>
    </message>
    <message>
        <source>The models cannot be read</source>
        <translation>No se pueden leer los modelos</translation>
    </message>
    <message>
        <source>No models</source>
        <translation>No hay modelos</translation>
    </message>
    <message>
        <source>Nothing can be generated without a model. Install one from a file, a URL, Hugging Face or the list of starter models.</source>
        <translation>Sin un modelo no se puede generar nada. Instale uno desde un archivo, una URL, Hugging Face o la lista de modelos iniciales.</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Instalar…</translation>
    </message>
    <message>
        <source>Reading the models…</source>
        <translation>Leyendo los modelos…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>%Ln modelo</numerusform>
            <numerusform>%Ln modelos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln model(s)</source>
        <translation>
            <numerusform>%1 de %Ln modelo</numerusform>
            <numerusform>%1 de %Ln modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seleccionado</numerusform>
            <numerusform>%Ln seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without files</source>
        <translation>
            <numerusform>%Ln sin archivos</numerusform>
            <numerusform>%Ln sin archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>The installations cannot be read</source>
        <translation>No se pueden leer las instalaciones</translation>
    </message>
</context>
<context>
    <name>vitrine::NameTemplate</name>
    <message>
        <source>%1 (at character %2)</source>
        <translation>%1 (en el carácter %2)</translation>
    </message>
    <message>
        <source>“{” is not closed</source>
        <translation>«{» no está cerrada</translation>
    </message>
    <message>
        <source>{%1} is not a placeholder</source>
        <translation>{%1} no es un marcador</translation>
    </message>
    <message>
        <source>behind “:” stands a number from 1 to %1</source>
        <translation>después de «:» va un número de 1 a %1</translation>
    </message>
    <message>
        <source>“}” without “{”</source>
        <translation>«}» sin «{»</translation>
    </message>
    <message>
        <source>the name of the files is missing</source>
        <translation>falta el nombre de los archivos</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a value in a file name</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>uncategorized</source>
        <comment>a value in a file name</comment>
        <translation>sin categoría</translation>
    </message>
</context>
<context>
    <name>vitrine::NodeReload</name>
    <message>
        <source>Reading the server&apos;s nodes…</source>
        <translation>Leyendo los nodos del servidor…</translation>
    </message>
    <message>
        <source>The server&apos;s nodes could not be read again; those of before are used. %1</source>
        <translation>No se pudieron volver a leer los nodos del servidor; se usan los anteriores. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s nodes have changed: %Ln node type(s) now</source>
        <translation>
            <numerusform>Los nodos del servidor han cambiado: ahora hay %Ln tipo de nodo</numerusform>
            <numerusform>Los nodos del servidor han cambiado: ahora hay %Ln tipos de nodo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s nodes are unchanged: %Ln node type(s)</source>
        <translation>
            <numerusform>Los nodos del servidor no han cambiado: %Ln tipo de nodo</numerusform>
            <numerusform>Los nodos del servidor no han cambiado: %Ln tipos de nodo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::NumberEditor</name>
    <message>
        <source>Shuffle</source>
        <translation>Aleatorio</translation>
    </message>
    <message>
        <source>Set a random number</source>
        <translation>Poner un número al azar</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 o menos</translation>
    </message>
    <message>
        <source>in steps of %1</source>
        <translation>en pasos de %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>vitrine::NumberKind</name>
    <message>
        <source>must be a whole number</source>
        <translation>debe ser un número entero</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>debe ser un número</translation>
    </message>
    <message>
        <source>it must be a whole number</source>
        <translation>debe ser un número entero</translation>
    </message>
    <message>
        <source>it must be a number</source>
        <translation>debe ser un número</translation>
    </message>
    <message>
        <source>it %1</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>vitrine::OpaqueKind</name>
    <message>
        <source>a field of this kind can only be changed in the workflow editor</source>
        <translation>un campo de este tipo solo se puede cambiar en el editor de flujos de trabajo</translation>
    </message>
</context>
<context>
    <name>vitrine::OtherPrograms</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be fetched. %1</source>
        <translation>
            <numerusform>No se pudo obtener %Ln archivo. %1</numerusform>
            <numerusform>No se pudieron obtener %Ln archivos. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Fetching the picture…</source>
        <translation>Obteniendo la imagen…</translation>
    </message>
    <message>
        <source>%1 cannot be copied. %2</source>
        <translation>No se puede copiar %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>Fetching %Ln file(s)…</source>
        <translation>
            <numerusform>Obteniendo %Ln archivo…</numerusform>
            <numerusform>Obteniendo %Ln archivos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) on the clipboard.</source>
        <translation>
            <numerusform>%Ln archivo en el portapapeles.</numerusform>
            <numerusform>%Ln archivos en el portapapeles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Original</source>
        <translation>Guardar original</translation>
    </message>
    <message>
        <source>Fetching the original…</source>
        <translation>Obteniendo el original…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>%1 cannot be saved (%2).</source>
        <translation>No se puede guardar %1 (%2).</translation>
    </message>
    <message>
        <source>The system knows no program for %1.</source>
        <translation>El sistema no conoce ningún programa para %1.</translation>
    </message>
</context>
<context>
    <name>vitrine::OutputsCheck</name>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>The workflow “%1” cannot be run: %2</source>
        <translation>El flujo de trabajo «%1» no se puede ejecutar: %2</translation>
    </message>
    <message>
        <source>See &quot;vitrinectl workflow check&quot;, or the notes below the form.</source>
        <translation>Vea «vitrinectl workflow check» o las notas debajo del formulario.</translation>
    </message>
    <message>
        <source>The workflow “%1” makes no images that stay: all of them are intermediate.</source>
        <translation>El flujo de trabajo «%1» no crea imágenes que se conserven: todas son intermedias.</translation>
    </message>
    <message>
        <source>In the workflow editor, switch off &quot;Intermediate&quot; at the node whose image is wanted.</source>
        <translation>En el editor de flujos de trabajo, desactive «Intermediate» en el nodo cuya imagen quiera.</translation>
    </message>
    <message numerus="yes">
        <source>The form of “%1” shows the board field of each of its %n output(s).</source>
        <translation>
            <numerusform>El formulario de «%1» muestra el campo de panel de su única salida (%n).</numerusform>
            <numerusform>El formulario de «%1» muestra el campo de panel de cada una de sus %n salidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The form of “%1” shows no board field of %n output(s): %2. They cannot be told apart or given a board here.</source>
        <translation>
            <numerusform>El formulario de «%1» no muestra el campo de panel de %n salida: %2. Aquí no se puede distinguir ni asignar a un panel.</numerusform>
            <numerusform>El formulario de «%1» no muestra el campo de panel de %n salidas: %2. Aquí no se pueden distinguir ni asignar a un panel.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the workflow editor, add the board fields of these nodes to the form.</source>
        <translation>En el editor de flujos de trabajo, añada al formulario los campos de panel de estos nodos.</translation>
    </message>
</context>
<context>
    <name>vitrine::PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>&amp;Change Password</source>
        <translation>&amp;Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>C&amp;urrent password</source>
        <translation>Contraseña act&amp;ual</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>Contraseña &amp;nueva</translation>
    </message>
    <message>
        <source>New password &amp;again</source>
        <translation>&amp;Repetir la contraseña nueva</translation>
    </message>
    <message>
        <source>All other logins of %1 end, in this program and elsewhere; this one goes on.</source>
        <translation>Todas las demás sesiones de %1 terminan, en este programa y en otros sitios; esta sigue.</translation>
    </message>
    <message>
        <source>Eight characters or more, with upper case, lower case and a digit.</source>
        <translation>Ocho caracteres o más, con mayúsculas, minúsculas y una cifra.</translation>
    </message>
    <message>
        <source>Type your current password first.</source>
        <translation>Escriba primero su contraseña actual.</translation>
    </message>
    <message>
        <source>The two new passwords differ. Type the same one twice.</source>
        <translation>Las dos contraseñas nuevas son distintas. Escriba la misma dos veces.</translation>
    </message>
</context>
<context>
    <name>vitrine::PastedPictures</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>No se puede leer la imagen.</translation>
    </message>
    <message>
        <source>Pasted</source>
        <comment>start of a file name</comment>
        <translation>Pegado</translation>
    </message>
</context>
<context>
    <name>vitrine::PathField</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Archivos PEM (*.pem *.crt *.cer *.key);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>vitrine::Permissions</name>
    <message>
        <source>Only an administrator of this server can pause and resume its queue.</source>
        <translation>Solo un administrador de este servidor puede pausar y reanudar la cola.</translation>
    </message>
    <message>
        <source>Only an administrator of this server can install and change models.</source>
        <translation>Solo un administrador de este servidor puede instalar y cambiar modelos.</translation>
    </message>
    <message>
        <source>Only an administrator of this server can see and change its settings.</source>
        <translation>Solo un administrador de este servidor puede ver y cambiar sus ajustes.</translation>
    </message>
    <message>
        <source>Only an administrator of this server can manage its accounts.</source>
        <translation>Solo un administrador de este servidor puede gestionar sus cuentas.</translation>
    </message>
    <message>
        <source>Only an administrator of this server can see its node packs.</source>
        <translation>Solo un administrador de este servidor puede ver sus paquetes de nodos.</translation>
    </message>
    <message>
        <source>This belongs to another user. Only they or an administrator can change it.</source>
        <translation>Esto es de otro usuario. Solo él o un administrador pueden cambiarlo.</translation>
    </message>
    <message>
        <source>This board belongs to another user. Only they or an administrator can change it.</source>
        <translation>Este panel es de otro usuario. Solo él o un administrador pueden cambiarlo.</translation>
    </message>
    <message>
        <source>This board belongs to another user, who shares it for looking at. Only a public board takes images of others.</source>
        <translation>Este panel es de otro usuario, que lo comparte solo para verlo. Únicamente un panel público admite imágenes de otros.</translation>
    </message>
    <message>
        <source>This workflow belongs to another user. Save a copy to change it.</source>
        <translation>Este flujo de trabajo es de otro usuario. Guarde una copia para cambiarlo.</translation>
    </message>
</context>
<context>
    <name>vitrine::PresetNameDialog</name>
    <message>
        <source>Save Values as Preset</source>
        <translation>Guardar valores como preajuste</translation>
    </message>
    <message>
        <source>Rename Preset</source>
        <translation>Cambiar nombre del preajuste</translation>
    </message>
    <message>
        <source>&amp;Name of the preset:</source>
        <translation>&amp;Nombre del preajuste:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambiar no&amp;mbre</translation>
    </message>
    <message>
        <source>There is a preset of this name. Its values are replaced.</source>
        <translation>Ya hay un preajuste con este nombre. Se reemplazan sus valores.</translation>
    </message>
    <message>
        <source>There is a preset of this name already.</source>
        <translation>Ya hay un preajuste con este nombre.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
</context>
<context>
    <name>vitrine::PresetsButton</name>
    <message>
        <source>Presets: named sets of values for this workflow</source>
        <translation>Preajustes: conjuntos de valores con nombre para este flujo de trabajo</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>No presets of this workflow yet</source>
        <translation>Este flujo de trabajo aún no tiene preajustes</translation>
    </message>
    <message>
        <source>Save Values as Preset…</source>
        <translation>Guardar valores como preajuste…</translation>
    </message>
    <message>
        <source>Update “%1”</source>
        <translation>Actualizar «%1»</translation>
    </message>
    <message>
        <source>Manage Presets…</source>
        <translation>Gestionar preajustes…</translation>
    </message>
</context>
<context>
    <name>vitrine::PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Presets of this workflow</source>
        <translation>Preajustes de este flujo de trabajo</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>Put its values into the form</source>
        <translation>Poner sus valores en el formulario</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>Act&amp;ualizar</translation>
    </message>
    <message>
        <source>Keep the form&apos;s present values in it</source>
        <translation>Guardar en él los valores actuales del formulario</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Cambiar no&amp;mbre…</translation>
    </message>
    <message>
        <source>Give it another name (F2)</source>
        <translation>Darle otro nombre (F2)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Delete it (Delete)</source>
        <translation>Eliminarlo (Supr)</translation>
    </message>
    <message>
        <source>Delete Preset</source>
        <translation>Eliminar preajuste</translation>
    </message>
    <message>
        <source>Delete the preset “%1”?</source>
        <translation>¿Eliminar el preajuste «%1»?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
</context>
<context>
    <name>vitrine::PreviewTile</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>vitrine::ProfileEditor</name>
    <message>
        <source>&amp;Try</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save and C&amp;onnect</source>
        <translation>Guardar y c&amp;onectar</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>Nuevo servidor</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Ajustes del servidor</translation>
    </message>
    <message>
        <source>The address, unless you give it a name</source>
        <translation>La dirección, si no le da un nombre</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>InvokeAI %1 answers.</source>
        <translation>InvokeAI %1 responde.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>What is secret about this server is not kept any more: enter it again. %1</source>
        <translation>Los datos secretos de este servidor ya no están guardados: introdúzcalos de nuevo. %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ProfilesDialog</name>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nuevo…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>&amp;Copy…</source>
        <translation>Co&amp;piar…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>C&amp;onectar</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1 (copia %2)</translation>
    </message>
    <message>
        <source>Remove this server?</source>
        <translation>¿Quitar este servidor?</translation>
    </message>
    <message>
        <source>“%1” leaves the list, with its passwords. Nothing on the server changes.</source>
        <translation>«%1» se quita de la lista, con sus contraseñas. En el servidor no cambia nada.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
</context>
<context>
    <name>vitrine::PromptRecall</name>
    <message>
        <source>Earlier prompts (Alt+Down)</source>
        <translation>Prompts anteriores (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Earlier prompts for %1</source>
        <translation>Prompts anteriores de %1</translation>
    </message>
    <message>
        <source>Prompts that are submitted appear here.</source>
        <translation>Aquí aparecen los prompts enviados.</translation>
    </message>
    <message>
        <source>Clear Prompts</source>
        <translation>Borrar prompts</translation>
    </message>
    <message>
        <source>Forget all prompts that were submitted, of every workflow?</source>
        <translation>¿Olvidar todos los prompts enviados, de todos los flujos de trabajo?</translation>
    </message>
    <message>
        <source>&amp;Forget All</source>
        <translation>&amp;Olvidar todo</translation>
    </message>
</context>
<context>
    <name>vitrine::ProxyPage</name>
    <message>
        <source>The one of this system</source>
        <translation>El de este sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>Pue&amp;rto</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>C&amp;ontraseña</translation>
    </message>
    <message>
        <source>Requests and live events leave this machine through it.</source>
        <translation>Las peticiones y los eventos en directo salen de este equipo a través de él.</translation>
    </message>
</context>
<context>
    <name>vitrine::QueueActions</name>
    <message>
        <source>&amp;Pause Queue</source>
        <translation>&amp;Pausar cola</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Cancel Whole &amp;Batch</source>
        <translation>Cancelar todo el l&amp;ote</translation>
    </message>
    <message>
        <source>Cancel All E&amp;xcept What Runs…</source>
        <translation>Cancelar todo e&amp;xcepto lo que está en ejecución…</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>Rein&amp;tentar</translation>
    </message>
    <message>
        <source>Run &amp;Again</source>
        <translation>E&amp;jecutar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Delete &amp;Finished…</source>
        <translation>Eliminar ter&amp;minados…</translation>
    </message>
    <message>
        <source>C&amp;lear Queue…</source>
        <translation>&amp;Vaciar cola…</translation>
    </message>
    <message>
        <source>Open &amp;Workflow</source>
        <translation>Abrir flujo de &amp;trabajo</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;iar</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Act&amp;ualizar</translation>
    </message>
    <message>
        <source>&amp;Resume Queue</source>
        <translation>Reanu&amp;dar cola</translation>
    </message>
    <message>
        <source>Starts what waits again.</source>
        <translation>Vuelve a iniciar lo que está en espera.</translation>
    </message>
    <message>
        <source>What runs goes on; nothing else is started.</source>
        <translation>Lo que está en ejecución continúa; no se inicia nada más.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln item(s)?</source>
        <translation>
            <numerusform>¿Cancelar %Ln elemento?</numerusform>
            <numerusform>¿Cancelar %Ln elementos?</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay in the list and can be retried.</source>
        <translation>Quedan en la lista y se pueden reintentar.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln Item(s)</source>
        <translation>
            <numerusform>Cancelar %Ln elemento</numerusform>
            <numerusform>Cancelar %Ln elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is everything of %Ln batch(es) that waits or runs, also what is not shown.</source>
        <translation>
            <numerusform>Es todo lo que espera o se ejecuta de %Ln lote, también lo que no se muestra.</numerusform>
            <numerusform>Es todo lo que espera o se ejecuta de %Ln lotes, también lo que no se muestra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln waiting item(s)?</source>
        <translation>
            <numerusform>¿Cancelar %Ln elemento en espera?</numerusform>
            <numerusform>¿Cancelar %Ln elementos en espera?</numerusform>
        </translation>
    </message>
    <message>
        <source>What runs now goes on.</source>
        <translation>Lo que está en ejecución continúa.</translation>
    </message>
    <message numerus="yes">
        <source>Not ended yet, and canceled by this: %Ln.</source>
        <translation>
            <numerusform>Aún sin terminar, y se cancela con esto: %Ln.</numerusform>
            <numerusform>Aún sin terminar, y se cancelan con esto: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. Pictures stay in the gallery.</source>
        <translation>Esto no se puede deshacer. Las imágenes se conservan en la galería.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln item(s) from the queue?</source>
        <translation>
            <numerusform>¿Eliminar %Ln elemento de la cola?</numerusform>
            <numerusform>¿Eliminar %Ln elementos de la cola?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Item(s)</source>
        <translation>
            <numerusform>Eliminar %Ln elemento</numerusform>
            <numerusform>Eliminar %Ln elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln finished item(s) from the queue?</source>
        <translation>
            <numerusform>¿Eliminar %Ln elemento terminado de la cola?</numerusform>
            <numerusform>¿Eliminar %Ln elementos terminados de la cola?</numerusform>
        </translation>
    </message>
    <message>
        <source>These are %1 completed, %2 failed and %3 canceled ones. This cannot be undone. Pictures stay in the gallery.</source>
        <translation>Son %1 completados, %2 con error y %3 cancelados. Esto no se puede deshacer. Las imágenes se conservan en la galería.</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %Ln item(s) from the queue?</source>
        <translation>
            <numerusform>¿Eliminar el único elemento (%Ln) de la cola?</numerusform>
            <numerusform>¿Eliminar los %Ln elementos de la cola?</numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1 was not submitted again. %2</source>
        <translation>El elemento %1 no se envió de nuevo. %2</translation>
    </message>
    <message>
        <source>Item %1 runs again as item %2.</source>
        <translation>El elemento %1 se ejecuta de nuevo como elemento %2.</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>Enviando…</translation>
    </message>
</context>
<context>
    <name>vitrine::QueueBar</name>
    <message>
        <source>Filter by values, workflow, origin, error, id</source>
        <translation>Filtrar por valores, flujo de trabajo, origen, error, id</translation>
    </message>
    <message>
        <source>Filter the queue</source>
        <translation>Filtrar la cola</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelado</translation>
    </message>
</context>
<context>
    <name>vitrine::QueueColumns</name>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>&amp;Restablecer columnas</translation>
    </message>
</context>
<context>
    <name>vitrine::QueueDetailsPane</name>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Traceback</source>
        <translation>Traza del error</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>No hay nada seleccionado</translation>
    </message>
    <message>
        <source>Select an item to see its values, its results and what went wrong.</source>
        <translation>Seleccione un elemento para ver sus valores, sus resultados y qué falló.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>At the moment</source>
        <translation>En este momento</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Flujo de trabajo</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Item %1 of another user</source>
        <translation>Elemento %1 de otro usuario</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Elemento %1</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Retry of item</source>
        <translation>Reintento del elemento</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>The record cannot be read. %1</source>
        <translation>No se puede leer el registro. %1</translation>
    </message>
    <message>
        <source>At node %1:</source>
        <translation>En el nodo %1:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is shown</source>
        <translation>No se muestra nada</translation>
    </message>
    <message>
        <source>The record cannot be read</source>
        <translation>No se puede leer el registro</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Too long to be shown</source>
        <translation>Demasiado largo para mostrarlo</translation>
    </message>
    <message>
        <source>The record has %1.</source>
        <translation>El registro ocupa %1.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Items of other users</source>
        <translation>Elementos de otros usuarios</translation>
    </message>
    <message numerus="yes">
        <source>Batch of %Ln item(s)</source>
        <translation>
            <numerusform>Lote de %Ln elemento</numerusform>
            <numerusform>Lote de %Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Time per item</source>
        <translation>Tiempo por elemento</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) are selected</source>
        <translation>
            <numerusform>%Ln elemento seleccionado</numerusform>
            <numerusform>%Ln elementos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Other users’</source>
        <translation>De otros usuarios</translation>
    </message>
</context>
<context>
    <name>vitrine::QueueModel</name>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Flujo de trabajo</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>%1 (another user’s)</source>
        <translation>%1 (de otro usuario)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of other users</source>
        <translation>%1 de otros usuarios</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <translation>%1, faltan unos %2</translation>
    </message>
    <message>
        <source>The server does not show what other users run.</source>
        <translation>El servidor no muestra lo que ejecutan otros usuarios.</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Lote %1</translation>
    </message>
</context>
<context>
    <name>vitrine::QueueMonitor</name>
    <message>
        <source>Queue item %1</source>
        <translation>Elemento %1 de la cola</translation>
    </message>
    <message>
        <source>The workflow of item %1 cannot be opened. %2</source>
        <translation>No se puede abrir el flujo de trabajo del elemento %1. %2</translation>
    </message>
</context>
<context>
    <name>vitrine::QueueWindow</name>
    <message>
        <source>Queue – Vitrine</source>
        <translation>Cola – Vitrine</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Progress of the queue</source>
        <translation>Progreso de la cola</translation>
    </message>
    <message>
        <source>%p %</source>
        <translation>%p %</translation>
    </message>
    <message>
        <source>What is shown may be old. %1</source>
        <translation>Lo que se muestra puede estar desfasado. %1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No such items</source>
        <translation>No hay elementos así</translation>
    </message>
    <message>
        <source>Nothing in the queue fits the filter.</source>
        <translation>Nada de la cola coincide con el filtro.</translation>
    </message>
    <message>
        <source>Show All Items</source>
        <translation>Mostrar todos los elementos</translation>
    </message>
    <message>
        <source>The queue cannot be read</source>
        <translation>No se puede leer la cola</translation>
    </message>
    <message>
        <source>The queue is empty</source>
        <translation>La cola está vacía</translation>
    </message>
    <message>
        <source>What is submitted, here or by other programs, appears here and stays until it is deleted.</source>
        <translation>Lo que se envía, desde aquí o desde otros programas, aparece aquí y permanece hasta que se elimina.</translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>Leyendo la cola…</translation>
    </message>
    <message>
        <source>Nothing waits or runs</source>
        <translation>No hay nada en espera ni en ejecución</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of other users</source>
        <translation>
            <numerusform>%Ln de otros usuarios</numerusform>
            <numerusform>%Ln de otros usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading: %1 of %2</source>
        <translation>Leyendo: %1 de %2</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Not live</source>
        <translation>Sin directo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>The queue is paused: what runs goes on, nothing else is started.</source>
        <translation>La cola está en pausa: lo que está en ejecución continúa, no se inicia nada más.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
</context>
<context>
    <name>vitrine::ReadOnlyEditor</name>
    <message>
        <source>No value</source>
        <translation>Sin valor</translation>
    </message>
</context>
<context>
    <name>vitrine::RecentWorkflowsMenu</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Vaciar lista</translation>
    </message>
</context>
<context>
    <name>vitrine::RecentsPopup</name>
    <message>
        <source>Earlier entries</source>
        <translation>Entradas anteriores</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the chosen entry (Shift+Delete)</source>
        <translation>Quitar la entrada elegida (Mayús+Supr)</translation>
    </message>
    <message>
        <source>Clear All…</source>
        <translation>Borrar todo…</translation>
    </message>
    <message>
        <source>Nothing fits the search.</source>
        <translation>Nada coincide con la búsqueda.</translation>
    </message>
</context>
<context>
    <name>vitrine::RecordEditor</name>
    <message>
        <source>Cannot be loaded now</source>
        <translation>No se puede cargar ahora</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>The server has none</source>
        <translation>El servidor no tiene ninguno</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>(Optional) Choose…</source>
        <translation>(Opcional) Elegir…</translation>
    </message>
    <message>
        <source>(None)</source>
        <translation>(Ninguno)</translation>
    </message>
    <message>
        <source>%1 (not on this server)</source>
        <translation>%1 (no está en este servidor)</translation>
    </message>
</context>
<context>
    <name>vitrine::RecordKind</name>
    <message>
        <source>a name on the server is needed</source>
        <translation>se necesita un nombre del servidor</translation>
    </message>
</context>
<context>
    <name>vitrine::RecordLists</name>
    <message>
        <source>Bundled</source>
        <translation>Incluido</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Propios</translation>
    </message>
</context>
<context>
    <name>vitrine::Reference</name>
    <message>
        <source>%1: %2: the server has no image %3. It was taken out.</source>
        <translation>%1: %2: el servidor no tiene la imagen %3. Se quitó.</translation>
    </message>
    <message>
        <source>%1: %2: the server has no video %3. It was taken out.</source>
        <translation>%1: %2: el servidor no tiene el vídeo %3. Se quitó.</translation>
    </message>
    <message>
        <source>%1: %2: the server has no board with the id %3. The field was set to “Auto”.</source>
        <translation>%1: %2: el servidor no tiene ningún panel con el id %3. El campo se puso en «Automático».</translation>
    </message>
    <message>
        <source>%1: %2: the model “%3” is not installed on the server. It was taken out.</source>
        <translation>%1: %2: el modelo «%3» no está instalado en el servidor. Se quitó.</translation>
    </message>
</context>
<context>
    <name>vitrine::RepeatItemJob</name>
    <message>
        <source>The server shows nothing of item %1: it is another user&apos;s.</source>
        <translation>El servidor no muestra nada del elemento %1: es de otro usuario.</translation>
    </message>
</context>
<context>
    <name>vitrine::ReplaceQueue</name>
    <message>
        <source>Replace the Queue</source>
        <translation>Reemplazar la cola</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln waiting item(s) and submit this workflow instead?</source>
        <translation>
            <numerusform>¿Cancelar %Ln elemento en espera y enviar este flujo de trabajo en su lugar?</numerusform>
            <numerusform>¿Cancelar %Ln elementos en espera y enviar este flujo de trabajo en su lugar?</numerusform>
        </translation>
    </message>
    <message>
        <source>What runs now goes on. Only your own items are canceled.</source>
        <translation>Lo que está en ejecución continúa. Solo se cancelan sus propios elementos.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
</context>
<context>
    <name>vitrine::ReplyError</name>
    <message>
        <source>a web page came instead of data</source>
        <translation>llegó una página web en lugar de datos</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <source>host not found</source>
        <translation>no se encontró el host</translation>
    </message>
    <message>
        <source>connection closed</source>
        <translation>conexión cerrada</translation>
    </message>
    <message>
        <source>connection closed before an answer came</source>
        <translation>la conexión se cerró antes de recibir una respuesta</translation>
    </message>
    <message>
        <source>it redirects to another address</source>
        <translation>redirige a otra dirección</translation>
    </message>
    <message>
        <source>the proxy refused the connection</source>
        <translation>el proxy rechazó la conexión</translation>
    </message>
    <message>
        <source>the proxy closed the connection</source>
        <translation>el proxy cerró la conexión</translation>
    </message>
    <message>
        <source>the proxy was not found</source>
        <translation>no se encontró el proxy</translation>
    </message>
    <message>
        <source>the proxy did not answer in time</source>
        <translation>el proxy no respondió a tiempo</translation>
    </message>
    <message>
        <source>it wants another user name or password</source>
        <translation>pide otro usuario u otra contraseña</translation>
    </message>
</context>
<context>
    <name>vitrine::ReportCheck</name>
    <message>
        <source>This was not looked at.</source>
        <translation>No se comprobó.</translation>
    </message>
</context>
<context>
    <name>vitrine::ResolveGeneratorsJob</name>
    <message>
        <source>The prompts of the generator %1 cannot be read: %2</source>
        <translation>No se pueden leer los prompts del generador %1: %2</translation>
    </message>
</context>
<context>
    <name>vitrine::RestoreImagesJob</name>
    <message>
        <source>%1 is not restored. %2</source>
        <translation>%1 no se ha restaurado. %2</translation>
    </message>
    <message>
        <source>The board of %1 is gone; the image is uncategorized now.</source>
        <translation>El panel de %1 ya no existe; ahora la imagen está sin categoría.</translation>
    </message>
    <message>
        <source>%1 has lost its workflow: the server does not take it along with the file.</source>
        <translation>%1 ha perdido su flujo de trabajo: el servidor no lo admite junto con el archivo.</translation>
    </message>
    <message>
        <source>%1 has lost its star. %2</source>
        <translation>%1 ha dejado de estar destacada. %2</translation>
    </message>
    <message>
        <source>%1 has lost its star.</source>
        <translation>%1 ha dejado de estar destacada.</translation>
    </message>
</context>
<context>
    <name>vitrine::ResultActions</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Use as Input: %1</source>
        <translation>&amp;Usar como entrada: %1</translation>
    </message>
    <message>
        <source>&amp;Use as Input</source>
        <translation>&amp;Usar como entrada</translation>
    </message>
    <message>
        <source>&amp;Copy Image Name</source>
        <translation>Copiar &amp;nombre de la imagen</translation>
    </message>
</context>
<context>
    <name>vitrine::RetryItemsJob</name>
    <message>
        <source>The queue has none of these items.</source>
        <translation>La cola no tiene ninguno de estos elementos.</translation>
    </message>
</context>
<context>
    <name>vitrine::RoutesCheck</name>
    <message>
        <source>The server lacks what every InvokeAI from 6.3 to 6.14 has: %1.</source>
        <translation>Al servidor le falta lo que tiene todo InvokeAI de 6.3 a 6.14: %1.</translation>
    </message>
    <message>
        <source>It may be a version that Vitrine does not know yet, or changed. See “Version”.</source>
        <translation>Puede ser una versión que Vitrine aún no conoce, o estar modificado. Vea «Versión».</translation>
    </message>
    <message>
        <source>The server has no nodes, so no workflow can run.</source>
        <translation>El servidor no tiene nodos, así que no se puede ejecutar ningún flujo de trabajo.</translation>
    </message>
    <message>
        <source>Look at its log: it says why nodes could not be loaded.</source>
        <translation>Mire su registro: dice por qué no se pudieron cargar los nodos.</translation>
    </message>
    <message numerus="yes">
        <source>The server has every route that Vitrine uses, and %n node type(s).</source>
        <translation>
            <numerusform>El servidor tiene todas las rutas que usa Vitrine y %n tipo de nodo.</numerusform>
            <numerusform>El servidor tiene todas las rutas que usa Vitrine y %n tipos de nodo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server lacks %n function(s) of newer versions: %1.</source>
        <translation>
            <numerusform>Al servidor le falta %n función de versiones más nuevas: %1.</numerusform>
            <numerusform>Al servidor le faltan %n funciones de versiones más nuevas: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update InvokeAI to have them. Everything else works.</source>
        <translation>Actualice InvokeAI para tenerlas. Todo lo demás funciona.</translation>
    </message>
</context>
<context>
    <name>vitrine::RunBatchJob</name>
    <message>
        <source>The queue is full: it took %1 of %2 items. Submit the rest when it has emptied.</source>
        <translation>La cola está llena: admitió %1 de %2 elementos. Envíe el resto cuando se haya vaciado.</translation>
    </message>
    <message numerus="yes">
        <source>The server did not take the submission within %n second(s).</source>
        <translation>
            <numerusform>El servidor no aceptó el envío en %n segundo.</numerusform>
            <numerusform>El servidor no aceptó el envío en %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is not done after %n second(s). Nothing was canceled: it goes on on the server.</source>
        <translation>
            <numerusform>No ha terminado en %n segundo. No se canceló nada: continúa en el servidor.</numerusform>
            <numerusform>No ha terminado en %n segundos. No se canceló nada: continúa en el servidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run is done, but its pictures could not be listed. %1</source>
        <translation>La ejecución ha terminado, pero no se pudieron listar sus imágenes. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of this run were canceled on the server.</source>
        <translation>
            <numerusform>Se canceló en el servidor %n elemento de esta ejecución.</numerusform>
            <numerusform>Se cancelaron en el servidor %n elementos de esta ejecución.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::RunFollower</name>
    <message>
        <source>Wait so long at most, in seconds; 0 for ever. Nothing is canceled then.</source>
        <translation>Esperar este tiempo como máximo, en segundos; 0 para siempre. Después no se cancela nada.</translation>
    </message>
    <message>
        <source>Save the images into this folder. Waits.</source>
        <translation>Guardar las imágenes en esta carpeta. Espera.</translation>
    </message>
    <message>
        <source>Have Ctrl+C cancel the run on the server, instead of the waiting only.</source>
        <translation>Hacer que Ctrl+C cancele la ejecución en el servidor y no solo la espera.</translation>
    </message>
    <message numerus="yes">
        <source>Submitted as item(s) %1.</source>
        <translation>
            <numerusform>Enviado como elemento %1.</numerusform>
            <numerusform>Enviado como elementos %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Waiting until it is back; the run goes on there.</source>
        <translation>%1 Esperando a que vuelva; la ejecución continúa allí.</translation>
    </message>
    <message>
        <source>Interrupted: canceling the run.</source>
        <translation>Interrumpido: cancelando la ejecución.</translation>
    </message>
    <message>
        <source>Interrupted. What was submitted goes on on the server; to cancel it: vitrinectl queue cancel-batch %1</source>
        <translation>Interrumpido. Lo enviado continúa en el servidor; para cancelarlo: vitrinectl queue cancel-batch %1</translation>
    </message>
</context>
<context>
    <name>vitrine::RunList</name>
    <message>
        <source>Runs and their pictures appear here.</source>
        <translation>Aquí aparecen las ejecuciones y sus imágenes.</translation>
    </message>
</context>
<context>
    <name>vitrine::RunNotices</name>
    <message>
        <source>An item of “%1” failed</source>
        <translation>Falló un elemento de «%1»</translation>
    </message>
    <message>
        <source>The run goes on.</source>
        <translation>La ejecución continúa.</translation>
    </message>
    <message>
        <source>“%1” failed</source>
        <translation>Falló «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln item(s) failed.</source>
        <translation>
            <numerusform>Falló %1 de %Ln elemento.</numerusform>
            <numerusform>Fallaron %1 de %Ln elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>“%1” was canceled on the server</source>
        <translation>«%1» se canceló en el servidor</translation>
    </message>
    <message>
        <source>Submit it again to go on.</source>
        <translation>Envíelo de nuevo para continuar.</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>“%1” is done</source>
        <translation>«%1» ha terminado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>vitrine::RunPicturesModel</name>
    <message>
        <source>Result %1: %2</source>
        <translation>Resultado %1: %2</translation>
    </message>
</context>
<context>
    <name>vitrine::RunPicturesView</name>
    <message>
        <source>Pictures of this run</source>
        <translation>Imágenes de esta ejecución</translation>
    </message>
</context>
<context>
    <name>vitrine::RunProgressView</name>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progreso de la ejecución</translation>
    </message>
    <message>
        <source>Progress of the item</source>
        <translation>Progreso del elemento</translation>
    </message>
</context>
<context>
    <name>vitrine::RunResults</name>
    <message>
        <source>Results: %1</source>
        <translation>Resultados: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::RunSummary</name>
    <message numerus="yes">
        <source>%n not valid</source>
        <translation>
            <numerusform>%n no válido</numerusform>
            <numerusform>%n no válidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken by the server</source>
        <translation>
            <numerusform>%n no aceptado por el servidor</numerusform>
            <numerusform>%n no aceptados por el servidor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed while running</source>
        <translation>
            <numerusform>%n falló durante la ejecución</numerusform>
            <numerusform>%n fallaron durante la ejecución</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done in time</source>
        <translation>
            <numerusform>%n sin terminar a tiempo</numerusform>
            <numerusform>%n sin terminar a tiempo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost to the network</source>
        <translation>
            <numerusform>%n perdido por la red</numerusform>
            <numerusform>%n perdidos por la red</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canceled</source>
        <translation>
            <numerusform>%n cancelado</numerusform>
            <numerusform>%n cancelados</numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1: %2</source>
        <translation>Elemento %1: %2</translation>
    </message>
    <message>
        <source>Item %1: %2 (node %3, %4)</source>
        <translation>Elemento %1: %2 (nodo %3, %4)</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) found no place in the queue.</source>
        <translation>
            <numerusform>%n elemento no cupo en la cola.</numerusform>
            <numerusform>%n elementos no cupieron en la cola.</numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1: canceled.</source>
        <translation>Elemento %1: cancelado.</translation>
    </message>
    <message>
        <source>Item %1: deleted from the queue.</source>
        <translation>Elemento %1: eliminado de la cola.</translation>
    </message>
    <message>
        <source>Item %1: not done yet; it goes on on the server.</source>
        <translation>Elemento %1: aún sin terminar; continúa en el servidor.</translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n completado</numerusform>
            <numerusform>%n completados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::RunTexts</name>
    <message>
        <source>%1 left</source>
        <translation>faltan %1</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>Esperando al servidor…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>En la cola</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>%1 of %2 items</source>
        <translation>%1 de %2 elementos</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 con error</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 imagen</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation>%1 imágenes</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Elemento %1</translation>
    </message>
    <message>
        <source>Item %1: %2</source>
        <translation>Elemento %1: %2</translation>
    </message>
    <message>
        <source>“%1” failed: %2</source>
        <translation>Falló «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” failed in item %2: %3</source>
        <translation>Falló «%1» en el elemento %2: %3</translation>
    </message>
</context>
<context>
    <name>vitrine::RunView</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Traceback</source>
        <translation>Traza del error</translation>
    </message>
    <message>
        <source>Take this run off the list. Its pictures stay on the server.</source>
        <translation>Quitar esta ejecución de la lista. Sus imágenes se conservan en el servidor.</translation>
    </message>
    <message>
        <source>Remove run</source>
        <translation>Quitar ejecución</translation>
    </message>
    <message>
        <source>Traceback of the error</source>
        <translation>Traza del error</translation>
    </message>
    <message>
        <source>Canceling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>There are more warnings.</source>
        <translation>Hay más advertencias.</translation>
    </message>
</context>
<context>
    <name>vitrine::SaveWorkflowDialog</name>
    <message>
        <source>Save Workflow As</source>
        <translation>Guardar flujo de trabajo como</translation>
    </message>
    <message>
        <source>As &amp;File…</source>
        <translation>Como &amp;archivo…</translation>
    </message>
    <message>
        <source>It goes into the workflow library of this server, as one of yours.</source>
        <translation>Se guarda en la biblioteca de flujos de trabajo de este servidor, como uno de los suyos.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
</context>
<context>
    <name>vitrine::SaveWorkflowJob</name>
    <message>
        <source>The number %1 at %2 is larger than 64 bits can hold, and the library would get a rounded one. Save the workflow as a file.</source>
        <translation>El número %1 en %2 no cabe en 64 bits y la biblioteca recibiría uno redondeado. Guarde el flujo de trabajo como archivo.</translation>
    </message>
    <message>
        <source>The workflow was changed meanwhile.</source>
        <translation>El flujo de trabajo se cambió entretanto.</translation>
    </message>
    <message>
        <source>The server kept something else.</source>
        <translation>El servidor guardó otra cosa.</translation>
    </message>
</context>
<context>
    <name>vitrine::SearchPopup</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>vitrine::SearchableTable</name>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Nothing contains “%1”.</source>
        <translation>Nada contiene «%1».</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
</context>
<context>
    <name>vitrine::SendRunJob</name>
    <message>
        <source>This run could not be written down: if the program ends before it does, its results are in the gallery only.</source>
        <translation>No se pudo anotar esta ejecución: si el programa termina antes que ella, sus resultados solo estarán en la galería.</translation>
    </message>
</context>
<context>
    <name>vitrine::ServerCheck</name>
    <message>
        <source>“%1” is no version that is understood.</source>
        <translation>«%1» no es una versión que se entienda.</translation>
    </message>
    <message>
        <source>InvokeAI %1 is older than 6.3, the oldest that Vitrine works with.</source>
        <translation>InvokeAI %1 es anterior a 6.3, la versión más antigua con la que funciona Vitrine.</translation>
    </message>
    <message>
        <source>Update InvokeAI on the server.</source>
        <translation>Actualice InvokeAI en el servidor.</translation>
    </message>
    <message>
        <source>InvokeAI %1 is newer than 6.14, the newest that Vitrine was tried with.</source>
        <translation>InvokeAI %1 es posterior a 6.14, la versión más nueva con la que se ha probado Vitrine.</translation>
    </message>
    <message>
        <source>What does not work may come from that: look for a newer Vitrine.</source>
        <translation>Lo que no funcione puede deberse a eso: busque una versión más nueva de Vitrine.</translation>
    </message>
    <message>
        <source>InvokeAI %1 is a version that Vitrine works with.</source>
        <translation>InvokeAI %1 es una versión con la que funciona Vitrine.</translation>
    </message>
    <message>
        <source>InvokeAI %1 answers at %2, in %3 ms.</source>
        <translation>InvokeAI %1 responde en %2, en %3 ms.</translation>
    </message>
    <message>
        <source>Use the address %1: an InvokeAI server answers there.</source>
        <translation>Use la dirección %1: ahí responde un servidor InvokeAI.</translation>
    </message>
    <message>
        <source>Not looked at, since the server cannot be used.</source>
        <translation>No se comprobó, porque el servidor no se puede usar.</translation>
    </message>
    <message>
        <source>The server does not tell the time.</source>
        <translation>El servidor no indica la hora.</translation>
    </message>
    <message>
        <source>The clocks of the server and of this machine agree.</source>
        <translation>Los relojes del servidor y de este equipo coinciden.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 s ahead of this machine&apos;s.</source>
        <translation>El reloj del servidor va %1 s adelantado respecto al de este equipo.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 s behind this machine&apos;s.</source>
        <translation>El reloj del servidor va %1 s atrasado respecto al de este equipo.</translation>
    </message>
    <message>
        <source>Set both by network time (NTP): logins and certificates end by the clock, and times are shown wrong.</source>
        <translation>Ponga ambos en hora por red (NTP): las sesiones y los certificados caducan según el reloj, y las horas se muestran mal.</translation>
    </message>
</context>
<context>
    <name>vitrine::ServerConnection</name>
    <message>
        <source>Demo server</source>
        <translation>Servidor de demostración</translation>
    </message>
</context>
<context>
    <name>vitrine::ServerFolder</name>
    <message>
        <source>There is no folder “%1”. Give the root folder of the InvokeAI server: the one that holds invokeai.yaml and the folder databases.</source>
        <translation>No existe la carpeta «%1». Indique la carpeta raíz del servidor InvokeAI: la que contiene invokeai.yaml y la carpeta databases.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2). Run this as the user whose server it is.</source>
        <translation>No se puede leer «%1» (%2). Ejecute esto como el usuario al que pertenece el servidor.</translation>
    </message>
    <message>
        <source>The server of “%1” keeps its database in memory (use_memory_db in invokeai.yaml). Only the server itself can be asked.</source>
        <translation>El servidor de «%1» tiene su base de datos en memoria (use_memory_db en invokeai.yaml). Solo se puede consultar al propio servidor.</translation>
    </message>
    <message>
        <source>There is no database “%1”. Give the root folder of the InvokeAI server (the one that holds invokeai.yaml and the folder databases); a new server makes it at its first start.</source>
        <translation>No existe la base de datos «%1». Indique la carpeta raíz del servidor InvokeAI (la que contiene invokeai.yaml y la carpeta databases); un servidor nuevo la crea la primera vez que se inicia.</translation>
    </message>
</context>
<context>
    <name>vitrine::ServerMenu</name>
    <message>
        <source>administrator</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Demo server</source>
        <translation>Servidor de demostración</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando con %1…</translation>
    </message>
    <message>
        <source>Trying again by itself.</source>
        <translation>Se reintenta automáticamente.</translation>
    </message>
    <message>
        <source>Connected to InvokeAI %1 at %2.</source>
        <translation>Conectado a InvokeAI %1 en %2.</translation>
    </message>
    <message>
        <source>There are no live events for the moment, so progress and new images show late.</source>
        <translation>De momento no hay eventos en directo, así que el progreso y las imágenes nuevas aparecen con retraso.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Its certificate is taken because you trust it for this server alone.</source>
        <translation>Su certificado se acepta porque usted confía en él solo para este servidor.</translation>
    </message>
</context>
<context>
    <name>vitrine::ServerProfile</name>
    <message>
        <source>“%1” is not the name of a header. Use letters, digits and dashes, such as X-Api-Key.</source>
        <translation>«%1» no es el nombre de una cabecera. Use letras, cifras y guiones, por ejemplo X-Api-Key.</translation>
    </message>
    <message>
        <source>The header “%1” is set by Vitrine itself. Take it out.</source>
        <translation>Vitrine establece la cabecera «%1» por sí mismo. Quítela.</translation>
    </message>
    <message>
        <source>The value of the header “%1” holds a line break or another control character. Enter it again without.</source>
        <translation>El valor de la cabecera «%1» contiene un salto de línea u otro carácter de control. Introdúzcalo de nuevo sin él.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a proxy. Enter a host such as proxy.example.org, without http:// and port.</source>
        <translation>«%1» no es el nombre de un proxy. Introduzca un host como proxy.example.org, sin http:// ni puerto.</translation>
    </message>
    <message>
        <source>The proxy “%1” has no port. Enter the one it listens on.</source>
        <translation>El proxy «%1» no tiene puerto. Introduzca aquel en el que escucha.</translation>
    </message>
    <message>
        <source>No server address was given%1. Type one such as localhost:9090.</source>
        <translation>No se indicó la dirección de ningún servidor%1. Escriba una, por ejemplo localhost:9090.</translation>
    </message>
    <message>
        <source>“%1” is not a server address. Type one such as localhost:9090.</source>
        <translation>«%1» no es la dirección de un servidor. Escriba una, por ejemplo localhost:9090.</translation>
    </message>
    <message>
        <source>“%1” does not start with http:// or https://, the only ways to reach a server.</source>
        <translation>«%1» no empieza por http:// ni https://, las únicas formas de acceder a un servidor.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password%1: addresses are stored in plain text. Give them in the profile of the server instead.</source>
        <translation>La dirección no debe contener usuario ni contraseña%1: las direcciones se guardan como texto sin cifrar. Indíquelos en el perfil del servidor.</translation>
    </message>
    <message>
        <source>A login of InvokeAI (token) and a user name with password (HTTP basic) cannot be used together: a request carries only one of them. Take one out.</source>
        <translation>Una sesión de InvokeAI (token) y un usuario con contraseña (HTTP basic) no se pueden usar a la vez: una petición solo lleva uno de los dos. Quite uno.</translation>
    </message>
    <message>
        <source>The header Authorization and a login cannot be used together: a request carries only one of them. Take one out.</source>
        <translation>La cabecera Authorization y un inicio de sesión no se pueden usar a la vez: una petición solo lleva uno de los dos. Quite uno.</translation>
    </message>
    <message>
        <source>HTTP basic needs a user name. Enter one.</source>
        <translation>HTTP basic necesita un usuario. Introduzca uno.</translation>
    </message>
    <message>
        <source>A user name of HTTP basic cannot hold a colon. Enter it without.</source>
        <translation>El usuario de HTTP basic no puede contener dos puntos. Introdúzcalo sin ellos.</translation>
    </message>
    <message>
        <source>There is a key but no client certificate that it belongs to. Choose the file of the certificate too.</source>
        <translation>Hay una clave, pero no el certificado de cliente al que pertenece. Elija también el archivo del certificado.</translation>
    </message>
</context>
<context>
    <name>vitrine::ServerReport</name>
    <message>
        <source>The server at %1 cannot be reached%2.</source>
        <translation>No se puede acceder al servidor en %1%2.</translation>
    </message>
    <message>
        <source>Check that InvokeAI is running there, that address and port are right, and that no firewall stands between. Unless its invokeai.yaml says &quot;host: 0.0.0.0&quot;, a server can only be reached from its own machine.</source>
        <translation>Compruebe que InvokeAI esté en marcha allí, que la dirección y el puerto sean correctos y que no haya un cortafuegos en medio. Salvo que su invokeai.yaml diga «host: 0.0.0.0», solo se puede acceder a un servidor desde su propio equipo.</translation>
    </message>
    <message>
        <source>The server at %1 did not answer in time.</source>
        <translation>El servidor en %1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>It may be busy (older servers answer nothing while they take in an upload), or something on the way swallows the connection. Try again in a moment.</source>
        <translation>Puede estar ocupado (los servidores antiguos no responden mientras reciben un archivo), o algo en el camino se traga la conexión. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The secure connection to %1 was refused%2.</source>
        <translation>Se rechazó la conexión segura con %1%2.</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate and the clock of this machine, or use http:// if the server has no certificate.</source>
        <translation>Compruebe el certificado del servidor y el reloj de este equipo, o use http:// si el servidor no tiene certificado.</translation>
    </message>
    <message>
        <source>The server at %1 asks for a login%2.</source>
        <translation>El servidor en %1 pide iniciar sesión%2.</translation>
    </message>
    <message>
        <source>Sign in, or give a valid token (vitrinectl reads it from VITRINE_TOKEN). A login of a proxy before the server is given as a header of the connection.</source>
        <translation>Inicie sesión o indique un token válido (vitrinectl lo lee de VITRINE_TOKEN). El inicio de sesión de un proxy situado delante del servidor se indica como cabecera de la conexión.</translation>
    </message>
    <message>
        <source>The server at %1 does not tell this to everybody%2.</source>
        <translation>El servidor en %1 no se lo dice a cualquiera%2.</translation>
    </message>
    <message>
        <source>Ask an administrator of the server to look.</source>
        <translation>Pida a un administrador del servidor que lo mire.</translation>
    </message>
    <message>
        <source>What answers at %1 is not an InvokeAI server, or its path is wrong%2.</source>
        <translation>Lo que responde en %1 no es un servidor InvokeAI, o la ruta es incorrecta%2.</translation>
    </message>
    <message>
        <source>Check address and port. If a proxy has InvokeAI below a path, the path belongs to the address: https://host/invoke.</source>
        <translation>Compruebe la dirección y el puerto. Si un proxy ofrece InvokeAI bajo una ruta, esta forma parte de la dirección: https://host/invoke.</translation>
    </message>
    <message>
        <source>The server at %1 cannot tell: it has no%2.</source>
        <translation>El servidor en %1 no puede decirlo: no tiene%2.</translation>
    </message>
    <message>
        <source>The answer of the server at %1 could not be understood%2.</source>
        <translation>No se entendió la respuesta del servidor en %1%2.</translation>
    </message>
    <message>
        <source>Its version may not be supported, or something on the way changes answers.</source>
        <translation>Puede que su versión no sea compatible o que algo en el camino altere las respuestas.</translation>
    </message>
    <message>
        <source>The server at %1 reported a failure%2.</source>
        <translation>El servidor en %1 comunicó un fallo%2.</translation>
    </message>
    <message>
        <source>Its log says more. Try again in a moment.</source>
        <translation>Su registro dice más. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Long-polling</source>
        <translation>Long-polling</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Miniaturas</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Vitrine %1, Qt %2, %3</source>
        <translation>Vitrine %1, Qt %2, %3</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1, unos %2</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>cuentas</translation>
    </message>
    <message>
        <source>counts of assets</source>
        <translation>recuento de activos</translation>
    </message>
    <message>
        <source>boards by date</source>
        <translation>paneles por fecha</translation>
    </message>
    <message>
        <source>shared boards</source>
        <translation>paneles compartidos</translation>
    </message>
    <message>
        <source>videos</source>
        <translation>vídeos</translation>
    </message>
    <message>
        <source>tags of workflows</source>
        <translation>etiquetas de flujos de trabajo</translation>
    </message>
    <message>
        <source>shared workflows</source>
        <translation>flujos de trabajo compartidos</translation>
    </message>
    <message>
        <source>system prompts</source>
        <translation>prompts de sistema</translation>
    </message>
    <message>
        <source>sending values to the web UI</source>
        <translation>envío de valores a la interfaz web</translation>
    </message>
    <message>
        <source>node packs</source>
        <translation>paquetes de nodos</translation>
    </message>
    <message>
        <source>finding models without files</source>
        <translation>búsqueda de modelos sin archivos</translation>
    </message>
    <message>
        <source>identifying models again</source>
        <translation>nueva identificación de modelos</translation>
    </message>
    <message>
        <source>pausing installations</source>
        <translation>pausa de instalaciones</translation>
    </message>
    <message>
        <source>finding model folders without a model</source>
        <translation>búsqueda de carpetas de modelos sin modelo</translation>
    </message>
    <message>
        <source>changing the server&apos;s configuration</source>
        <translation>cambio de la configuración del servidor</translation>
    </message>
    <message>
        <source>the list of devices</source>
        <translation>lista de dispositivos</translation>
    </message>
</context>
<context>
    <name>vitrine::ServerReportJob</name>
    <message>
        <source>Thumbnails (WebP pictures) can be read here.</source>
        <translation>Las miniaturas (imágenes WebP) se pueden leer aquí.</translation>
    </message>
    <message>
        <source>Thumbnails cannot be read here: they are WebP pictures.</source>
        <translation>Las miniaturas no se pueden leer aquí: son imágenes WebP.</translation>
    </message>
    <message>
        <source>Install the package qt6-image-formats-plugins and start Vitrine again.</source>
        <translation>Instale el paquete qt6-image-formats-plugins e inicie Vitrine de nuevo.</translation>
    </message>
    <message>
        <source>Not looked at, since the server cannot be used.</source>
        <translation>No se comprobó, porque el servidor no se puede usar.</translation>
    </message>
    <message>
        <source>Not looked at, since the server does not let us in.</source>
        <translation>No se comprobó, porque el servidor no permite el acceso.</translation>
    </message>
    <message>
        <source>Not looked at, since the server&apos;s nodes are not known.</source>
        <translation>No se comprobó, porque no se conocen los nodos del servidor.</translation>
    </message>
</context>
<context>
    <name>vitrine::ServerSection</name>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>vitrine::ServerWindow</name>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Search the configuration</source>
        <translation>Buscar en la configuración</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Search the packages</source>
        <translation>Buscar en los paquetes</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Results of Nodes</source>
        <translation>Resultados de los nodos</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Intermediate Images</source>
        <translation>Imágenes intermedias</translation>
    </message>
    <message>
        <source>Models in Memory</source>
        <translation>Modelos en memoria</translation>
    </message>
    <message>
        <source>Server – Vitrine</source>
        <translation>Servidor – Vitrine</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Live updates</source>
        <translation>Actualizaciones en directo</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Infill methods</source>
        <translation>Métodos de relleno</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Found in it</source>
        <translation>Aciertos</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>What the server writes to its log</source>
        <translation>Lo que el servidor escribe en su registro</translation>
    </message>
    <message>
        <source>Everything, for looking for errors (debug)</source>
        <translation>Todo, para buscar errores (debug)</translation>
    </message>
    <message>
        <source>What happens (info)</source>
        <translation>Lo que ocurre (info)</translation>
    </message>
    <message>
        <source>Warnings and errors (warning)</source>
        <translation>Advertencias y errores (warning)</translation>
    </message>
    <message>
        <source>Errors (error)</source>
        <translation>Errores (error)</translation>
    </message>
    <message>
        <source>Only what ends the server (critical)</source>
        <translation>Solo lo que detiene el servidor (critical)</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>En el servidor</translation>
    </message>
    <message>
        <source>Delete All…</source>
        <translation>Eliminar todo…</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>At most until now</source>
        <translation>Máximo hasta ahora</translation>
    </message>
    <message>
        <source>Models and parts</source>
        <translation>Modelos y partes</translation>
    </message>
    <message>
        <source>Found in memory</source>
        <translation>Encontrados en memoria</translation>
    </message>
    <message>
        <source>Had to be loaded</source>
        <translation>Hubo que cargar</translation>
    </message>
    <message>
        <source>Thrown out for others</source>
        <translation>Retirados por otros</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Cargados</translation>
    </message>
    <message>
        <source>Take Out What Is Not in Use</source>
        <translation>Retirar lo que no está en uso</translation>
    </message>
    <message>
        <source>arrive</source>
        <translation>llegan</translation>
    </message>
    <message>
        <source>do not arrive</source>
        <translation>no llegan</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>Switch Off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Switch On</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <source>No model was loaded yet</source>
        <translation>Aún no se ha cargado ningún modelo</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <source>Delete Intermediate Images</source>
        <translation>Eliminar imágenes intermedias</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n intermediate image(s) of the server? They are what workflows make on the way to their results; nobody can bring them back. Runs that wait or are under way may need theirs.</source>
        <translation>
            <numerusform>¿Eliminar %n imagen intermedia del servidor? Es lo que los flujos de trabajo crean de camino a sus resultados; nadie puede recuperarla. Las ejecuciones en espera o en curso pueden necesitar la suya.</numerusform>
            <numerusform>¿Eliminar %n imágenes intermedias del servidor? Es lo que los flujos de trabajo crean de camino a sus resultados; nadie puede recuperarlas. Las ejecuciones en espera o en curso pueden necesitar las suyas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>vitrine::SessionHost</name>
    <message>
        <source>This build of Vitrine has no demo server. Connect to an InvokeAI server.</source>
        <translation>Esta compilación de Vitrine no tiene servidor de demostración. Conéctese a un servidor InvokeAI.</translation>
    </message>
</context>
<context>
    <name>vitrine::SessionView</name>
    <message numerus="yes">
        <source>Upload %Ln to “%1”</source>
        <translation>
            <numerusform>Subir %Ln a «%1»</numerusform>
            <numerusform>Subir %Ln a «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Change server…</source>
        <translation>Cambiar de servidor…</translation>
    </message>
    <message>
        <source>The web UI takes over how this image was made.</source>
        <translation>La interfaz web recupera cómo se hizo esta imagen.</translation>
    </message>
    <message>
        <source>The web UI was not told how %1 was made. %2</source>
        <translation>No se comunicó a la interfaz web cómo se hizo %1. %2</translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no files.</source>
        <translation>El portapapeles no contiene ninguna imagen ni archivos.</translation>
    </message>
    <message>
        <source>Find Out Why…</source>
        <translation>Averiguar el motivo…</translation>
    </message>
</context>
<context>
    <name>vitrine::Shortcuts</name>
    <message>
        <source>Escape closes and cancels; it cannot be given to a command.</source>
        <translation>Escape cierra y cancela; no se puede asignar a un comando.</translation>
    </message>
    <message>
        <source>Tab goes from field to field; it cannot be given to a command.</source>
        <translation>El tabulador pasa de un campo a otro; no se puede asignar a un comando.</translation>
    </message>
    <message>
        <source>Lists and texts need %1 to move about.</source>
        <translation>Las listas y los textos necesitan %1 para desplazarse.</translation>
    </message>
    <message>
        <source>Lists, buttons and texts need %1. Add Ctrl or Alt.</source>
        <translation>Las listas, los botones y los textos necesitan %1. Añada Ctrl o Alt.</translation>
    </message>
    <message>
        <source>Texts need %1. Add Ctrl or Alt.</source>
        <translation>Los textos necesitan %1. Añada Ctrl o Alt.</translation>
    </message>
    <message>
        <source>Alt with a letter opens menus. Add Ctrl or Shift.</source>
        <translation>Alt con una letra abre menús. Añada Ctrl o Mayús.</translation>
    </message>
    <message>
        <source>In this window %1 always stands for: %2.</source>
        <translation>En esta ventana %1 siempre significa: %2.</translation>
    </message>
</context>
<context>
    <name>vitrine::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Buscar comandos y teclas</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos y sus teclas</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Cambiar</translation>
    </message>
    <message>
        <source>Then press the new keys</source>
        <translation>A continuación, pulse las nuevas teclas</translation>
    </message>
    <message>
        <source>&amp;Remove Keys</source>
        <translation>&amp;Quitar teclas</translation>
    </message>
    <message>
        <source>The command has no keys any more</source>
        <translation>El comando se queda sin teclas</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Give it its default keys</source>
        <translation>Darle sus teclas predeterminadas</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>Restablecer &amp;todo</translation>
    </message>
    <message>
        <source>Give all commands their default keys</source>
        <translation>Dar a todos los comandos sus teclas predeterminadas</translation>
    </message>
    <message>
        <source>“%1” (%2) has %3 already.</source>
        <translation>«%1» (%2) ya tiene %3.</translation>
    </message>
    <message>
        <source>Take Them Away There</source>
        <translation>Quitárselas</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>No command and no keys contain “%1”.</source>
        <translation>Ningún comando ni tecla contiene «%1».</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>vitrine::ShortcutsModel</name>
    <message>
        <source>%1 (its own window)</source>
        <translation>%1 (ventana propia)</translation>
    </message>
    <message>
        <source>“%1” has these keys too; neither works.</source>
        <translation>«%1» también tiene estas teclas; ninguno funciona.</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>sin teclas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
</context>
<context>
    <name>vitrine::ShortcutsSheet</name>
    <message>
        <source>Keyboard Shortcuts Sheet</source>
        <translation>Hoja de atajos de teclado</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Buscar comandos y teclas</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos y sus teclas</translation>
    </message>
    <message>
        <source>Window “%1”</source>
        <translation>Ventana «%1»</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>No command and no keys contain “%1”.</source>
        <translation>Ningún comando ni tecla contiene «%1».</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>vitrine::SignInPage</name>
    <message>
        <source>Nothing, or an account of the server</source>
        <translation>Nada, o una cuenta del servidor</translation>
    </message>
    <message>
        <source>User name and password of a proxy (HTTP basic)</source>
        <translation>Usuario y contraseña de un proxy (HTTP basic)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>&amp;Sign in with</source>
        <translation>&amp;Iniciar sesión con</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>A server with accounts asks for the login when it is connected to.</source>
        <translation>Un servidor con cuentas pide iniciar sesión al conectar con él.</translation>
    </message>
</context>
<context>
    <name>vitrine::SourcedJob</name>
    <message>
        <source>The database in “%1” is not that of the server at %2: it holds other items. Give the root folder of this server.</source>
        <translation>La base de datos en «%1» no es la del servidor en %2: contiene otros elementos. Indique la carpeta raíz de este servidor.</translation>
    </message>
    <message>
        <source>The database in “%1” is not that of the server at %2: its queue is empty, and the server&apos;s is not. Give the root folder of this server.</source>
        <translation>La base de datos de «%1» no es la del servidor de %2: su cola está vacía y la del servidor no. Indique la carpeta raíz de este servidor.</translation>
    </message>
</context>
<context>
    <name>vitrine::StartPage</name>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>C&amp;onectar</translation>
    </message>
    <message>
        <source>More Settings…</source>
        <translation>Más ajustes…</translation>
    </message>
    <message>
        <source>Try the &amp;Demo</source>
        <translation>Probar la &amp;demostración</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Address of an InvokeAI server</source>
        <translation>Dirección de un servidor InvokeAI</translation>
    </message>
    <message>
        <source>Connect to an InvokeAI server</source>
        <translation>Conectar con un servidor InvokeAI</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>At an address</source>
        <translation>En una dirección</translation>
    </message>
    <message>
        <source>A name or address with its port, or a URL with a path.</source>
        <translation>Un nombre o una dirección con su puerto, o una URL con ruta.</translation>
    </message>
    <message>
        <source>Just looking</source>
        <translation>Solo quiero mirar</translation>
    </message>
    <message>
        <source>A small server inside this program, with pictures and a queue that works. Nothing of it is kept.</source>
        <translation>Un pequeño servidor dentro de este programa, con imágenes y una cola que funciona. No se conserva nada de él.</translation>
    </message>
    <message>
        <source>Looking for a server at %1…</source>
        <translation>Buscando un servidor en %1…</translation>
    </message>
    <message>
        <source>InvokeAI %1 answers at %2.</source>
        <translation>InvokeAI %1 responde en %2.</translation>
    </message>
    <message>
        <source>A server that wants a login answers at %1.</source>
        <translation>En %1 responde un servidor que pide iniciar sesión.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Start InvokeAI, and it is found by itself.</source>
        <translation>No hay respuesta en %1. Inicie InvokeAI y se encontrará automáticamente.</translation>
    </message>
    <message>
        <source>Something answers at %1, but not as InvokeAI does. %2</source>
        <translation>Algo responde en %1, pero no como lo hace InvokeAI. %2</translation>
    </message>
</context>
<context>
    <name>vitrine::StatusStrip</name>
    <message>
        <source>Show the queue</source>
        <translation>Mostrar la cola</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Put them back where they were (Ctrl+Z)</source>
        <translation>Devolverlas a donde estaban (Ctrl+Z)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected of %2</source>
        <translation>%1 de %2 seleccionadas</translation>
    </message>
    <message>
        <source>Queue: idle</source>
        <translation>Cola: inactiva</translation>
    </message>
    <message>
        <source>Queue: %1 running, %2 waiting</source>
        <translation>Cola: %1 en ejecución, %2 en espera</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>The server tells at once what happens in its queue.</source>
        <translation>El servidor avisa al instante de lo que ocurre en su cola.</translation>
    </message>
    <message>
        <source>Not live</source>
        <translation>Sin directo</translation>
    </message>
    <message>
        <source>The server&apos;s live events cannot be had at the moment; the queue is asked instead.</source>
        <translation>De momento no se reciben los eventos en directo del servidor; se consulta la cola en su lugar.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
</context>
<context>
    <name>vitrine::StringDropdownEditor</name>
    <message>
        <source>Option %1</source>
        <translation>Opción %1</translation>
    </message>
    <message>
        <source>No options</source>
        <translation>Sin opciones</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>vitrine::StringKind</name>
    <message>
        <source>must be text</source>
        <translation>debe ser texto</translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n characters</source>
        <translation>
            <numerusform>debe tener al menos %n carácter</numerusform>
            <numerusform>debe tener al menos %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n characters</source>
        <translation>
            <numerusform>debe tener como máximo %n carácter</numerusform>
            <numerusform>debe tener como máximo %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>it %1</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>vitrine::SubmissionCount</name>
    <message>
        <source>Far too many items</source>
        <translation>Demasiados elementos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>The server&apos;s queue takes %1 items at most. The rest would be left out.</source>
        <translation>La cola del servidor admite %1 elementos como máximo. El resto se omitiría.</translation>
    </message>
    <message>
        <source>The server&apos;s queue takes %1 items at most and has room for %2 now. The rest would be left out.</source>
        <translation>La cola del servidor admite %1 elementos como máximo y ahora tiene sitio para %2. El resto se omitiría.</translation>
    </message>
</context>
<context>
    <name>vitrine::SubmissionsButton</name>
    <message>
        <source>Values that were submitted before</source>
        <translation>Valores enviados antes</translation>
    </message>
    <message>
        <source>Submitted values</source>
        <translation>Valores enviados</translation>
    </message>
    <message>
        <source>The values of this workflow appear here when they are submitted.</source>
        <translation>Los valores de este flujo de trabajo aparecen aquí cuando se envían.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n ejecución</numerusform>
            <numerusform>%n ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>The same values as before</source>
        <translation>Los mismos valores que antes</translation>
    </message>
    <message>
        <source>Clear History</source>
        <translation>Borrar historial</translation>
    </message>
    <message>
        <source>Forget all values that were submitted of this workflow?</source>
        <translation>¿Olvidar todos los valores enviados de este flujo de trabajo?</translation>
    </message>
    <message>
        <source>&amp;Forget All</source>
        <translation>&amp;Olvidar todo</translation>
    </message>
</context>
<context>
    <name>vitrine::SubmitBar</name>
    <message>
        <source>Submit</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Where in the queue</source>
        <translation>En qué lugar de la cola</translation>
    </message>
    <message>
        <source>To the end of the queue, to its front, or in place of what waits</source>
        <translation>Al final de la cola, al principio o en lugar de lo que está en espera</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>How often the workflow runs</source>
        <translation>Cuántas veces se ejecuta el flujo de trabajo</translation>
    </message>
    <message>
        <source>Submit to the &amp;End of the Queue</source>
        <translation>Enviar al &amp;final de la cola</translation>
    </message>
    <message>
        <source>Submit to the &amp;Front of the Queue</source>
        <translation>Enviar al &amp;principio de la cola</translation>
    </message>
    <message>
        <source>&amp;Replace the Queue…</source>
        <translation>&amp;Reemplazar la cola…</translation>
    </message>
    <message>
        <source>Board “Auto”: %1</source>
        <translation>Panel «Automático»: %1</translation>
    </message>
    <message>
        <source>Run this workflow</source>
        <translation>Ejecutar este flujo de trabajo</translation>
    </message>
    <message>
        <source>Run this workflow (%1)</source>
        <translation>Ejecutar este flujo de trabajo (%1)</translation>
    </message>
</context>
<context>
    <name>vitrine::SubmitBatchJob</name>
    <message>
        <source>The program ended before the server had it, so nothing was submitted. Submit it again.</source>
        <translation>El programa terminó antes de que el servidor lo recibiera, así que no se envió nada. Envíelo de nuevo.</translation>
    </message>
    <message>
        <source>The queue is full: nothing was submitted. Try again when it has emptied.</source>
        <translation>La cola está llena: no se envió nada. Inténtelo de nuevo cuando se haya vaciado.</translation>
    </message>
</context>
<context>
    <name>vitrine::TlsProblem</name>
    <message>
        <source>The certificate of %1 is self-signed, so nobody vouches for that server. If it is yours, trust this one certificate for its profile, or give its file there as the authority (CA).</source>
        <translation>El certificado de %1 está autofirmado, así que nadie responde por ese servidor. Si es suyo, confíe en este único certificado para su perfil, o indique allí su archivo como autoridad (CA).</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by “%2”, which this machine does not know. Give the certificate of that authority (CA) in the profile of the server.</source>
        <translation>El certificado de %1 fue emitido por «%2», que este equipo no conoce. Indique el certificado de esa autoridad (CA) en el perfil del servidor.</translation>
    </message>
    <message>
        <source>The certificate of %1 was made for another address (“%2”). Use that address, or ask its administrator for a certificate that names this one.</source>
        <translation>El certificado de %1 se hizo para otra dirección («%2»). Use esa dirección o pida a su administrador un certificado que incluya esta.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2. Its administrator must renew it.</source>
        <translation>El certificado de %1 caducó el %2. Su administrador debe renovarlo.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid from %2 only. Check the clock of this machine.</source>
        <translation>El certificado de %1 solo es válido a partir del %2. Compruebe el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked by its authority. Do not use that server until its administrator has replaced it.</source>
        <translation>La autoridad revocó el certificado de %1. No use ese servidor hasta que su administrador lo haya sustituido.</translation>
    </message>
    <message>
        <source>The server at %1 wants a client certificate that it knows. Give its file and key in the profile of the server.</source>
        <translation>El servidor en %1 exige un certificado de cliente que conozca. Indique su archivo y su clave en el perfil del servidor.</translation>
    </message>
    <message>
        <source>The server at %1 takes secure connections only. Begin the address with https://.</source>
        <translation>El servidor en %1 solo admite conexiones seguras. Empiece la dirección por https://.</translation>
    </message>
</context>
<context>
    <name>vitrine::TlsSetup</name>
    <message>
        <source>The file “%1” cannot be read (%2). Choose another one in the profile of the server.</source>
        <translation>No se puede leer el archivo «%1» (%2). Elija otro en el perfil del servidor.</translation>
    </message>
    <message>
        <source>There is no certificate in “%1”. Choose a PEM file: a text that begins with “-----BEGIN CERTIFICATE-----”.</source>
        <translation>No hay ningún certificado en «%1». Elija un archivo PEM: un texto que empieza por «-----BEGIN CERTIFICATE-----».</translation>
    </message>
    <message>
        <source>The key in “%1” is encrypted. Enter its passphrase in the profile of the server.</source>
        <translation>La clave en «%1» está cifrada. Introduzca su frase de contraseña en el perfil del servidor.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key in “%1”. Enter it again in the profile of the server.</source>
        <translation>La frase de contraseña no abre la clave en «%1». Introdúzcala de nuevo en el perfil del servidor.</translation>
    </message>
    <message>
        <source>There is no private key in “%1”. Choose the PEM file with the key of the client certificate.</source>
        <translation>No hay ninguna clave privada en «%1». Elija el archivo PEM con la clave del certificado de cliente.</translation>
    </message>
</context>
<context>
    <name>vitrine::TokenStore</name>
    <message>
        <source>It is kept in the keychain of this system.</source>
        <translation>Se guarda en el llavero de este sistema.</translation>
    </message>
    <message>
        <source>There is no keychain on this system, so it is kept until Vitrine is closed.</source>
        <translation>Este sistema no tiene llavero, así que se conserva hasta que se cierre Vitrine.</translation>
    </message>
</context>
<context>
    <name>vitrine::TransfersIndicator</name>
    <message>
        <source>Uploads: %1 of %2</source>
        <translation>Subidas: %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Uploads: %Ln failed</source>
        <translation>
            <numerusform>Subidas: %Ln con error</numerusform>
            <numerusform>Subidas: %Ln con error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Uploads: %Ln to decide</source>
        <translation>
            <numerusform>Subidas: %Ln por decidir</numerusform>
            <numerusform>Subidas: %Ln por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>Uploads: done</source>
        <translation>Subidas: terminadas</translation>
    </message>
</context>
<context>
    <name>vitrine::TransfersModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>Sin categoría</translation>
    </message>
    <message>
        <source>Looking whether the board has it</source>
        <translation>Mirando si ya está en el panel</translation>
    </message>
    <message>
        <source>On this board already: upload it again?</source>
        <translation>Ya está en este panel: ¿subir de nuevo?</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>The server is storing it</source>
        <translation>El servidor lo está guardando</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Subiendo</translation>
    </message>
    <message>
        <source>Trying again. %1</source>
        <translation>Reintentando. %1</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Subido</translation>
    </message>
    <message>
        <source>Skipped: on this board already</source>
        <translation>Omitido: ya está en este panel</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelado</translation>
    </message>
</context>
<context>
    <name>vitrine::TransfersWindow</name>
    <message>
        <source>Transfers – Vitrine</source>
        <translation>Transferencias – Vitrine</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Subidas</translation>
    </message>
    <message>
        <source>Progress of all uploads</source>
        <translation>Progreso de todas las subidas</translation>
    </message>
    <message>
        <source>%p %</source>
        <translation>%p %</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Cancel &amp;All</source>
        <translation>Cancelar to&amp;do</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>Rein&amp;tentar</translation>
    </message>
    <message>
        <source>Retry All &amp;Failed</source>
        <translation>Reintentar todos los &amp;errores</translation>
    </message>
    <message>
        <source>Clear F&amp;inished</source>
        <translation>Quitar &amp;terminadas</translation>
    </message>
    <message>
        <source>&amp;Open the Picture</source>
        <translation>A&amp;brir la imagen</translation>
    </message>
    <message>
        <source>Copy &amp;Names and Reasons</source>
        <translation>Copiar &amp;nombres y motivos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Looking through the files…</source>
        <translation>Examinando los archivos…</translation>
    </message>
    <message>
        <source>No uploads</source>
        <translation>No hay subidas</translation>
    </message>
    <message>
        <source>Upload pictures, or folders with all they hold. They go to the board that is open; what is not finished goes on at the next start.</source>
        <translation>Suba imágenes, o carpetas con todo lo que contienen. Van al panel abierto; lo que no haya terminado continúa la próxima vez que se inicie el programa.</translation>
    </message>
    <message>
        <source>Upload Files…</source>
        <translation>Subir archivos…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>Sin categoría</translation>
    </message>
    <message>
        <source>Retry on &amp;Board</source>
        <translation>Reintentar en otro pane&amp;l</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s)</source>
        <translation>
            <numerusform>%1 de %Ln archivo</numerusform>
            <numerusform>%1 de %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>faltan unos %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln por decidir</numerusform>
            <numerusform>%Ln por decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln con error</numerusform>
            <numerusform>%Ln con error</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused; what is under way ends</source>
        <translation>En pausa; lo que está en curso termina</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Esperando al servidor</translation>
    </message>
    <message>
        <source>Trying again in a moment</source>
        <translation>Se reintenta en un momento</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>There are no files in it.</source>
        <translation>No contiene archivos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out: servers take PNG, JPEG, WebP, BMP, TIFF and, where they know videos, MP4.</source>
        <translation>
            <numerusform>%Ln archivo omitido: los servidores admiten PNG, JPEG, WebP, BMP, TIFF y, si conocen los vídeos, MP4.</numerusform>
            <numerusform>%Ln archivos omitidos: los servidores admiten PNG, JPEG, WebP, BMP, TIFF y, si conocen los vídeos, MP4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are on their way to this board already.</source>
        <translation>
            <numerusform>%Ln archivo ya va de camino a este panel.</numerusform>
            <numerusform>%Ln archivos ya van de camino a este panel.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>No se puede leer «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be read.</source>
        <translation>
            <numerusform>No se puede leer %Ln archivo.</numerusform>
            <numerusform>No se pueden leer %Ln archivos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::TrayIcon</name>
    <message>
        <source>&amp;Show Vitrine</source>
        <translation>&amp;Mostrar Vitrine</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
</context>
<context>
    <name>vitrine::TroubleshootingWindow</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Troubleshooting – Vitrine</source>
        <translation>Solución de problemas – Vitrine</translation>
    </message>
    <message>
        <source>Looking: %1 of %2</source>
        <translation>Comprobando: %1 de %2</translation>
    </message>
    <message>
        <source>Stopped. What is below was looked at.</source>
        <translation>Detenido. Lo de abajo sí se comprobó.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works. %n warning(s)</source>
        <translation>
            <numerusform>Funciona. %n advertencia</numerusform>
            <numerusform>Funciona. %n advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Todo funciona.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <translation>&amp;Copiar informe</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Run Again</source>
        <translation>&amp;Repetir</translation>
    </message>
</context>
<context>
    <name>vitrine::Undoing</name>
    <message>
        <source>&amp;Undo Move</source>
        <translation>&amp;Deshacer movimiento</translation>
    </message>
    <message>
        <source>&amp;Undo Delete</source>
        <translation>&amp;Deshacer eliminación</translation>
    </message>
</context>
<context>
    <name>vitrine::UnknownKind</name>
    <message>
        <source>only a connection from another node can fill this field</source>
        <translation>este campo solo se puede rellenar con una conexión desde otro nodo</translation>
    </message>
</context>
<context>
    <name>vitrine::UploadImagesJob</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: uploaded, but its board is gone; it is uncategorized now.</source>
        <translation>%1: subido, pero su panel ya no existe; ahora está sin categoría.</translation>
    </message>
</context>
<context>
    <name>vitrine::UploadJournal</name>
    <message>
        <source>The list of uploads is damaged (%1). Start Vitrine again: it then keeps the damaged file aside and begins a new one.</source>
        <translation>La lista de subidas está dañada (%1). Inicie Vitrine de nuevo: apartará el archivo dañado y empezará uno nuevo.</translation>
    </message>
    <message>
        <source>The list of uploads cannot be kept in %1 (%2). Nothing is sent until it can. Check the disk&apos;s free space and the folder&apos;s permissions, then try again.</source>
        <translation>La lista de subidas no se puede guardar en %1 (%2). No se envía nada hasta que se pueda. Compruebe el espacio libre del disco y los permisos de la carpeta, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another program has the list of uploads in %1 open. Close it, then try again.</source>
        <translation>Otro programa tiene abierta la lista de subidas en %1. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The list of uploads in %1 was made by a newer Vitrine. Use that one for uploads.</source>
        <translation>La lista de subidas en %1 se creó con una versión más nueva de Vitrine. Use esa para las subidas.</translation>
    </message>
    <message>
        <source>the damaged file cannot be put aside</source>
        <translation>el archivo dañado no se puede apartar</translation>
    </message>
    <message>
        <source>it is not open</source>
        <translation>no está abierta</translation>
    </message>
</context>
<context>
    <name>vitrine::UploadQueue</name>
    <message>
        <source>The file is gone since it was added. Put it back and try again, or cancel it.</source>
        <translation>El archivo ha desaparecido desde que se añadió. Devuélvalo a su sitio e inténtelo de nuevo, o cancélelo.</translation>
    </message>
    <message>
        <source>The file changed since it was added, so it was not sent. Try again to send it as it is now.</source>
        <translation>El archivo ha cambiado desde que se añadió, así que no se envió. Inténtelo de nuevo para enviarlo tal como está ahora.</translation>
    </message>
    <message>
        <source>The file cannot be read (%1). Check its permissions, then try again.</source>
        <translation>No se puede leer el archivo (%1). Compruebe sus permisos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file cannot be read (%1). Check its disk, then try again.</source>
        <translation>No se puede leer el archivo (%1). Compruebe su disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The board “%1” is gone. Retry on another board.</source>
        <translation>El panel «%1» ya no existe. Reinténtelo en otro panel.</translation>
    </message>
    <message>
        <source>The server cannot read this file as a picture (%1).</source>
        <translation>El servidor no puede leer este archivo como imagen (%1).</translation>
    </message>
    <message>
        <source>The server could not store this file; it may be damaged (%1).</source>
        <translation>El servidor no pudo guardar este archivo; puede estar dañado (%1).</translation>
    </message>
    <message>
        <source>The list of uploads is not open.</source>
        <translation>La lista de subidas no está abierta.</translation>
    </message>
    <message>
        <source>The board “%1” is gone; the server put the picture under Uncategorized. Retry moves it to another board or leaves it there.</source>
        <translation>El panel «%1» ya no existe; el servidor dejó la imagen sin categoría. Al reintentar se mueve a otro panel o se deja ahí.</translation>
    </message>
    <message>
        <source>The picture could not be moved to the board “%1”. Retry on another board.</source>
        <translation>No se pudo mover la imagen al panel «%1». Reinténtelo en otro panel.</translation>
    </message>
</context>
<context>
    <name>vitrine::Uploading</name>
    <message>
        <source>The picture was not uploaded. %1</source>
        <translation>No se subió la imagen. %1</translation>
    </message>
    <message>
        <source>Nothing was added to the uploads. %1</source>
        <translation>No se añadió nada a las subidas. %1</translation>
    </message>
    <message>
        <source>The list of uploads was damaged. Uploads that were not finished must be added again; the old file is kept as %1.</source>
        <translation>La lista de subidas estaba dañada. Las subidas sin terminar hay que añadirlas de nuevo; el archivo antiguo se conserva como %1.</translation>
    </message>
    <message>
        <source>Upload Files</source>
        <translation>Subir archivos</translation>
    </message>
    <message>
        <source>Pictures and videos (%1)</source>
        <translation>Imágenes y vídeos (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Upload Folder</source>
        <translation>Subir carpeta</translation>
    </message>
    <message>
        <source>Pictures are sent as they are; the server stores every one of them as PNG.</source>
        <translation>Las imágenes se envían tal cual; el servidor las guarda todas como PNG.</translation>
    </message>
    <message>
        <source>Show Transfers</source>
        <translation>Mostrar transferencias</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were uploaded to this board before.</source>
        <translation>
            <numerusform>%Ln archivo ya se subió antes a este panel.</numerusform>
            <numerusform>%Ln archivos ya se subieron antes a este panel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>vitrine::ValueDelegate</name>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
</context>
<context>
    <name>vitrine::ValueHistory</name>
    <message>
        <source>Presets and history in %1 were made by a newer Vitrine. Use that one.</source>
        <translation>Los preajustes y el historial en %1 se crearon con una versión más nueva de Vitrine. Use esa.</translation>
    </message>
    <message>
        <source>Another program keeps the presets and history in %1 locked. Close it, then try again.</source>
        <translation>Otro programa tiene bloqueados los preajustes y el historial en %1. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Presets and history cannot be kept in %1 (%2). Check the disk&apos;s free space and the folder&apos;s permissions.</source>
        <translation>Los preajustes y el historial no se pueden guardar en %1 (%2). Compruebe el espacio libre del disco y los permisos de la carpeta.</translation>
    </message>
</context>
<context>
    <name>vitrine::ValueListEditor</name>
    <message>
        <source>Add Item</source>
        <translation>Añadir elemento</translation>
    </message>
    <message>
        <source>A new entry at the end</source>
        <translation>Una entrada nueva al final</translation>
    </message>
    <message>
        <source>Paste Lines</source>
        <translation>Pegar líneas</translation>
    </message>
    <message>
        <source>One entry for each line of the clipboard</source>
        <translation>Una entrada por cada línea del portapapeles</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be used here and were left out.</source>
        <translation>
            <numerusform>%n línea no se pudo usar aquí y se omitió.</numerusform>
            <numerusform>%n líneas no se pudieron usar aquí y se omitieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>No items</source>
        <translation>Sin elementos</translation>
    </message>
</context>
<context>
    <name>vitrine::ValueTable</name>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n Value(s)</source>
        <translation>
            <numerusform>&amp;Copiar %n valor</numerusform>
            <numerusform>&amp;Copiar %n valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy with &amp;Name(s)</source>
        <translation>
            <numerusform>Copiar con &amp;nombre</numerusform>
            <numerusform>Copiar con &amp;nombres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::VideosApi</name>
    <message>
        <source>“Uncategorized” is not a board that videos can be added to.</source>
        <translation>«Sin categoría» no es un panel al que se puedan añadir vídeos.</translation>
    </message>
</context>
<context>
    <name>vitrine::WaitForQueueJob</name>
    <message>
        <source>The queue has no batch %1.</source>
        <translation>La cola no tiene el lote %1.</translation>
    </message>
</context>
<context>
    <name>vitrine::WidgetKeys</name>
    <message>
        <source>In the Gallery</source>
        <translation>En la galería</translation>
    </message>
    <message>
        <source>On a Large Picture</source>
        <translation>En una imagen grande</translation>
    </message>
    <message>
        <source>While Comparing</source>
        <translation>Al comparar</translation>
    </message>
    <message>
        <source>In the Live Preview</source>
        <translation>En la vista previa en vivo</translation>
    </message>
    <message>
        <source>In the Boards</source>
        <translation>En los paneles</translation>
    </message>
    <message>
        <source>In Other Windows</source>
        <translation>En otras ventanas</translation>
    </message>
    <message>
        <source>Go to the image beside</source>
        <translation>Ir a la imagen de al lado</translation>
    </message>
    <message>
        <source>Go up or down a row</source>
        <translation>Subir o bajar una fila</translation>
    </message>
    <message>
        <source>Go a page up or down</source>
        <translation>Subir o bajar una página</translation>
    </message>
    <message>
        <source>Go to the first or last image</source>
        <translation>Ir a la primera o la última imagen</translation>
    </message>
    <message>
        <source>Select up to there</source>
        <translation>Seleccionar hasta ahí</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>Mostrarla en grande</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>Acercar o alejar</translation>
    </message>
    <message>
        <source>Fit to window, original size</source>
        <translation>Ajustar a la ventana, tamaño original</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Mover la imagen</translation>
    </message>
    <message>
        <source>Back to the gallery</source>
        <translation>Volver a la galería</translation>
    </message>
    <message>
        <source>Another way to compare</source>
        <translation>Otra forma de comparar</translation>
    </message>
    <message>
        <source>Swap both pictures</source>
        <translation>Intercambiar ambas imágenes</translation>
    </message>
    <message>
        <source>Another pair</source>
        <translation>Otra pareja</translation>
    </message>
    <message>
        <source>Turn by hand while they blink</source>
        <translation>Alternar a mano mientras parpadean</translation>
    </message>
    <message>
        <source>Show the finished image</source>
        <translation>Mostrar la imagen terminada</translation>
    </message>
    <message>
        <source>Open or close a heading</source>
        <translation>Desplegar o plegar un encabezado</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
</context>
<context>
    <name>vitrine::WindowLogin</name>
    <message>
        <source>Nobody is signed in at %1, so nothing new is shown and nothing can be changed.</source>
        <translation>Nadie ha iniciado sesión en %1, por lo que no se muestra nada nuevo ni se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
</context>
<context>
    <name>vitrine::WindowNotices</name>
    <message>
        <source>%1 – Vitrine</source>
        <translation>%1 – Vitrine</translation>
    </message>
</context>
<context>
    <name>vitrine::Work</name>
    <message>
        <source>The file of presets and history was damaged. It was put aside as %1, and a new one was begun.</source>
        <translation>El archivo de preajustes e historial estaba dañado. Se apartó como %1 y se empezó uno nuevo.</translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowCommands</name>
    <message>
        <source>%1 is not there any more and was taken off the list.</source>
        <translation>%1 ya no está y se quitó de la lista.</translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowEditing</name>
    <message>
        <source>“%1” is not installed on this server.</source>
        <translation>«%1» no está instalado en este servidor.</translation>
    </message>
    <message>
        <source>all values</source>
        <translation>todos los valores</translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowFile</name>
    <message>
        <source>The file %1 cannot be read: %2. Check its name and its permissions.</source>
        <translation>No se puede leer el archivo %1: %2. Compruebe su nombre y sus permisos.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>it is no file any more</source>
        <translation>ya no es un archivo</translation>
    </message>
    <message>
        <source>%1 has no workflow in it: it was uploaded or converted, or made without one. Choose another image, or a workflow file.</source>
        <translation>%1 no contiene ningún flujo de trabajo: se subió o se convirtió, o se hizo sin uno. Elija otra imagen o un archivo de flujo de trabajo.</translation>
    </message>
    <message>
        <source>%1 has no workflow in it but a graph, and the server&apos;s nodes, which are needed to make a workflow of it, are not loaded yet. Try again when the server is there.</source>
        <translation>%1 no contiene ningún flujo de trabajo, pero sí un grafo, y los nodos del servidor, necesarios para convertirlo en flujo de trabajo, aún no se han cargado. Inténtelo de nuevo cuando el servidor responda.</translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowFormView</name>
    <message>
        <source>This workflow has no form. It can be submitted with the values that it has.</source>
        <translation>Este flujo de trabajo no tiene formulario. Se puede enviar con los valores que tiene.</translation>
    </message>
    <message>
        <source>Empty Heading</source>
        <translation>Encabezado vacío</translation>
    </message>
    <message>
        <source>Empty Text</source>
        <translation>Texto vacío</translation>
    </message>
    <message>
        <source>Open Address</source>
        <translation>Abrir dirección</translation>
    </message>
    <message>
        <source>The workflow&apos;s author put this address into the form. Open it in the web browser?</source>
        <translation>El autor del flujo de trabajo puso esta dirección en el formulario. ¿Abrirla en el navegador?</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Empty Container</source>
        <translation>Contenedor vacío</translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowOpening</name>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Reading the workflow of %1…</source>
        <translation>Leyendo el flujo de trabajo de %1…</translation>
    </message>
    <message>
        <source>The workflow of %1 cannot be opened. %2</source>
        <translation>No se puede abrir el flujo de trabajo de %1. %2</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. %2</source>
        <translation>No se puede abrir «%1». %2</translation>
    </message>
    <message>
        <source>“%1” is not in the library any more.</source>
        <translation>«%1» ya no está en la biblioteca.</translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowPanel</name>
    <message>
        <source>What is under way cannot be written to %1. Check the folder&apos;s permissions and free space.</source>
        <translation>Lo que está en curso no se puede escribir en %1. Compruebe los permisos y el espacio libre de la carpeta.</translation>
    </message>
    <message>
        <source>Open Workflow</source>
        <translation>Abrir flujo de trabajo</translation>
    </message>
    <message>
        <source>Workflows and pictures (*.json *.png *.jpg *.jpeg *.webp);;All files (*)</source>
        <translation>Flujos de trabajo e imágenes (*.json *.png *.jpg *.jpeg *.webp);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open Workflow…</source>
        <translation>Abrir flujo de trabajo…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save As File…</source>
        <translation>Guardar como archivo…</translation>
    </message>
    <message>
        <source>Reset All Values</source>
        <translation>Restablecer todos los valores</translation>
    </message>
    <message>
        <source>Close Workflow</source>
        <translation>Cerrar flujo de trabajo</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open a workflow file, or the workflow of a picture</source>
        <translation>Abrir un archivo de flujo de trabajo o el flujo de trabajo de una imagen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>The queue was not replaced and nothing was submitted. %1</source>
        <translation>No se reemplazó la cola y no se envió nada. %1</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation>%1, sin guardar</translation>
    </message>
    <message numerus="yes">
        <source>The server does not have %n thing(s) that this workflow uses.</source>
        <translation>
            <numerusform>El servidor no tiene %n cosa que usa este flujo de trabajo.</numerusform>
            <numerusform>El servidor no tiene %n cosas que usa este flujo de trabajo.</numerusform>
        </translation>
    </message>
    <message>
        <source>No workflow open</source>
        <translation>No hay ningún flujo de trabajo abierto</translation>
    </message>
    <message>
        <source>Open a workflow file, or drop one or a picture here. The fields that its author chose appear as a form.</source>
        <translation>Abra un archivo de flujo de trabajo, o suelte aquí uno o una imagen. Los campos que eligió su autor aparecen como formulario.</translation>
    </message>
    <message>
        <source>Open workflow…</source>
        <translation>Abrir flujo de trabajo…</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Esperando al servidor</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The server&apos;s nodes could not be read</source>
        <translation>No se pudieron leer los nodos del servidor</translation>
    </message>
    <message>
        <source>Loading nodes…</source>
        <translation>Cargando nodos…</translation>
    </message>
    <message>
        <source>The server cannot be reached now. Your values are kept.</source>
        <translation>Ahora no se puede acceder al servidor. Sus valores se conservan.</translation>
    </message>
    <message>
        <source>Connecting to the server…</source>
        <translation>Conectando con el servidor…</translation>
    </message>
    <message>
        <source>The server&apos;s nodes are not loaded yet.</source>
        <translation>Los nodos del servidor aún no se han cargado.</translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowPictures</name>
    <message>
        <source>Picture of the Workflow</source>
        <translation>Imagen del flujo de trabajo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.webp *.bmp)</translation>
    </message>
    <message>
        <source>No image is selected in the gallery.</source>
        <translation>No hay ninguna imagen seleccionada en la galería.</translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowSaving</name>
    <message>
        <source>This workflow comes with InvokeAI and cannot be changed. What you save is a copy.</source>
        <translation>Este flujo de trabajo viene con InvokeAI y no se puede cambiar. Lo que guarde será una copia.</translation>
    </message>
    <message>
        <source>This workflow is from the library of another server.</source>
        <translation>Este flujo de trabajo es de la biblioteca de otro servidor.</translation>
    </message>
    <message>
        <source>Save Workflow As File</source>
        <translation>Guardar flujo de trabajo como archivo</translation>
    </message>
    <message>
        <source>Workflow files (*.json)</source>
        <translation>Archivos de flujo de trabajo (*.json)</translation>
    </message>
    <message>
        <source>“%1” was changed by another program or in another window since it was opened or saved here.</source>
        <translation>Otro programa u otra ventana cambió «%1» desde que se abrió o guardó aquí.</translation>
    </message>
    <message>
        <source>“%1” cannot be read any more (%2), so what is in it now is not known.</source>
        <translation>«%1» ya no se puede leer (%2), así que no se sabe qué contiene ahora.</translation>
    </message>
    <message>
        <source>“%1” cannot be written to %2: %3. Check the folder&apos;s permissions and free space.</source>
        <translation>No se puede escribir «%1» en %2: %3. Compruebe los permisos y el espacio libre de la carpeta.</translation>
    </message>
    <message>
        <source>Save as File…</source>
        <translation>Guardar como archivo…</translation>
    </message>
    <message>
        <source>“%1” was changed in the library, by the web UI or in another window, since it was opened or saved here.</source>
        <translation>La interfaz web u otra ventana cambió «%1» en la biblioteca desde que se abrió o guardó aquí.</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>“%1” was not saved. %2</source>
        <translation>No se guardó «%1». %2</translation>
    </message>
    <message>
        <source>“%1” was not saved: it was deleted from the library meanwhile.</source>
        <translation>No se guardó «%1»: entretanto se eliminó de la biblioteca.</translation>
    </message>
    <message>
        <source>The server does not let you change “%1”. Save a copy of it.</source>
        <translation>El servidor no le permite cambiar «%1». Guarde una copia.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Changed Meanwhile</source>
        <translation>Cambiado entretanto</translation>
    </message>
    <message>
        <source>Overwrite puts your workflow in its place. Save As keeps both.</source>
        <translation>«Sobrescribir» pone su flujo de trabajo en su lugar. «Guardar como» conserva ambos.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Sobrescribir</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved. Save them?</source>
        <translation>«%1» tiene cambios sin guardar. ¿Guardarlos?</translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowsApi</name>
    <message>
        <source>“%1” comes with InvokeAI and cannot be changed; save it as a new workflow</source>
        <translation>«%1» viene con InvokeAI y no se puede cambiar; guárdelo como flujo de trabajo nuevo</translation>
    </message>
</context>
<context>
    <name>vitrine::missingModels</name>
    <message>
        <source>%1: the model “%3” of %2 is not installed on the server. Choose another one, or install it.</source>
        <translation>%1: el modelo «%3» de %2 no está instalado en el servidor. Elija otro o instálelo.</translation>
    </message>
</context>
<context>
    <name>vitrine::modelquestions</name>
    <message>
        <source>of unknown size</source>
        <translation>de tamaño desconocido</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>Delete %1 (%2) from the server?</source>
        <translation>¿Eliminar %1 (%2) del servidor?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln model(s) (%1) from the server?</source>
        <translation>
            <numerusform>¿Eliminar %Ln modelo (%1) del servidor?</numerusform>
            <numerusform>¿Eliminar %Ln modelos (%1) del servidor?</numerusform>
        </translation>
    </message>
    <message>
        <source>The files go, too. They cannot be brought back.</source>
        <translation>Los archivos también se eliminan. No se pueden recuperar.</translation>
    </message>
    <message>
        <source>The files of %1 (%2) go, too. They cannot be brought back.</source>
        <translation>Los archivos de %1 (%2) también se eliminan. No se pueden recuperar.</translation>
    </message>
    <message>
        <source>The files stay where they are, outside of the server’s models folder.</source>
        <translation>Los archivos se quedan donde están, fuera de la carpeta de modelos del servidor.</translation>
    </message>
    <message>
        <source>The files of %1 stay where they are, outside of the server’s models folder.</source>
        <translation>Los archivos de %1 se quedan donde están, fuera de la carpeta de modelos del servidor.</translation>
    </message>
    <message>
        <source>Convert “%1” to Diffusers?</source>
        <translation>¿Convertir «%1» a Diffusers?</translation>
    </message>
    <message>
        <source>This takes minutes and needs about %1 on the server’s disk. The model gets another key: workflows that name it by its key have to choose it again.</source>
        <translation>Tarda varios minutos y necesita unos %1 en el disco del servidor. El modelo recibe otra clave: en los flujos de trabajo que lo designan por su clave hay que elegirlo de nuevo.</translation>
    </message>
    <message>
        <source>as much again</source>
        <translation>otro tanto</translation>
    </message>
    <message>
        <source>The single file stays where it is.</source>
        <translation>El archivo único se queda donde está.</translation>
    </message>
    <message>
        <source>The single file is deleted when it is done.</source>
        <translation>El archivo único se elimina al terminar.</translation>
    </message>
    <message>
        <source>Only main models can be converted.</source>
        <translation>Solo se pueden convertir los modelos principales.</translation>
    </message>
    <message>
        <source>Only single files (Checkpoint) can be converted; this is %1.</source>
        <translation>Solo se pueden convertir archivos únicos (Checkpoint); este es %1.</translation>
    </message>
    <message>
        <source>Servers convert SD 1, SD 2 and SDXL only; this is %1.</source>
        <translation>Los servidores solo convierten SD 1, SD 2 y SDXL; este es %1.</translation>
    </message>
</context>
<context>
    <name>vitrine::modeltexts</name>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>VAE</source>
        <translation>VAE</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Control LoRA</source>
        <translation>Control LoRA</translation>
    </message>
    <message>
        <source>ControlNet</source>
        <translation>ControlNet</translation>
    </message>
    <message>
        <source>T2I Adapter</source>
        <translation>T2I Adapter</translation>
    </message>
    <message>
        <source>IP Adapter</source>
        <translation>IP Adapter</translation>
    </message>
    <message>
        <source>Textual Inversion</source>
        <translation>Textual Inversion</translation>
    </message>
    <message>
        <source>CLIP Vision</source>
        <translation>CLIP Vision</translation>
    </message>
    <message>
        <source>CLIP Embed</source>
        <translation>CLIP Embed</translation>
    </message>
    <message>
        <source>T5 Encoder</source>
        <translation>Codificador T5</translation>
    </message>
    <message>
        <source>Upscaler</source>
        <translation>Ampliador</translation>
    </message>
    <message>
        <source>SigLIP</source>
        <translation>SigLIP</translation>
    </message>
    <message>
        <source>FLUX Redux</source>
        <translation>FLUX Redux</translation>
    </message>
    <message>
        <source>LLaVA</source>
        <translation>LLaVA</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>SD 1</source>
        <translation>SD 1</translation>
    </message>
    <message>
        <source>SD 2</source>
        <translation>SD 2</translation>
    </message>
    <message>
        <source>SD 3</source>
        <translation>SD 3</translation>
    </message>
    <message>
        <source>SDXL</source>
        <translation>SDXL</translation>
    </message>
    <message>
        <source>SDXL Refiner</source>
        <translation>SDXL Refiner</translation>
    </message>
    <message>
        <source>FLUX.1</source>
        <translation>FLUX.1</translation>
    </message>
    <message>
        <source>FLUX.2</source>
        <translation>FLUX.2</translation>
    </message>
    <message>
        <source>CogView 4</source>
        <translation>CogView 4</translation>
    </message>
    <message>
        <source>Qwen Image</source>
        <translation>Qwen Image</translation>
    </message>
    <message>
        <source>Z-Image</source>
        <translation>Z-Image</translation>
    </message>
    <message>
        <source>Diffusers</source>
        <translation>Diffusers</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>LyCORIS</source>
        <translation>LyCORIS</translation>
    </message>
    <message>
        <source>GGUF</source>
        <translation>GGUF</translation>
    </message>
    <message>
        <source>InvokeAI</source>
        <translation>InvokeAI</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
</context>
<context>
    <name>vitrine::queueactiontexts</name>
    <message>
        <source>Canceling</source>
        <translation>Cancelando</translation>
    </message>
    <message>
        <source>Submitting again</source>
        <translation>Enviando de nuevo</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Eliminando</translation>
    </message>
    <message>
        <source>%1: %2 of %3…</source>
        <translation>%1: %2 de %3…</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>The queue was not paused.</source>
        <translation>No se pausó la cola.</translation>
    </message>
    <message>
        <source>The queue was not resumed.</source>
        <translation>No se reanudó la cola.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) canceled.</source>
        <translation>
            <numerusform>%Ln elemento cancelado.</numerusform>
            <numerusform>%Ln elementos cancelados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) submitted again.</source>
        <translation>
            <numerusform>%Ln elemento enviado de nuevo.</numerusform>
            <numerusform>%Ln elementos enviados de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) deleted.</source>
        <translation>
            <numerusform>%Ln elemento eliminado.</numerusform>
            <numerusform>%Ln elementos eliminados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be run again.</source>
        <translation>
            <numerusform>%Ln no se pudo ejecutar de nuevo.</numerusform>
            <numerusform>%Ln no se pudieron ejecutar de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were gone already.</source>
        <translation>
            <numerusform>%Ln ya no estaba.</numerusform>
            <numerusform>%Ln ya no estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had ended already.</source>
        <translation>
            <numerusform>%Ln ya había terminado.</numerusform>
            <numerusform>%Ln ya habían terminado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <translation>
            <numerusform>%Ln falló.</numerusform>
            <numerusform>%Ln fallaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether the server did it is not known; the list shows what is left.</source>
        <translation>No se sabe si el servidor lo hizo; la lista muestra lo que queda.</translation>
    </message>
    <message>
        <source>The server did not do it.</source>
        <translation>El servidor no lo hizo.</translation>
    </message>
</context>
<context>
    <name>vitrine::queuetexts</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Waiting for a called workflow</source>
        <translation>Esperando a otro flujo de trabajo al que llama</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 con error</translation>
    </message>
    <message>
        <source>%1 canceled</source>
        <translation>%1 cancelados</translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <translation>%1, %2 con error</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Another user</source>
        <translation>Otro usuario</translation>
    </message>
    <message>
        <source>%1 running, %2 waiting</source>
        <translation>%1 en ejecución, %2 en espera</translation>
    </message>
    <message>
        <source>%1 an item</source>
        <translation>%1 por elemento</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>faltan unos %1</translation>
    </message>
</context>
<context>
    <name>vitrine::valueFromText</name>
    <message>
        <source>%1 cannot be “%2”: %3</source>
        <translation>%1 no puede ser «%2»: %3</translation>
    </message>
</context>
<context>
    <name>vitrinectl</name>
    <message>
        <source>The server at %1 has no accounts: everything can be done without signing in.</source>
        <translation>El servidor en %1 no tiene cuentas: todo se puede hacer sin iniciar sesión.</translation>
    </message>
    <message>
        <source>The password is right, but this system has no keychain that could keep the login. Put a token into VITRINE_TOKEN instead.</source>
        <translation>La contraseña es correcta, pero este sistema no tiene llavero para guardar la sesión. Ponga un token en VITRINE_TOKEN.</translation>
    </message>
    <message>
        <source>You are signed in at %1 as %2. The login is in the keychain of this system for seven days, and longer while it is used.</source>
        <translation>Ha iniciado sesión en %1 como %2. La sesión queda en el llavero de este sistema durante siete días, y más mientras se use.</translation>
    </message>
    <message>
        <source>Nobody is the administrator of the server at %1 yet. Sign up first, in the window or in its web page.</source>
        <translation>El servidor en %1 aún no tiene administrador. Regístrese primero, en la ventana o en su página web.</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>Contraseña de %1:</translation>
    </message>
    <message>
        <source>No password was given. Type it, or send it as a line on the standard input.</source>
        <translation>No se indicó ninguna contraseña. Escríbala, o envíela como una línea por la entrada estándar.</translation>
    </message>
    <message>
        <source>No login at %1 is kept any more.</source>
        <translation>Ya no se guarda ninguna sesión en %1.</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>%1 (%2), until %3</source>
        <translation>%1 (%2), hasta %3</translation>
    </message>
    <message>
        <source>Sign in at a server with accounts; the keychain keeps it</source>
        <translation>Iniciar sesión en un servidor con cuentas; el llavero la guarda</translation>
    </message>
    <message>
        <source>Forget the login that the keychain keeps</source>
        <translation>Olvidar la sesión que guarda el llavero</translation>
    </message>
    <message>
        <source>Show who is signed in, and until when</source>
        <translation>Mostrar quién ha iniciado sesión y hasta cuándo</translation>
    </message>
    <message>
        <source>device: %1 (%2)</source>
        <translation>dispositivo: %1 (%2)</translation>
    </message>
    <message>
        <source>infill methods: %1</source>
        <translation>métodos de relleno: %1</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>activada</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>The cache is %1: %2 of %3 results, %4 hits, %5 misses.</source>
        <translation>La caché está %1: %2 de %3 resultados, %4 aciertos, %5 fallos.</translation>
    </message>
    <message>
        <source>Print the server&apos;s version</source>
        <translation>Mostrar la versión del servidor</translation>
    </message>
    <message>
        <source>Print the server&apos;s configuration, its infill methods and devices</source>
        <translation>Mostrar la configuración del servidor, sus métodos de relleno y sus dispositivos</translation>
    </message>
    <message>
        <source>Defaults too, not only what stands in its invokeai.yaml.</source>
        <translation>También los valores predeterminados, no solo lo que está en su invokeai.yaml.</translation>
    </message>
    <message>
        <source>List the packages that the server runs with</source>
        <translation>Listar los paquetes con los que funciona el servidor</translation>
    </message>
    <message>
        <source>Show the cache of the nodes&apos; results</source>
        <translation>Mostrar la caché de los resultados de los nodos</translation>
    </message>
    <message>
        <source>Use that cache</source>
        <translation>Usar esa caché</translation>
    </message>
    <message>
        <source>Do not use that cache</source>
        <translation>No usar esa caché</translation>
    </message>
    <message>
        <source>Empty that cache</source>
        <translation>Vaciar esa caché</translation>
    </message>
    <message>
        <source>A board cannot be called “none”.</source>
        <translation>Un panel no se puede llamar «none».</translation>
    </message>
    <message>
        <source>There is a board “%1” already: %2.</source>
        <translation>Ya hay un panel «%1»: %2.</translation>
    </message>
    <message>
        <source>The board “%1” is deleted; %2 of its images are deleted, %3 are on no board now.</source>
        <translation>Se eliminó el panel «%1»; %2 de sus imágenes se eliminaron, %3 están ahora sin panel.</translation>
    </message>
    <message>
        <source>%1: could not be deleted.</source>
        <translation>%1: no se pudo eliminar.</translation>
    </message>
    <message numerus="yes">
        <source>Delete the board “%1” (%2) and its %n image(s)?</source>
        <translation>
            <numerusform>¿Eliminar el panel «%1» (%2) y su única imagen (%n)?</numerusform>
            <numerusform>¿Eliminar el panel «%1» (%2) y sus %n imágenes?</numerusform>
        </translation>
    </message>
    <message>
        <source>List the boards with their ids and numbers of images</source>
        <translation>Listar los paneles con su id y su número de imágenes</translation>
    </message>
    <message>
        <source>Archived ones too.</source>
        <translation>También los archivados.</translation>
    </message>
    <message>
        <source>newest, oldest or name.</source>
        <translation>newest, oldest o name.</translation>
    </message>
    <message>
        <source>Show one board</source>
        <translation>Mostrar un panel</translation>
    </message>
    <message>
        <source>Create a board</source>
        <translation>Crear un panel</translation>
    </message>
    <message>
        <source>Rename a board</source>
        <translation>Cambiar el nombre de un panel</translation>
    </message>
    <message>
        <source>Delete a board; its images stay unless --images is given</source>
        <translation>Eliminar un panel; sus imágenes se conservan salvo que se indique --images</translation>
    </message>
    <message>
        <source>Delete its images as well.</source>
        <translation>Eliminar también sus imágenes.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>No preguntar.</translation>
    </message>
    <message>
        <source>List the names of a board&apos;s images, or of those on no board (none)</source>
        <translation>Listar los nombres de las imágenes de un panel, o de las que no están en ninguno (none)</translation>
    </message>
    <message>
        <source>InvokeAI %1 answers at %2.</source>
        <translation>InvokeAI %1 responde en %2.</translation>
    </message>
    <message>
        <source>Look at everything that can be wrong between here and the server, and say what to do</source>
        <translation>Comprobar todo lo que puede fallar entre este equipo y el servidor, e indicar qué hacer</translation>
    </message>
    <message>
        <source>Also whether the form of this workflow shows all of its outputs: a file, or a workflow of the server&apos;s library by name or id.</source>
        <translation>También si el formulario de este flujo de trabajo muestra todas sus salidas: un archivo, o un flujo de trabajo de la biblioteca del servidor, por nombre o id.</translation>
    </message>
    <message>
        <source>Also the database of the server whose root folder this is, on this machine.</source>
        <translation>También la base de datos del servidor cuya carpeta raíz es esta, en este equipo.</translation>
    </message>
    <message>
        <source>Usage: vitrinectl %1</source>
        <translation>Uso: vitrinectl %1</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No existe la orden «%1».</translation>
    </message>
    <message>
        <source>After “%1” comes one of: %2.</source>
        <translation>Después de «%1» va uno de estos: %2.</translation>
    </message>
    <message>
        <source>See vitrinectl --help.</source>
        <translation>Vea vitrinectl --help.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>Print one JSON object a line.</source>
        <translation>Escribir un objeto JSON por línea.</translation>
    </message>
    <message>
        <source>Log what happens to the standard error output.</source>
        <translation>Registrar lo que ocurre en la salida de error estándar.</translation>
    </message>
    <message>
        <source>Options of every command, before or after it:</source>
        <translation>Opciones de todas las órdenes, antes o después de ellas:</translation>
    </message>
    <message>
        <source>Usage: vitrinectl [options] COMMAND [arguments]</source>
        <translation>Uso: vitrinectl [opciones] ORDEN [argumentos]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Órdenes:</translation>
    </message>
    <message>
        <source>Usage: vitrinectl %1 [options]</source>
        <translation>Uso: vitrinectl %1 [opciones]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>(archived)</source>
        <translation>(archivado)</translation>
    </message>
    <message>
        <source>(starred)</source>
        <translation>(destacada)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 running, %2 waiting, %3 completed, %4 failed, %5 canceled</source>
        <translation>%1 en ejecución, %2 en espera, %3 completados, %4 con error, %5 cancelados</translation>
    </message>
    <message>
        <source>Give what is to be drawn with --prompt.</source>
        <translation>Indique lo que se debe dibujar con --prompt.</translation>
    </message>
    <message>
        <source>The server has no SDXL model.</source>
        <translation>El servidor no tiene ningún modelo SDXL.</translation>
    </message>
    <message>
        <source>Say which model with --model. There are: %1.</source>
        <translation>Indique qué modelo con --model. Hay: %1.</translation>
    </message>
    <message>
        <source>--seed takes a number from 0 to 4294967295, not “%1”.</source>
        <translation>--seed admite un número de 0 a 4294967295, no «%1».</translation>
    </message>
    <message>
        <source>--cfg takes a number, not “%1”.</source>
        <translation>--cfg admite un número, no «%1».</translation>
    </message>
    <message>
        <source>What is to be drawn.</source>
        <translation>Lo que se debe dibujar.</translation>
    </message>
    <message>
        <source>What is not to be drawn.</source>
        <translation>Lo que no se debe dibujar.</translation>
    </message>
    <message>
        <source>An SDXL model, by name or key; needed when there are several.</source>
        <translation>Un modelo SDXL, por nombre o clave; necesario si hay varios.</translation>
    </message>
    <message>
        <source>Where the images go: a board by name or id.</source>
        <translation>Adónde van las imágenes: un panel, por nombre o id.</translation>
    </message>
    <message>
        <source>Pixels; a multiple of 8.</source>
        <translation>Píxeles; un múltiplo de 8.</translation>
    </message>
    <message>
        <source>Denoising steps.</source>
        <translation>Pasos de eliminación del ruido.</translation>
    </message>
    <message>
        <source>How closely it follows the prompt (1 and more).</source>
        <translation>Con qué fidelidad sigue el prompt (1 o más).</translation>
    </message>
    <message>
        <source>The scheduler, by the server&apos;s word for it.</source>
        <translation>El scheduler, con el nombre que le da el servidor.</translation>
    </message>
    <message>
        <source>The first image&apos;s seed, one more for each further one; random without it.</source>
        <translation>La semilla de la primera imagen, una más por cada siguiente; aleatoria si no se indica.</translation>
    </message>
    <message>
        <source>How many images.</source>
        <translation>Cuántas imágenes.</translation>
    </message>
    <message>
        <source>Only submit it.</source>
        <translation>Solo enviarlo.</translation>
    </message>
    <message>
        <source>Draw images from a prompt with an SDXL model, without a workflow file</source>
        <translation>Dibujar imágenes a partir de un prompt con un modelo SDXL, sin archivo de flujo de trabajo</translation>
    </message>
    <message>
        <source>--file-names cannot be used: %1.</source>
        <translation>--file-names no se puede usar: %1.</translation>
    </message>
    <message>
        <source>--quality is for --format jpeg and webp.</source>
        <translation>--quality es para --format jpeg y webp.</translation>
    </message>
    <message>
        <source>This system&apos;s Qt cannot write %1.</source>
        <translation>El Qt de este sistema no puede escribir %1.</translation>
    </message>
    <message>
        <source>Which images? Give their names, or one or more of --board, --starred and --search.</source>
        <translation>¿Qué imágenes? Indique sus nombres, o uno o varios de --board, --starred y --search.</translation>
    </message>
    <message>
        <source>Save into this folder. What is there already is not saved again.</source>
        <translation>Guardar en esta carpeta. Lo que ya está no se guarda de nuevo.</translation>
    </message>
    <message>
        <source>All of this board, by name or id; none: those on no board.</source>
        <translation>Todo este panel, por nombre o id; none: las que no están en ninguno.</translation>
    </message>
    <message>
        <source>Only starred ones.</source>
        <translation>Solo las destacadas.</translation>
    </message>
    <message>
        <source>How the files are called, with / for folders: {date}, {board}, {seed}, {model}, {prompt}, {n}, {name}. {prompt:40} takes 40 characters.</source>
        <translation>Cómo se llaman los archivos, con / para carpetas: {date}, {board}, {seed}, {model}, {prompt}, {n}, {name}. {prompt:40} toma 40 caracteres.</translation>
    </message>
    <message>
        <source>A JSON file beside each: record, metadata, workflow.</source>
        <translation>Un archivo JSON junto a cada una: registro, metadatos, flujo de trabajo.</translation>
    </message>
    <message>
        <source>png (the originals), jpeg or webp. Converted images lose their metadata.</source>
        <translation>png (los originales), jpeg o webp. Las imágenes convertidas pierden sus metadatos.</translation>
    </message>
    <message>
        <source>Of jpeg and webp, 1 to 100.</source>
        <translation>De jpeg y webp, de 1 a 100.</translation>
    </message>
    <message>
        <source>Save images and videos, byte for byte: by name, of a board, starred or found</source>
        <translation>Guardar imágenes y vídeos, byte a byte: por nombre, de un panel, destacados o encontrados</translation>
    </message>
    <message>
        <source>%1: starred</source>
        <translation>%1: destacada</translation>
    </message>
    <message>
        <source>%1: not starred; it is gone, or not yours to change.</source>
        <translation>%1: no se destacó; ya no existe o no le corresponde cambiarla.</translation>
    </message>
    <message>
        <source>%1: no longer starred</source>
        <translation>%1: ya no está destacada</translation>
    </message>
    <message>
        <source>%1: not changed; it is gone, or not yours to change.</source>
        <translation>%1: no se cambió; ya no existe o no le corresponde cambiarla.</translation>
    </message>
    <message>
        <source>Give the board with --board; “none” stands for no board.</source>
        <translation>Indique el panel con --board; «none» significa ningún panel.</translation>
    </message>
    <message>
        <source>%1: moved</source>
        <translation>%1: movida</translation>
    </message>
    <message>
        <source>%1: not moved; it is on no board, gone, or not yours to change.</source>
        <translation>%1: no se movió; no está en ningún panel, ya no existe o no le corresponde cambiarla.</translation>
    </message>
    <message>
        <source>%1: not moved; it is gone, or not yours to change.</source>
        <translation>%1: no se movió; ya no existe o no le corresponde cambiarla.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n image(s)?</source>
        <translation>
            <numerusform>¿Eliminar %n imagen?</numerusform>
            <numerusform>¿Eliminar %n imágenes?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: deleted</source>
        <translation>%1: eliminada</translation>
    </message>
    <message>
        <source>%1: not deleted; it is gone already, or not yours to delete.</source>
        <translation>%1: no se eliminó; ya no existe o no le corresponde eliminarla.</translation>
    </message>
    <message>
        <source>The board, by name or id; “none” for no board.</source>
        <translation>El panel, por nombre o id; «none» para ninguno.</translation>
    </message>
    <message>
        <source>Star images and videos</source>
        <translation>Destacar imágenes y vídeos</translation>
    </message>
    <message>
        <source>Take the star from images and videos</source>
        <translation>Quitar el destacado de imágenes y vídeos</translation>
    </message>
    <message>
        <source>Move images and videos to a board, or off their boards</source>
        <translation>Mover imágenes y vídeos a un panel, o sacarlos de sus paneles</translation>
    </message>
    <message>
        <source>Copy images to a board on the server; the copies have names of their own</source>
        <translation>Copiar imágenes a un panel en el servidor; las copias tienen nombres propios</translation>
    </message>
    <message>
        <source>Delete images and videos</source>
        <translation>Eliminar imágenes y vídeos</translation>
    </message>
    <message>
        <source>%1: the server does not have it.</source>
        <translation>%1: el servidor no la tiene.</translation>
    </message>
    <message>
        <source>%1 has no metadata.</source>
        <translation>%1 no tiene metadatos.</translation>
    </message>
    <message>
        <source>%1 has no graph.</source>
        <translation>%1 no tiene grafo.</translation>
    </message>
    <message>
        <source>%1 has no workflow. It may have a graph: see --graph.</source>
        <translation>%1 no tiene flujo de trabajo. Puede que tenga un grafo: vea --graph.</translation>
    </message>
    <message>
        <source>There is no image there.</source>
        <translation>Ahí no hay ninguna imagen.</translation>
    </message>
    <message>
        <source>Save into this folder under the server&apos;s name.</source>
        <translation>Guardar en esta carpeta con el nombre que tiene en el servidor.</translation>
    </message>
    <message>
        <source>Show size, category, time and board of images</source>
        <translation>Mostrar tamaño, categoría, hora y panel de las imágenes</translation>
    </message>
    <message>
        <source>Print the metadata of images as JSON, of several by their names</source>
        <translation>Mostrar los metadatos de imágenes como JSON; si son varias, por sus nombres</translation>
    </message>
    <message>
        <source>Print the workflow that is embedded in an image</source>
        <translation>Mostrar el flujo de trabajo incrustado en una imagen</translation>
    </message>
    <message>
        <source>Its graph instead.</source>
        <translation>Su grafo en su lugar.</translation>
    </message>
    <message>
        <source>Show the newest image of a board, or of those on no board (none)</source>
        <translation>Mostrar la imagen más reciente de un panel, o de las que no están en ninguno (none)</translation>
    </message>
    <message>
        <source>List the starred images of a board</source>
        <translation>Listar las imágenes destacadas de un panel</translation>
    </message>
    <message>
        <source>newest or oldest first.</source>
        <translation>newest u oldest primero.</translation>
    </message>
    <message>
        <source>Starred ones before the others.</source>
        <translation>Las destacadas antes que las demás.</translation>
    </message>
    <message>
        <source>general (what runs made), user, control, mask, other, or all. May be given several times.</source>
        <translation>general (lo que crearon las ejecuciones), user, control, mask, other o all. Se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>Those whose metadata has this text.</source>
        <translation>Aquellas cuyos metadatos contienen este texto.</translation>
    </message>
    <message>
        <source>The first so many; 0 for all.</source>
        <translation>Solo este número de las primeras; 0 para todas.</translation>
    </message>
    <message>
        <source>Read the database of the server whose root folder this is, on this machine: at once, and without asking the server. Where that cannot be done the server is asked, when one is named. Not for servers with accounts.</source>
        <translation>Leer la base de datos del servidor cuya carpeta raíz es esta, en este equipo: al instante y sin consultar al servidor. Donde no se pueda, se consulta al servidor, si se indica uno. No es para servidores con cuentas.</translation>
    </message>
    <message>
        <source>Who answers: rest (the server), db (the database, with --local; the default then) or hybrid (the database finds, the server tells).</source>
        <translation>Quién responde: rest (el servidor), db (la base de datos, con --local; en ese caso, el valor predeterminado) o hybrid (la base de datos busca, el servidor informa).</translation>
    </message>
    <message>
        <source>--source %1 reads the server&apos;s database: say with --local where its root folder is.</source>
        <translation>--source %1 lee la base de datos del servidor: indique con --local dónde está su carpeta raíz.</translation>
    </message>
    <message>
        <source>%1 The server at %2 is asked instead.</source>
        <translation>%1 Se consulta en su lugar al servidor en %2.</translation>
    </message>
    <message>
        <source>%1 Or name the server with --server: then it is asked.</source>
        <translation>%1 O indique el servidor con --server: entonces se le consulta.</translation>
    </message>
    <message>
        <source>Everything was done.</source>
        <translation>Se hizo todo.</translation>
    </message>
    <message>
        <source>It did not come about: a run failed or was canceled, or what was asked for is not there.</source>
        <translation>No se consiguió: una ejecución falló o se canceló, o lo que se pidió no existe.</translation>
    </message>
    <message>
        <source>The command line, or a name or file given on it, is wrong.</source>
        <translation>La línea de órdenes, o un nombre o archivo indicado en ella, es incorrecta.</translation>
    </message>
    <message>
        <source>The server cannot be used: it is away, is no InvokeAI, is too old for this, or refuses the login.</source>
        <translation>El servidor no se puede usar: no responde, no es InvokeAI, es demasiado antiguo para esto o rechaza el inicio de sesión.</translation>
    </message>
    <message>
        <source>Some of it was done, some was not; each failure was told.</source>
        <translation>Una parte se hizo y otra no; se informó de cada fallo.</translation>
    </message>
    <message>
        <source>The time given with --timeout is over; nothing was canceled.</source>
        <translation>Se agotó el tiempo indicado con --timeout; no se canceló nada.</translation>
    </message>
    <message>
        <source>It was interrupted with Ctrl+C.</source>
        <translation>Se interrumpió con Ctrl+C.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>use an InvokeAI server from the command line</source>
        <translation>usar un servidor InvokeAI desde la línea de órdenes</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Sinopsis</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Boards are named by id or name; a name that fits several is an error that lists them. “none” stands for the images on no board, and is taken wherever images are only listed. What deletes asks on a terminal, and wants --yes elsewhere.</source>
        <translation>Los paneles se designan por id o nombre; un nombre que corresponde a varios es un error que los enumera. «none» representa las imágenes que no están en ningún panel y se admite dondequiera que las imágenes solo se listen. Lo que elimina pregunta en un terminal y exige --yes en los demás casos.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Options of every command</source>
        <translation>Opciones de todas las órdenes</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Código de salida</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>The server when --server is not given.</source>
        <translation>El servidor cuando no se indica --server.</translation>
    </message>
    <message>
        <source>The token for a server with accounts, in place of what “login” keeps. It is never stored.</source>
        <translation>El token para un servidor con cuentas, en lugar de lo que guarda «login». Nunca se almacena.</translation>
    </message>
    <message>
        <source>The password of --basic-user.</source>
        <translation>La contraseña de --basic-user.</translation>
    </message>
    <message>
        <source>Headers for each request, as NAME: VALUE, a header a line.</source>
        <translation>Cabeceras para cada petición, como NAME: VALUE, una por línea.</translation>
    </message>
    <message>
        <source>The password of the user of --proxy.</source>
        <translation>La contraseña del usuario de --proxy.</translation>
    </message>
    <message>
        <source>The passphrase of the key of --key.</source>
        <translation>La frase de contraseña de la clave de --key.</translation>
    </message>
    <message>
        <source>The token that “model install” needs for the address of a model. The InvokeAI server gets it, and nobody else.</source>
        <translation>El token que «model install» necesita para la dirección de un modelo. Lo recibe el servidor InvokeAI y nadie más.</translation>
    </message>
    <message>
        <source>Say what to change: --name, --description or --phrase.</source>
        <translation>Indique qué cambiar: --name, --description o --phrase.</translation>
    </message>
    <message>
        <source>The model “%1” has no image.</source>
        <translation>El modelo «%1» no tiene imagen.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>No se puede escribir %1 (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>No se puede leer %1 (%2).</translation>
    </message>
    <message>
        <source>The model “%1” has this image now.</source>
        <translation>El modelo «%1» tiene ahora esta imagen.</translation>
    </message>
    <message>
        <source>The model “%1” has no image any more.</source>
        <translation>El modelo «%1» ya no tiene imagen.</translation>
    </message>
    <message>
        <source>Delete %1, and %2 of files with it?</source>
        <translation>¿Eliminar %1 y con él %2 de archivos?</translation>
    </message>
    <message>
        <source>Delete %1? The files stay.</source>
        <translation>¿Eliminar %1? Los archivos se conservan.</translation>
    </message>
    <message>
        <source>%1: not deleted (%2)</source>
        <translation>%1: no se eliminó (%2)</translation>
    </message>
    <message>
        <source>Convert “%1” to diffusers? It gets a new key%2.</source>
        <translation>¿Convertir «%1» a diffusers? Recibe una clave nueva%2.</translation>
    </message>
    <message>
        <source>, and its file is replaced</source>
        <translation>, y se reemplaza su archivo</translation>
    </message>
    <message>
        <source>%1 The server may be at it still; looking for the result.</source>
        <translation>%1 Puede que el servidor aún esté en ello; buscando el resultado.</translation>
    </message>
    <message>
        <source>Convert a single file of SD 1, SD 2 or SDXL to diffusers</source>
        <translation>Convertir a diffusers un archivo único de SD 1, SD 2 o SDXL</translation>
    </message>
    <message>
        <source>Change a model&apos;s name, description or trigger phrases</source>
        <translation>Cambiar el nombre, la descripción o las frases de activación de un modelo</translation>
    </message>
    <message>
        <source>Its new name.</source>
        <translation>Su nuevo nombre.</translation>
    </message>
    <message>
        <source>Its new description.</source>
        <translation>Su nueva descripción.</translation>
    </message>
    <message>
        <source>A trigger phrase in place of the old ones; may stand several times, and be empty.</source>
        <translation>Una frase de activación en lugar de las anteriores; puede aparecer varias veces y estar vacía.</translation>
    </message>
    <message>
        <source>Have the server look at a model&apos;s files again</source>
        <translation>Hacer que el servidor vuelva a examinar los archivos de un modelo</translation>
    </message>
    <message>
        <source>Delete models; files that were installed in place stay</source>
        <translation>Eliminar modelos; los archivos instalados in situ se conservan</translation>
    </message>
    <message>
        <source>Save a model&apos;s image (WebP)</source>
        <translation>Guardar la imagen de un modelo (WebP)</translation>
    </message>
    <message>
        <source>Give a model an image</source>
        <translation>Poner una imagen a un modelo</translation>
    </message>
    <message>
        <source>Take a model&apos;s image away</source>
        <translation>Quitar la imagen de un modelo</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>hash</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>format</source>
        <translation>formato</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>variante</translation>
    </message>
    <message>
        <source>prediction type</source>
        <translation>tipo de predicción</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>path</source>
        <translation>ruta</translation>
    </message>
    <message>
        <source>source</source>
        <translation>origen</translation>
    </message>
    <message>
        <source>trigger phrases</source>
        <translation>frases de activación</translation>
    </message>
    <message>
        <source>default settings</source>
        <translation>ajustes predeterminados</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>portada</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>goes with</source>
        <translation>va con</translation>
    </message>
    <message>
        <source>Give the model&apos;s name, or its hash with --hash.</source>
        <translation>Indique el nombre del modelo, o su hash con --hash.</translation>
    </message>
    <message>
        <source>No model is called “%1”.</source>
        <translation>Ningún modelo se llama «%1».</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>instalado</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>%1 models and parts in memory; %2 hits, %3 misses, %4 thrown out; at most %5 of %6 were taken.</source>
        <translation>%1 modelos y partes en memoria; %2 aciertos, %3 fallos, %4 retirados; se ocuparon como máximo %5 de %6.</translation>
    </message>
    <message>
        <source>No model was loaded yet.</source>
        <translation>Aún no se ha cargado ningún modelo.</translation>
    </message>
    <message>
        <source>The server has taken what it does not use out of memory.</source>
        <translation>El servidor ha retirado de la memoria lo que no usa.</translation>
    </message>
    <message>
        <source>main, vae, lora, …: only models of this type.</source>
        <translation>main, vae, lora, …: solo modelos de este tipo.</translation>
    </message>
    <message>
        <source>sdxl, flux, …: only models of this base.</source>
        <translation>sdxl, flux, …: solo modelos de esta base.</translation>
    </message>
    <message>
        <source>Only models of which all these words are known.</source>
        <translation>Solo modelos cuyos datos contienen todas estas palabras.</translation>
    </message>
    <message>
        <source>List the models with key, size, base, type and format</source>
        <translation>Listar los modelos con clave, tamaño, base, tipo y formato</translation>
    </message>
    <message>
        <source>diffusers, checkpoint, …: only models of this format.</source>
        <translation>diffusers, checkpoint, …: solo modelos de este formato.</translation>
    </message>
    <message>
        <source>Only those whose files are gone.</source>
        <translation>Solo aquellos cuyos archivos ya no están.</translation>
    </message>
    <message>
        <source>name, type or size.</source>
        <translation>name, type o size.</translation>
    </message>
    <message>
        <source>Show what is known about a model, named by key or name</source>
        <translation>Mostrar lo que se sabe de un modelo, designado por clave o nombre</translation>
    </message>
    <message>
        <source>Find a model by its whole name, or by its hash</source>
        <translation>Buscar un modelo por su nombre completo o por su hash</translation>
    </message>
    <message>
        <source>The hash, in place of the name.</source>
        <translation>El hash, en lugar del nombre.</translation>
    </message>
    <message>
        <source>List the models in a folder of the server&apos;s machine</source>
        <translation>Listar los modelos de una carpeta del equipo del servidor</translation>
    </message>
    <message>
        <source>List the models that InvokeAI suggests</source>
        <translation>Listar los modelos que sugiere InvokeAI</translation>
    </message>
    <message>
        <source>Show what the server holds in memory</source>
        <translation>Mostrar lo que el servidor tiene en memoria</translation>
    </message>
    <message>
        <source>Take out of the server&apos;s memory what it does not use</source>
        <translation>Retirar de la memoria del servidor lo que no usa</translation>
    </message>
    <message>
        <source>%1 is not a JSON object.</source>
        <translation>%1 no es un objeto JSON.</translation>
    </message>
    <message>
        <source>Trigger phrases are set once the model is there: leave --no-wait out.</source>
        <translation>Las frases de activación se definen cuando el modelo ya está: omita --no-wait.</translation>
    </message>
    <message>
        <source>Several models cannot have one name: leave --name out.</source>
        <translation>Varios modelos no pueden tener un mismo nombre: omita --name.</translation>
    </message>
    <message>
        <source>%1 is moved into the server&apos;s models folder: it is not where it was any more, and goes when the model is deleted.</source>
        <translation>%1 se mueve a la carpeta de modelos del servidor: ya no está donde estaba y se borra al eliminar el modelo.</translation>
    </message>
    <message>
        <source>Nothing more comes for %1. Waiting goes on.</source>
        <translation>No llega nada más para %1. Se sigue esperando.</translation>
    </message>
    <message>
        <source>%1 Waiting until it is back.</source>
        <translation>%1 Esperando a que vuelva.</translation>
    </message>
    <message>
        <source>%1 is not installed yet. Nothing was canceled: it goes on as installation %2.</source>
        <translation>%1 aún no está instalado. No se canceló nada: continúa como instalación %2.</translation>
    </message>
    <message>
        <source>Interrupted. The installation goes on; “model cancel %1” cancels it.</source>
        <translation>Interrumpido. La instalación continúa; «model cancel %1» la cancela.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Interrumpido.</translation>
    </message>
    <message>
        <source>“%1” is no installation: “model jobs” lists their numbers.</source>
        <translation>«%1» no es una instalación: «model jobs» lista sus números.</translation>
    </message>
    <message>
        <source>The server has forgotten the installations that have ended.</source>
        <translation>El servidor ha olvidado las instalaciones terminadas.</translation>
    </message>
    <message>
        <source>Install models: paths on the server, URLs, or repositories of Hugging Face</source>
        <translation>Instalar modelos: rutas del servidor, URL o repositorios de Hugging Face</translation>
    </message>
    <message>
        <source>Move local files into the server&apos;s models folder. Without it they stay where they are.</source>
        <translation>Mover los archivos locales a la carpeta de modelos del servidor. Sin ella se quedan donde están.</translation>
    </message>
    <message>
        <source>Its name, in place of what the server finds.</source>
        <translation>Su nombre, en lugar del que encuentra el servidor.</translation>
    </message>
    <message>
        <source>Its description, in place of what the server finds.</source>
        <translation>Su descripción, en lugar de la que encuentra el servidor.</translation>
    </message>
    <message>
        <source>A JSON object of what to set besides (ModelRecordChanges).</source>
        <translation>Un objeto JSON con lo demás que se debe definir (ModelRecordChanges).</translation>
    </message>
    <message>
        <source>End when the server has taken it on, not when it is done.</source>
        <translation>Terminar cuando el servidor lo haya aceptado, no cuando esté hecho.</translation>
    </message>
    <message>
        <source>So long at most for each, in seconds; 0 for ever. Nothing is canceled then.</source>
        <translation>Este tiempo como máximo para cada una, en segundos; 0 para siempre. Después no se cancela nada.</translation>
    </message>
    <message>
        <source>List the server&apos;s installations with their numbers</source>
        <translation>Listar las instalaciones del servidor con sus números</translation>
    </message>
    <message>
        <source>Cancel installations</source>
        <translation>Cancelar instalaciones</translation>
    </message>
    <message>
        <source>Pause downloads of installations</source>
        <translation>Pausar las descargas de instalaciones</translation>
    </message>
    <message>
        <source>Go on with paused installations</source>
        <translation>Reanudar instalaciones en pausa</translation>
    </message>
    <message>
        <source>Begin the files of installations anew that failed</source>
        <translation>Empezar de nuevo los archivos de las instalaciones que fallaron</translation>
    </message>
    <message>
        <source>Have the server forget the installations that have ended</source>
        <translation>Hacer que el servidor olvide las instalaciones terminadas</translation>
    </message>
    <message>
        <source>An item&apos;s id is a number, not “%1”.</source>
        <translation>El id de un elemento es un número, no «%1».</translation>
    </message>
    <message>
        <source>Item %1 is not canceled: it is %2.</source>
        <translation>El elemento %1 no se ha cancelado: su estado es %2.</translation>
    </message>
    <message>
        <source>Item %1 is canceled.</source>
        <translation>El elemento %1 se ha cancelado.</translation>
    </message>
    <message>
        <source>Batch %1 is canceled.</source>
        <translation>El lote %1 se ha cancelado.</translation>
    </message>
    <message>
        <source>The queue has no batch %1.</source>
        <translation>La cola no tiene el lote %1.</translation>
    </message>
    <message>
        <source>Nothing of batch %1 is left to cancel: %2.</source>
        <translation>No queda nada del lote %1 que cancelar: %2.</translation>
    </message>
    <message>
        <source>Runs again as item %1.</source>
        <translation>Se ejecuta de nuevo como elemento %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) cannot run again: they are gone, or did not fail.</source>
        <translation>
            <numerusform>%n elemento no se puede ejecutar de nuevo: ya no existe o no falló.</numerusform>
            <numerusform>%n elementos no se pueden ejecutar de nuevo: ya no existen o no fallaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel items that wait or run</source>
        <translation>Cancelar elementos en espera o en ejecución</translation>
    </message>
    <message>
        <source>Cancel everything of a batch that has not ended</source>
        <translation>Cancelar todo lo que no ha terminado de un lote</translation>
    </message>
    <message>
        <source>Run failed and canceled items again</source>
        <translation>Ejecutar de nuevo elementos con error o cancelados</translation>
    </message>
    <message>
        <source>(paused)</source>
        <translation>(en pausa)</translation>
    </message>
    <message>
        <source>node %1 (%2)</source>
        <translation>nodo %1 (%2)</translation>
    </message>
    <message>
        <source>No item of the queue is completed.</source>
        <translation>Ningún elemento de la cola está completado.</translation>
    </message>
    <message>
        <source>The queue runs.</source>
        <translation>La cola está en marcha.</translation>
    </message>
    <message>
        <source>The queue is paused; what runs now goes on to its end.</source>
        <translation>La cola está en pausa; lo que está en ejecución continúa hasta el final.</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>La cola está en pausa.</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %n item(s) of the queue, finished ones too?</source>
        <translation>
            <numerusform>¿Eliminar el único elemento (%n) de la cola, aunque haya terminado?</numerusform>
            <numerusform>¿Eliminar los %n elementos de la cola, también los terminados?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) deleted.</source>
        <translation>
            <numerusform>%n elemento eliminado.</numerusform>
            <numerusform>%n elementos eliminados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished item(s) deleted.</source>
        <translation>
            <numerusform>%n elemento terminado eliminado.</numerusform>
            <numerusform>%n elementos terminados eliminados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show how many items run, wait and have ended</source>
        <translation>Mostrar cuántos elementos están en ejecución, en espera y terminados</translation>
    </message>
    <message>
        <source>List the items of the queue, newest first</source>
        <translation>Listar los elementos de la cola, los más recientes primero</translation>
    </message>
    <message>
        <source>pending, in_progress, completed, failed or canceled.</source>
        <translation>pending, in_progress, completed, failed o canceled.</translation>
    </message>
    <message>
        <source>Those of one batch.</source>
        <translation>Los de un lote.</translation>
    </message>
    <message>
        <source>Show an item of the queue: its state, images and error</source>
        <translation>Mostrar un elemento de la cola: su estado, sus imágenes y su error</translation>
    </message>
    <message>
        <source>Show the item that was completed last, with its images</source>
        <translation>Mostrar el último elemento completado, con sus imágenes</translation>
    </message>
    <message>
        <source>Save them into this folder.</source>
        <translation>Guardarlas en esta carpeta.</translation>
    </message>
    <message>
        <source>Cancel what runs, and delete everything from the queue</source>
        <translation>Cancelar lo que está en ejecución y eliminar todo de la cola</translation>
    </message>
    <message>
        <source>Delete what has ended from the queue</source>
        <translation>Eliminar de la cola lo que ha terminado</translation>
    </message>
    <message>
        <source>Start nothing more; what runs goes on</source>
        <translation>No iniciar nada más; lo que está en ejecución continúa</translation>
    </message>
    <message>
        <source>Go on after a pause</source>
        <translation>Reanudar después de una pausa</translation>
    </message>
    <message>
        <source>Wait for --item or for --batch, not for both.</source>
        <translation>Espere a --item o a --batch, no a ambos.</translation>
    </message>
    <message>
        <source>Item %1 failed: %2: %3</source>
        <translation>El elemento %1 falló: %2: %3</translation>
    </message>
    <message>
        <source>Item %1 is %2.</source>
        <translation>Estado del elemento %1: %2.</translation>
    </message>
    <message>
        <source>It is not done yet. Nothing was canceled: it goes on.</source>
        <translation>Aún no ha terminado. No se canceló nada: continúa.</translation>
    </message>
    <message>
        <source>The queue is paused: what waits does not run until “queue resume”.</source>
        <translation>La cola está en pausa: lo que está en espera no se ejecuta hasta «queue resume».</translation>
    </message>
    <message>
        <source>Tell what happens in the queue until Ctrl+C</source>
        <translation>Informar de lo que ocurre en la cola hasta Ctrl+C</translation>
    </message>
    <message>
        <source>Wait until nothing runs or waits, or for one item or batch</source>
        <translation>Esperar hasta que no haya nada en ejecución ni en espera, o a un elemento o lote</translation>
    </message>
    <message>
        <source>Wait for this item; its end is the exit code.</source>
        <translation>Esperar a este elemento; su final es el código de salida.</translation>
    </message>
    <message>
        <source>Wait for this batch; its end is the exit code.</source>
        <translation>Esperar a este lote; su final es el código de salida.</translation>
    </message>
    <message>
        <source>So long at most, in seconds; 0 for ever. Nothing is canceled then.</source>
        <translation>Este tiempo como máximo, en segundos; 0 para siempre. Después no se cancela nada.</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>guardando</translation>
    </message>
    <message>
        <source>The server&apos;s /openapi.json as a file: no server is asked then.</source>
        <translation>El /openapi.json del servidor como archivo: entonces no se consulta a ningún servidor.</translation>
    </message>
    <message>
        <source>%1 is no schema of an InvokeAI server.</source>
        <translation>%1 no es un esquema de un servidor InvokeAI.</translation>
    </message>
    <message>
        <source>There is no profile “%1”: %2 holds none. Make one in the window of Vitrine, under Server, Manage Servers.</source>
        <translation>No existe el perfil «%1»: %2 no contiene ninguno. Cree uno en la ventana de Vitrine, en Servidor, Gestionar servidores.</translation>
    </message>
    <message>
        <source>There is no profile “%1”. There are: %2.</source>
        <translation>No existe el perfil «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>--profile and --server exclude each other: a profile has its address.</source>
        <translation>--profile y --server se excluyen mutuamente: un perfil tiene su dirección.</translation>
    </message>
    <message>
        <source>A header is written as NAME: VALUE. What was given holds no colon after a name.</source>
        <translation>Una cabecera se escribe como NAME: VALUE. Lo indicado no lleva dos puntos después de un nombre.</translation>
    </message>
    <message>
        <source>--proxy takes system, none, http://HOST:PORT or socks5://HOST:PORT, with USER@ before the host when it wants a login.</source>
        <translation>--proxy admite system, none, http://HOST:PORT o socks5://HOST:PORT, con USER@ delante del host si pide iniciar sesión.</translation>
    </message>
    <message>
        <source>--proxy takes no password: give it in VITRINE_PROXY_PASSWORD, where nobody else can read it.</source>
        <translation>--proxy no admite contraseña: indíquela en VITRINE_PROXY_PASSWORD, donde nadie más puede leerla.</translation>
    </message>
    <message>
        <source>Address of the server, such as gpu-box:9090 or https://host/invoke. Without it: VITRINE_SERVER, then localhost. The login is that of “login”, or the token in VITRINE_TOKEN.</source>
        <translation>Dirección del servidor, por ejemplo gpu-box:9090 o https://host/invoke. Sin ella: VITRINE_SERVER y después localhost. La sesión es la de «login», o el token de VITRINE_TOKEN.</translation>
    </message>
    <message>
        <source>User name for a proxy in front of the server (HTTP basic); its password is read from VITRINE_BASIC_PASSWORD.</source>
        <translation>Usuario para un proxy delante del servidor (HTTP basic); su contraseña se lee de VITRINE_BASIC_PASSWORD.</translation>
    </message>
    <message>
        <source>A header for each request, as NAME: VALUE; can be repeated. What is secret goes into VITRINE_HEADERS, a header a line.</source>
        <translation>Una cabecera para cada petición, como NAME: VALUE; se puede repetir. Lo secreto va en VITRINE_HEADERS, una cabecera por línea.</translation>
    </message>
    <message>
        <source>PEM file of an authority that is trusted besides the system&apos;s.</source>
        <translation>Archivo PEM de una autoridad en la que se confía además de las del sistema.</translation>
    </message>
    <message>
        <source>PEM file of a client certificate.</source>
        <translation>Archivo PEM de un certificado de cliente.</translation>
    </message>
    <message>
        <source>PEM file of its key, when that is in another file; its passphrase is read from VITRINE_KEY_PASSPHRASE.</source>
        <translation>Archivo PEM de su clave, si está en otro archivo; su frase de contraseña se lee de VITRINE_KEY_PASSPHRASE.</translation>
    </message>
    <message>
        <source>system (the default), none, http://HOST:PORT or socks5://HOST:PORT, with USER@ before the host; its password is read from VITRINE_PROXY_PASSWORD.</source>
        <translation>system (el valor predeterminado), none, http://HOST:PORT o socks5://HOST:PORT, con USER@ delante del host; su contraseña se lee de VITRINE_PROXY_PASSWORD.</translation>
    </message>
    <message>
        <source>%1 is not set, and the connection to %2 needs it.</source>
        <translation>%1 no está definida, y la conexión con %2 la necesita.</translation>
    </message>
    <message>
        <source>--create-board wants the board&apos;s name: --board NAME.</source>
        <translation>--create-board necesita el nombre del panel: --board NAME.</translation>
    </message>
    <message>
        <source>uploading</source>
        <translation>subiendo</translation>
    </message>
    <message>
        <source>Created the board %1.</source>
        <translation>Se creó el panel %1.</translation>
    </message>
    <message>
        <source>Upload images and videos (MP4)</source>
        <translation>Subir imágenes y vídeos (MP4)</translation>
    </message>
    <message>
        <source>The board that they go to, by name or id.</source>
        <translation>El panel al que van, por nombre o id.</translation>
    </message>
    <message>
        <source>Create that board if there is none of this name.</source>
        <translation>Crear ese panel si no hay ninguno con ese nombre.</translation>
    </message>
    <message>
        <source>user, general, control, mask or other.</source>
        <translation>user, general, control, mask u other.</translation>
    </message>
    <message>
        <source>A JSON object that is kept with each of them.</source>
        <translation>Un objeto JSON que se guarda con cada una de ellas.</translation>
    </message>
    <message>
        <source>How often to run it (1 to 10000).</source>
        <translation>Cuántas veces se ejecuta (de 1 a 10000).</translation>
    </message>
    <message>
        <source>Put it before what waits in the queue.</source>
        <translation>Ponerlo antes de lo que está en espera en la cola.</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>Esperar a que termine.</translation>
    </message>
    <message>
        <source>Submit a workflow, and wait for its images</source>
        <translation>Enviar un flujo de trabajo y esperar sus imágenes</translation>
    </message>
    <message>
        <source>List the models of a workflow and what the server has for them</source>
        <translation>Listar los modelos de un flujo de trabajo y los que tiene el servidor para ellos</translation>
    </message>
    <message>
        <source>Take another model of the same base and type where nothing else fits.</source>
        <translation>Usar otro modelo de la misma base y el mismo tipo donde no encaje ningún otro.</translation>
    </message>
    <message>
        <source>Write the workflow with what was found to this file.</source>
        <translation>Escribir en este archivo el flujo de trabajo con lo que se encontró.</translation>
    </message>
    <message>
        <source>List the server&apos;s workflows, or print one of them</source>
        <translation>Listar los flujos de trabajo del servidor, o mostrar uno de ellos</translation>
    </message>
    <message>
        <source>Those with this text in name, description or tags.</source>
        <translation>Los que tienen este texto en el nombre, la descripción o las etiquetas.</translation>
    </message>
    <message>
        <source>Those with this tag. May be given several times.</source>
        <translation>Los que tienen esta etiqueta. Se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>user or default. May be given several times.</source>
        <translation>user o default. Se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>name, newest, updated or opened.</source>
        <translation>name, newest, updated u opened.</translation>
    </message>
    <message>
        <source>%1: without a server, give this as JSON, as a workflow holds it.</source>
        <translation>%1: sin servidor, indique esto como JSON, tal como lo contiene un flujo de trabajo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Print what would be submitted</source>
        <translation>Mostrar lo que se enviaría</translation>
    </message>
    <message>
        <source>Set a field, as for &quot;workflow run&quot;; with --openapi, models as JSON and boards by id.</source>
        <translation>Definir un campo, como en «workflow run»; con --openapi, los modelos como JSON y los paneles por id.</translation>
    </message>
    <message>
        <source>The id of the board for fields set to &quot;auto&quot;, or none.</source>
        <translation>El id del panel para los campos con el valor «auto», o none.</translation>
    </message>
    <message>
        <source>List what stands in the way of submitting a workflow</source>
        <translation>Listar lo que impide enviar un flujo de trabajo</translation>
    </message>
    <message>
        <source>Print the fields of a workflow&apos;s form by index as JSON, or compare them with an older map</source>
        <translation>Mostrar como JSON los campos del formulario de un flujo de trabajo por índice, o compararlos con un mapa anterior</translation>
    </message>
    <message>
        <source>An older map: list what of it does not hold any more.</source>
        <translation>Un mapa anterior: listar lo que ya no es válido en él.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>a multiple of %1</source>
        <translation>un múltiplo de %1</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>al menos %1 caracteres</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>como máximo %1 caracteres</translation>
    </message>
    <message>
        <source>at least %1 entries</source>
        <translation>al menos %1 entradas</translation>
    </message>
    <message>
        <source>at most %1 entries</source>
        <translation>como máximo %1 entradas</translation>
    </message>
    <message>
        <source>set by a connection</source>
        <translation>definido por una conexión</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>The form shows no board field: the images of a run cannot be told apart by it.</source>
        <translation>El formulario no muestra ningún campo de panel: las imágenes de una ejecución no se pueden distinguir por él.</translation>
    </message>
    <message>
        <source>The server&apos;s /openapi.json as a file: kinds and limits come from it and no server is asked. Without it and without --server or VITRINE_SERVER, what the workflow itself says is listed.</source>
        <translation>El /openapi.json del servidor como archivo: los tipos y límites salen de él y no se consulta a ningún servidor. Sin él, y sin --server ni VITRINE_SERVER, se lista lo que dice el propio flujo de trabajo.</translation>
    </message>
    <message>
        <source>List the fields of a workflow&apos;s form, as --set takes them</source>
        <translation>Listar los campos del formulario de un flujo de trabajo, como los admite --set</translation>
    </message>
    <message>
        <source>List the board fields of a workflow&apos;s form: where its images go</source>
        <translation>Listar los campos de panel del formulario de un flujo de trabajo: adónde van sus imágenes</translation>
    </message>
    <message>
        <source>Instead of FILE: a workflow of the server&apos;s library, by name or id (see &quot;workflow library&quot;).</source>
        <translation>En lugar de FILE: un flujo de trabajo de la biblioteca del servidor, por nombre o id (vea «workflow library»).</translation>
    </message>
    <message>
        <source>Instead of FILE: the workflow that made this image or video of the server.</source>
        <translation>En lugar de FILE: el flujo de trabajo que creó esta imagen o este vídeo del servidor.</translation>
    </message>
    <message>
        <source>Give one workflow: a FILE, --library or --image.</source>
        <translation>Indique un flujo de trabajo: un FILE, --library o --image.</translation>
    </message>
    <message>
        <source>--library and --image need a server: leave out --openapi.</source>
        <translation>--library y --image necesitan un servidor: omita --openapi.</translation>
    </message>
    <message>
        <source>Set a field of the form: by its index, its label, or NODE_ID.FIELD. Models and boards by name or id. May be given several times; see &quot;workflow inputs&quot;.</source>
        <translation>Definir un campo del formulario: por su índice, su etiqueta o NODE_ID.FIELD. Modelos y paneles por nombre o id. Se puede indicar varias veces; vea «workflow inputs».</translation>
    </message>
    <message>
        <source>Where the images go: a board by name or id. Sets every board field of the form.</source>
        <translation>Adónde van las imágenes: un panel, por nombre o id. Define todos los campos de panel del formulario.</translation>
    </message>
    <message>
        <source>--set takes KEY=VALUE, not “%1”.</source>
        <translation>--set admite KEY=VALUE, no «%1».</translation>
    </message>
    <message>
        <source>The server of this name from the window&apos;s list, with its settings. What is secret about it is read from the environment, and else from the keychain.</source>
        <translation>El servidor de ese nombre de la lista de la ventana, con su configuración. Lo secreto se lee del entorno y, si no, del depósito de claves.</translation>
    </message>
    <message>
        <source>There is no keychain here that tells what is secret about “%1”: only what the environment says is known.</source>
        <translation>Aquí no hay un depósito de claves que conozca lo secreto de «%1»: solo se sabe lo que dice el entorno.</translation>
    </message>
</context>
</TS>
