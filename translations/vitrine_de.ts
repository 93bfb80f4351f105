<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>BatchRequest</name>
    <message>
        <source>The number of runs must be between 1 and 10000.</source>
        <translation>Die Anzahl der Durchläufe muss zwischen 1 und 10000 liegen.</translation>
    </message>
</context>
<context>
    <name>EdgeFilter</name>
    <message>
        <source>The line from %1 to %2 was left out: %3</source>
        <translation>Die Verbindung von %1 nach %2 wurde weggelassen: %3</translation>
    </message>
    <message>
        <source>there is no node %1.</source>
        <translation>den Knoten %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>the server has no node type &quot;%1&quot;.</source>
        <translation>der Server kennt den Knotentyp „%1“ nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no output &quot;%2&quot;.</source>
        <translation>„%1“ hat keinen Ausgang „%2“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no input &quot;%2&quot;.</source>
        <translation>„%1“ hat keinen Eingang „%2“.</translation>
    </message>
    <message>
        <source>a node cannot feed itself.</source>
        <translation>ein Knoten kann nicht mit sich selbst verbunden werden.</translation>
    </message>
    <message>
        <source>it is there twice.</source>
        <translation>sie ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>its end takes no line.</source>
        <translation>ihr Ziel nimmt keine Verbindung an.</translation>
    </message>
    <message>
        <source>the nodes would wait for each other in a circle.</source>
        <translation>die Knoten würden im Kreis aufeinander warten.</translation>
    </message>
    <message>
        <source>a connector takes one line.</source>
        <translation>ein Verbinder nimmt nur eine Verbindung an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes no line.</source>
        <translation>„%1“ nimmt keine Verbindung an.</translation>
    </message>
    <message>
        <source>its start gives no value.</source>
        <translation>ihr Anfang liefert keinen Wert.</translation>
    </message>
    <message>
        <source>a list takes items of one type only.</source>
        <translation>eine Liste nimmt nur Einträge eines einzigen Typs an.</translation>
    </message>
    <message>
        <source>both branches of a choice must be of one type.</source>
        <translation>beide Zweige einer Auswahl müssen vom selben Typ sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes only one.</source>
        <translation>„%1“ nimmt nur eine an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not take what comes (%2 into %3).</source>
        <translation>„%1“ nimmt nicht an, was ankommt (%2 an %3).</translation>
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
        <translation>„%1“ kann mehrere Felder meinen. Die Nummer oder NODE_ID.FIELD eines davon verwenden:
%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field of the workflow, which has no form. Use NODE_ID.FIELD.</source>
        <translation>„%1“ ist kein Feld des Workflows, denn er hat kein Formular. NODE_ID.FIELD verwenden.</translation>
    </message>
    <message>
        <source>The workflow has no field &quot;%1&quot;. Its fields are:
%2</source>
        <translation>Der Workflow hat kein Feld „%1“. Seine Felder sind:
%2</translation>
    </message>
</context>
<context>
    <name>FormOutputs</name>
    <message>
        <source>The form shows no board field for this workflow&apos;s images, so it cannot say which is which or where they go. Add one in the workflow editor.</source>
        <translation>Das Formular zeigt kein Board-Feld für die Bilder dieses Workflows. Daher lässt sich nicht sagen, welches welches ist und wohin sie kommen. Im Workflow-Editor eines hinzufügen.</translation>
    </message>
</context>
<context>
    <name>GraphBuilder</name>
    <message>
        <source>The server has no node type &quot;%1&quot; (node %2). Install the node pack that brings it, or choose another workflow.</source>
        <translation>Der Server kennt den Knotentyp „%1“ nicht (Knoten %2). Das Knotenpaket installieren, das ihn mitbringt, oder einen anderen Workflow wählen.</translation>
    </message>
    <message>
        <source>The workflow has no nodes: there is nothing to run.</source>
        <translation>Der Workflow hat keine Knoten: Es gibt nichts auszuführen.</translation>
    </message>
</context>
<context>
    <name>NumberLimits</name>
    <message>
        <source>must be at least %1 in this form</source>
        <translation>muss in diesem Formular mindestens %1 betragen</translation>
    </message>
    <message>
        <source>must be at most %1 in this form</source>
        <translation>darf in diesem Formular höchstens %1 betragen</translation>
    </message>
    <message>
        <source>must be a multiple of %1</source>
        <translation>muss ein Vielfaches von %1 sein</translation>
    </message>
</context>
<context>
    <name>PreparedWorkflow</name>
    <message>
        <source>$.nodes[%1] was left out: there is another node %2 before it. Give it another id, or remove it.</source>
        <translation>$.nodes[%1] wurde weggelassen: Davor gibt es bereits einen Knoten %2. Ihm eine andere ID geben oder ihn entfernen.</translation>
    </message>
    <message>
        <source>The node %1 cannot be used: the server has no node type &quot;%2&quot;. Install the node pack that brings it, or choose another workflow.</source>
        <translation>Der Knoten %1 ist nicht verwendbar: Der Server kennt den Knotentyp „%2“ nicht. Das Knotenpaket installieren, das ihn mitbringt, oder einen anderen Workflow wählen.</translation>
    </message>
    <message>
        <source>The node %1 (%2) has version %3 and the server&apos;s has version %4: it is sent as it is and may not do the same.</source>
        <translation>Der Knoten %1 (%2) hat Version %3, der des Servers Version %4: Er wird unverändert gesendet und verhält sich womöglich anders.</translation>
    </message>
    <message>
        <source>$.edges[%1] was left out: it has no ends.</source>
        <translation>$.edges[%1] wurde weggelassen: Die Verbindung hat keine Enden.</translation>
    </message>
    <message>
        <source>The form&apos;s field &quot;%2&quot; of node %1 was left out: the node has no such input.</source>
        <translation>Das Formularfeld „%2“ des Knotens %1 wurde weggelassen: Der Knoten hat keinen solchen Eingang.</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>The workflow has no nodes: there is nothing to run.</source>
        <translation>Der Workflow hat keine Knoten: Es gibt nichts auszuführen.</translation>
    </message>
    <message>
        <source>%1: this batch node feeds no other node.</source>
        <translation>%1: Dieser Stapelknoten ist mit keinem anderen Knoten verbunden.</translation>
    </message>
    <message>
        <source>The batch nodes of %1 have lists of different lengths.</source>
        <translation>Die Listen der Stapelknoten von %1 sind verschieden lang.</translation>
    </message>
    <message>
        <source>%1: the list of this batch node is empty.</source>
        <translation>%1: Die Liste dieses Stapelknotens ist leer.</translation>
    </message>
    <message>
        <source>%1: the server&apos;s node (%2, version %3) has no input &quot;%4&quot;, which the workflow&apos;s version %5 has. Update the node in the workflow editor.</source>
        <translation>%1: Der Knoten des Servers (%2, Version %3) hat keinen Eingang „%4“, Version %5 im Workflow aber schon. Den Knoten im Workflow-Editor aktualisieren.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>The server (InvokeAI %1)</source>
        <translation>Der Server (InvokeAI %1)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the type &quot;%2&quot;</source>
        <translation>„%1“ vom Typ „%2“</translation>
    </message>
    <message>
        <source>%1 has no node %2; the workflow has it in version %3. Install the node pack that brings it, update the server, or choose another workflow.</source>
        <translation>%1 hat keinen Knoten %2; der Workflow enthält ihn in Version %3. Das Knotenpaket installieren, das ihn mitbringt, den Server aktualisieren oder einen anderen Workflow wählen.</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(unbekannt)</translation>
    </message>
    <message>
        <source>%1: %2 is needed and not set.</source>
        <translation>%1: %2 ist erforderlich, aber nicht gesetzt.</translation>
    </message>
    <message>
        <source>%1: %2 %3.</source>
        <translation>%1: %2 %3.</translation>
    </message>
    <message>
        <source>The number %1 at %2 is larger than 64 bits can hold: what is sent would be rounded. Set a smaller one.</source>
        <translation>Die Zahl %1 in %2 ist größer, als 64 Bit fassen: Sie würde gerundet gesendet. Eine kleinere einsetzen.</translation>
    </message>
</context>
<context>
    <name>WebUiChecks</name>
    <message>
        <source>must not be empty</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n entries</source>
        <translation>
            <numerusform>muss mindestens %n Eintrag haben</numerusform>
            <numerusform>muss mindestens %n Einträge haben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n entries</source>
        <translation>
            <numerusform>darf höchstens %n Eintrag haben</numerusform>
            <numerusform>darf höchstens %n Einträge haben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n characters in each entry</source>
        <translation>
            <numerusform>darf höchstens %n Zeichen je Eintrag haben</numerusform>
            <numerusform>darf höchstens %n Zeichen je Eintrag haben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n characters in each entry</source>
        <translation>
            <numerusform>muss mindestens %n Zeichen je Eintrag haben</numerusform>
            <numerusform>muss mindestens %n Zeichen je Eintrag haben</numerusform>
        </translation>
    </message>
    <message>
        <source>must be a multiple of %1</source>
        <translation>muss ein Vielfaches von %1 sein</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>darf höchstens %1 betragen</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>muss mindestens %1 betragen</translation>
    </message>
    <message>
        <source>must be less than %1</source>
        <translation>muss kleiner als %1 sein</translation>
    </message>
    <message>
        <source>must be greater than %1</source>
        <translation>muss größer als %1 sein</translation>
    </message>
</context>
<context>
    <name>WorkflowDocument</name>
    <message>
        <source>The graph in it is damaged: it has no nodes and edges.</source>
        <translation>Der enthaltene Graph ist beschädigt: Er hat keine Knoten und Verbindungen.</translation>
    </message>
    <message>
        <source>The number at %1 of its graph is larger than 64 bits and would be changed.</source>
        <translation>Die Zahl in %1 des Graphen ist größer als 64 Bit und würde verändert.</translation>
    </message>
    <message>
        <source>This is not a workflow but a queue item or a request that was sent to a server. Save the workflow itself from the workflow editor and open that file.</source>
        <translation>Das ist kein Workflow, sondern ein Warteschlangeneintrag oder eine an einen Server gesendete Anfrage. Den Workflow selbst im Workflow-Editor speichern und diese Datei öffnen.</translation>
    </message>
    <message>
        <source>This is a graph for a server&apos;s programming interface, not a workflow: it has no form and no layout. Save the workflow itself from the workflow editor and open that file.</source>
        <translation>Das ist ein Graph für die Programmierschnittstelle eines Servers und kein Workflow: Er hat weder Formular noch Anordnung. Den Workflow selbst im Workflow-Editor speichern und diese Datei öffnen.</translation>
    </message>
    <message>
        <source>This JSON is not an InvokeAI workflow: it has no lists &quot;nodes&quot; and &quot;edges&quot;. Choose a file that was saved from the workflow editor.</source>
        <translation>Dieses JSON ist kein InvokeAI-Workflow: Die Listen „nodes“ und „edges“ fehlen. Eine Datei wählen, die im Workflow-Editor gespeichert wurde.</translation>
    </message>
    <message>
        <source>This JSON is not an InvokeAI workflow: &quot;meta.version&quot; is missing. Choose a file that was saved from the workflow editor.</source>
        <translation>Dieses JSON ist kein InvokeAI-Workflow: „meta.version“ fehlt. Eine Datei wählen, die im Workflow-Editor gespeichert wurde.</translation>
    </message>
    <message>
        <source>The workflow has format version &quot;%1&quot;, which is not known: %2 can be read. Save it again from a workflow editor of a supported version.</source>
        <translation>Der Workflow hat die unbekannte Formatversion „%1“; lesbar ist %2. Ihn in einem Workflow-Editor einer unterstützten Version neu speichern.</translation>
    </message>
    <message>
        <source>The workflow is damaged: $.nodes[%1] has no id. Save it again from the workflow editor.</source>
        <translation>Der Workflow ist beschädigt: $.nodes[%1] hat keine ID. Ihn im Workflow-Editor neu speichern.</translation>
    </message>
    <message>
        <source>The workflow is damaged: $.nodes[%1].data is missing. Save it again from the workflow editor.</source>
        <translation>Der Workflow ist beschädigt: $.nodes[%1].data fehlt. Ihn im Workflow-Editor neu speichern.</translation>
    </message>
    <message>
        <source>The workflow has more than one node &quot;workflow_return&quot;, and servers take only one. Remove the others in the workflow editor.</source>
        <translation>Der Workflow hat mehr als einen Knoten „workflow_return“, Server nehmen aber nur einen an. Die übrigen im Workflow-Editor entfernen.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a workflow file.</source>
        <translation>%1 ist ein Ordner. Eine Workflow-Datei wählen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2. Check its name and its permissions.</source>
        <translation>Die Datei %1 ist nicht lesbar: %2. Namen und Berechtigungen prüfen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB and cannot be a workflow. Choose another file.</source>
        <translation>Die Datei ist größer als %1 MB und kann kein Workflow sein. Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>The file is nested too deeply (more than 1024 levels). Choose another file.</source>
        <translation>Die Datei ist zu tief verschachtelt (mehr als 1024 Ebenen). Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>The file is not JSON (%1 at byte %2, in %3). Choose a workflow file that was saved from the workflow editor.</source>
        <translation>Die Datei ist kein JSON (%1 bei Byte %2, in %3). Eine Workflow-Datei wählen, die im Workflow-Editor gespeichert wurde.</translation>
    </message>
</context>
<context>
    <name>WorkflowForm</name>
    <message>
        <source>The workflow has no node %1.</source>
        <translation>Der Workflow hat keinen Knoten %1.</translation>
    </message>
    <message>
        <source>This server has no node type &quot;%1&quot;.</source>
        <translation>Dieser Server kennt den Knotentyp „%1“ nicht.</translation>
    </message>
    <message>
        <source>The server&apos;s node &quot;%1&quot; has no input &quot;%2&quot;.</source>
        <translation>Der Knoten „%1“ des Servers hat keinen Eingang „%2“.</translation>
    </message>
    <message>
        <source>The workflow&apos;s node &quot;%1&quot; has no input &quot;%2&quot;.</source>
        <translation>Der Knoten „%1“ des Workflows hat keinen Eingang „%2“.</translation>
    </message>
    <message>
        <source>is needed and not set</source>
        <translation>ist erforderlich, aber nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>vitrine::AboutDialog</name>
    <message>
        <source>About Vitrine</source>
        <translation>Über Vitrine</translation>
    </message>
    <message>
        <source>Qt %1, built with %2</source>
        <translation>Qt %1, gebaut mit %2</translation>
    </message>
    <message>
        <source>Vitrine stands on these libraries:</source>
        <translation>Vitrine baut auf diesen Bibliotheken auf:</translation>
    </message>
    <message>
        <source>Qt and QtKeychain are linked dynamically: they can be replaced by other versions of the same.</source>
        <translation>Qt und QtKeychain sind dynamisch gelinkt: Sie lassen sich durch andere Versionen derselben ersetzen.</translation>
    </message>
    <message>
        <source>A native desktop for InvokeAI servers</source>
        <translation>Eine native Desktop-Anwendung für InvokeAI-Server</translation>
    </message>
    <message>
        <source>Apache License 2.0</source>
        <translation>Apache-Lizenz 2.0</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>&amp;Copy Versions</source>
        <translation>Versionen &amp;kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>vitrine::AccountsApi</name>
    <message>
        <source>No account has this e-mail address and password. Upper and lower case count in both; type them again.</source>
        <translation>Zu dieser E-Mail-Adresse und diesem Passwort gibt es kein Konto. Groß- und Kleinschreibung zählt bei beiden; bitte erneut eingeben.</translation>
    </message>
    <message>
        <source>This is not your current password. Type it again.</source>
        <translation>Das ist nicht das aktuelle Passwort. Bitte erneut eingeben.</translation>
    </message>
    <message>
        <source>This account is disabled. Ask an administrator of the server to enable it.</source>
        <translation>Dieses Konto ist deaktiviert. Ein Administrator des Servers kann es aktivieren.</translation>
    </message>
    <message>
        <source>This server has no accounts: everything can be done without signing in.</source>
        <translation>Dieser Server hat keine Konten: Alles ist ohne Anmeldung möglich.</translation>
    </message>
    <message>
        <source>The server did not take this (%1). Change it and try again.</source>
        <translation>Der Server hat das nicht angenommen (%1). Bitte ändern und erneut versuchen.</translation>
    </message>
    <message>
        <source>Type the e-mail address of the account.</source>
        <translation>E-Mail-Adresse des Kontos eingeben.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Type one such as name@example.com.</source>
        <translation>„%1“ ist keine E-Mail-Adresse. Eine eingeben wie name@example.com.</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>Passwort eingeben.</translation>
    </message>
    <message>
        <source>The password is too long: the server would look at its first 72 bytes only. Choose a shorter one.</source>
        <translation>Das Passwort ist zu lang: Der Server würde nur die ersten 72 Byte beachten. Ein kürzeres wählen.</translation>
    </message>
    <message>
        <source>This server wants passwords of eight characters or more, with upper case, lower case and a digit among them.</source>
        <translation>Dieser Server verlangt Passwörter mit mindestens acht Zeichen, darunter Großbuchstaben, Kleinbuchstaben und eine Ziffer.</translation>
    </message>
</context>
<context>
    <name>vitrine::Actions</name>
    <message>
        <source>&amp;New Window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>&amp;Open Workflow…</source>
        <translation>&amp;Workflow öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Workflow &amp;Library…</source>
        <translation>Workflow-B&amp;ibliothek…</translation>
    </message>
    <message>
        <source>&amp;Save Workflow</source>
        <translation>Workflow &amp;speichern</translation>
    </message>
    <message>
        <source>Save Workflow &amp;As…</source>
        <translation>Workflow speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save Workflow As File…</source>
        <translation>Workflow als Datei speichern…</translation>
    </message>
    <message>
        <source>&amp;Upload Files…</source>
        <translation>&amp;Dateien hochladen…</translation>
    </message>
    <message>
        <source>Upload &amp;Folder…</source>
        <translation>&amp;Ordner hochladen…</translation>
    </message>
    <message>
        <source>&amp;Export Selection…</source>
        <translation>Auswahl &amp;exportieren…</translation>
    </message>
    <message>
        <source>Export &amp;Board…</source>
        <translation>Board ex&amp;portieren…</translation>
    </message>
    <message>
        <source>Export Searc&amp;h…</source>
        <translation>Suchergebnis e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Export All S&amp;tarred…</source>
        <translation>&amp;Alle mit Stern exportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo Delete</source>
        <translation>Löschen &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Restore Deleted Images</source>
        <translation>&amp;Gelöschte Bilder wiederherstellen</translation>
    </message>
    <message>
        <source>Copy &amp;Image</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;File</source>
        <translation>&amp;Datei kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste Pictures</source>
        <translation>Bilder &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Copy Image Name</source>
        <translation>Bild&amp;namen kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Select &amp;None</source>
        <translation>Auswahl auf&amp;heben</translation>
    </message>
    <message>
        <source>In&amp;vert Selection</source>
        <translation>Auswahl &amp;umkehren</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>&amp;Larger Thumbnails</source>
        <translation>&amp;Größere Vorschaubilder</translation>
    </message>
    <message>
        <source>&amp;Smaller Thumbnails</source>
        <translation>&amp;Kleinere Vorschaubilder</translation>
    </message>
    <message>
        <source>&amp;Newest First</source>
        <translation>&amp;Neueste zuerst</translation>
    </message>
    <message>
        <source>S&amp;tarred First</source>
        <translation>Mit &amp;Stern zuerst</translation>
    </message>
    <message>
        <source>Starred &amp;Only</source>
        <translation>N&amp;ur mit Stern</translation>
    </message>
    <message>
        <source>B&amp;roken Only</source>
        <translation>Nur de&amp;fekte</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Aktualisi&amp;eren</translation>
    </message>
    <message>
        <source>&amp;Boards</source>
        <translation>&amp;Boards</translation>
    </message>
    <message>
        <source>&amp;Workflow</source>
        <translation>&amp;Workflow</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Transfers</source>
        <translation>Übe&amp;rtragungen</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>War&amp;teschlange</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modelle</translation>
    </message>
    <message>
        <source>Li&amp;ve Preview</source>
        <translation>&amp;Live-Vorschau</translation>
    </message>
    <message>
        <source>&amp;Notify When Runs End</source>
        <translation>Be&amp;i Ende von Durchläufen benachrichtigen</translation>
    </message>
    <message>
        <source>&amp;Keep Running in the Tray</source>
        <translation>Im Infobereich weiterl&amp;aufen</translation>
    </message>
    <message>
        <source>Reset La&amp;yout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;New Board…</source>
        <translation>&amp;Neues Board…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivieren</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>New Results Go &amp;Here</source>
        <translation>Neue Ergebnisse &amp;hier ablegen</translation>
    </message>
    <message>
        <source>Newest Boards First</source>
        <translation>Neueste Boards zuerst</translation>
    </message>
    <message>
        <source>Oldest Boards First</source>
        <translation>Älteste Boards zuerst</translation>
    </message>
    <message>
        <source>Boards by Name</source>
        <translation>Boards nach Name</translation>
    </message>
    <message>
        <source>Largest Boards First</source>
        <translation>Größte Boards zuerst</translation>
    </message>
    <message>
        <source>Show Ar&amp;chived Boards</source>
        <translation>Ar&amp;chivierte Boards anzeigen</translation>
    </message>
    <message>
        <source>Show Boards by Da&amp;te</source>
        <translation>Boards nach &amp;Datum anzeigen</translation>
    </message>
    <message>
        <source>&amp;Filter Boards</source>
        <translation>Boards &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open in &amp;Another Program</source>
        <translation>In &amp;anderem Programm öffnen</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>S&amp;tern setzen</translation>
    </message>
    <message>
        <source>&amp;Move to Board…</source>
        <translation>In Board verschie&amp;ben…</translation>
    </message>
    <message>
        <source>Co&amp;py to Board…</source>
        <translation>In Board &amp;kopieren…</translation>
    </message>
    <message>
        <source>Change Cate&amp;gory</source>
        <translation>Kate&amp;gorie ändern</translation>
    </message>
    <message>
        <source>Open &amp;Workflow</source>
        <translation>&amp;Workflow öffnen</translation>
    </message>
    <message>
        <source>&amp;Use in Form</source>
        <translation>Im Formular verwen&amp;den</translation>
    </message>
    <message>
        <source>S&amp;how Details</source>
        <translation>Deta&amp;ils anzeigen</translation>
    </message>
    <message>
        <source>Sa&amp;ve As…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Back to the Gallery</source>
        <translation>&amp;Zurück zur Galerie</translation>
    </message>
    <message>
        <source>&amp;Next Image</source>
        <translation>&amp;Nächstes Bild</translation>
    </message>
    <message>
        <source>&amp;Previous Image</source>
        <translation>Vo&amp;riges Bild</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Fit to Window</source>
        <translation>An Fenster an&amp;passen</translation>
    </message>
    <message>
        <source>&amp;Original Size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Hineinzoomen</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>Hera&amp;uszoomen</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>&amp;Einreihen</translation>
    </message>
    <message>
        <source>Submit to the &amp;Front</source>
        <translation>&amp;Vorne einreihen</translation>
    </message>
    <message>
        <source>Re&amp;place the Queue…</source>
        <translation>Wa&amp;rteschlange ersetzen…</translation>
    </message>
    <message>
        <source>&amp;Close Workflow</source>
        <translation>Workflow s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Reload Nodes</source>
        <translation>&amp;Knoten neu laden</translation>
    </message>
    <message>
        <source>&amp;Cancel My Runs</source>
        <translation>Eigene Durchläufe &amp;abbrechen</translation>
    </message>
    <message>
        <source>Clear &amp;Finished Runs</source>
        <translation>&amp;Beendete Durchläufe entfernen</translation>
    </message>
    <message>
        <source>&amp;Connect to Server…</source>
        <translation>Mit Server &amp;verbinden…</translation>
    </message>
    <message>
        <source>&amp;Demo Server</source>
        <translation>&amp;Demo-Server</translation>
    </message>
    <message>
        <source>&amp;Settings of This Server…</source>
        <translation>&amp;Einstellungen dieses Servers…</translation>
    </message>
    <message>
        <source>&amp;Manage Servers…</source>
        <translation>Server ver&amp;walten…</translation>
    </message>
    <message>
        <source>&amp;Retry Now</source>
        <translation>&amp;Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Sign &amp;In…</source>
        <translation>A&amp;nmelden…</translation>
    </message>
    <message>
        <source>Change &amp;Password…</source>
        <translation>&amp;Passwort ändern…</translation>
    </message>
    <message>
        <source>Sign &amp;Out</source>
        <translation>A&amp;bmelden</translation>
    </message>
    <message>
        <source>Server &amp;Information…</source>
        <translation>Server-&amp;Informationen…</translation>
    </message>
    <message>
        <source>&amp;Troubleshooting…</source>
        <translation>&amp;Fehlersuche…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>P&amp;rotokoll…</translation>
    </message>
    <message>
        <source>&amp;About Vitrine</source>
        <translation>Über &amp;Vitrine</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>B&amp;oard</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>B&amp;ild</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Command Palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts &amp;Sheet</source>
        <translation>Ü&amp;bersicht der Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>vitrine::ApiClient</name>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 ist nicht lesbar (%2).</translation>
    </message>
    <message>
        <source>The answer cannot be saved (%1).</source>
        <translation>Die Antwort kann nicht gespeichert werden (%1).</translation>
    </message>
    <message>
        <source>%1 came instead of data</source>
        <translation>%1 kam statt Daten</translation>
    </message>
    <message>
        <source>it has accounts of its own, whose login cannot be sent beside the user name and password of a proxy; use a proxy without</source>
        <translation>er hat eigene Konten, deren Anmeldung nicht neben Benutzername und Passwort eines Proxys gesendet werden kann; einen Proxy ohne diese verwenden</translation>
    </message>
</context>
<context>
    <name>vitrine::ApiError</name>
    <message>
        <source>Canceled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The server at %1 cannot be reached%2. Check that InvokeAI is running there and that the address is right.</source>
        <translation>Der Server unter %1 ist nicht erreichbar%2. Prüfen, ob InvokeAI dort läuft und die Adresse stimmt.</translation>
    </message>
    <message>
        <source>The server at %1 did not answer in time. It may be busy; try again in a moment.</source>
        <translation>Der Server unter %1 hat nicht rechtzeitig geantwortet. Vielleicht ist er ausgelastet; gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 cannot be used%2. Check the proxy in the profile of the server, or in the settings of this machine.</source>
        <translation>Der Proxy auf dem Weg zu %1 ist nicht verwendbar%2. Den Proxy im Profil des Servers oder in den Einstellungen dieses Rechners prüfen.</translation>
    </message>
    <message>
        <source>The secure connection to %1 was refused%2. Check the server&apos;s certificate, or use http:// if it has none.</source>
        <translation>Die sichere Verbindung zu %1 wurde abgelehnt%2. Das Zertifikat des Servers prüfen, oder http:// verwenden, wenn er keines hat.</translation>
    </message>
    <message>
        <source>In front of the server at %1 a user name and a password are asked for (HTTP basic). Enter them in the profile of the server, and check them.</source>
        <translation>Vor dem Server unter %1 werden Benutzername und Passwort verlangt (HTTP Basic). Sie im Profil des Servers eingeben und prüfen.</translation>
    </message>
    <message>
        <source>The server at %1 asks for a login%2. Sign in, or give a valid token, then try again.</source>
        <translation>Der Server unter %1 verlangt eine Anmeldung%2. Anmelden oder ein gültiges Token angeben, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The server at %1 does not allow this%2. Ask its administrator for the right to do it.</source>
        <translation>Der Server unter %1 erlaubt das nicht%2. Sein Administrator kann das Recht dazu erteilen.</translation>
    </message>
    <message>
        <source>The server at %1 does not have what was asked for%2. It may have been deleted; refresh and try again.</source>
        <translation>Der Server unter %1 hat das Angefragte nicht%2. Vielleicht wurde es gelöscht; aktualisieren und erneut versuchen.</translation>
    </message>
    <message>
        <source>The server at %1 cannot do this now%2. Try again later.</source>
        <translation>Der Server unter %1 kann das gerade nicht%2. Später erneut versuchen.</translation>
    </message>
    <message>
        <source>What was sent is larger than the server at %1 or a proxy in front of it takes%2. Send less at once, or have its administrator raise the limit (client_max_body_size of nginx).</source>
        <translation>Es wurde mehr gesendet, als der Server unter %1 oder ein Proxy davor annimmt%2. Weniger auf einmal senden oder den Administrator bitten, die Grenze anzuheben (client_max_body_size von nginx).</translation>
    </message>
    <message>
        <source>The server at %1 did not accept the request%2.</source>
        <translation>Der Server unter %1 hat die Anfrage nicht angenommen%2.</translation>
    </message>
    <message>
        <source>The server at %1 reported a failure%2. Its log says more; try again.</source>
        <translation>Der Server unter %1 hat einen Fehler gemeldet%2. Mehr steht in seinem Protokoll; erneut versuchen.</translation>
    </message>
    <message>
        <source>The server at %1 cannot do this: its version of InvokeAI has no %2.</source>
        <translation>Der Server unter %1 kann das nicht: Seiner InvokeAI-Version fehlt: %2.</translation>
    </message>
    <message>
        <source>What answers at %1 is not an InvokeAI server, or its path is wrong%2. Check the address, port and path.</source>
        <translation>Unter %1 antwortet kein InvokeAI-Server, oder der Pfad ist falsch%2. Adresse, Port und Pfad prüfen.</translation>
    </message>
    <message>
        <source>The answer of the server at %1 could not be understood (%2). Its version may not be supported.</source>
        <translation>Die Antwort des Servers unter %1 ist unverständlich (%2). Vielleicht wird seine Version nicht unterstützt.</translation>
    </message>
</context>
<context>
    <name>vitrine::Application</name>
    <message>
        <source>The trace cannot be written to %1: %2.</source>
        <translation>Die Ablaufaufzeichnung kann nicht nach %1 geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>vitrine::BatchData</name>
    <message>
        <source>The batch nodes have more than %1 values together. Use fewer of them, or shorter lists.</source>
        <translation>Die Stapelknoten haben zusammen mehr als %1 Werte. Weniger davon oder kürzere Listen verwenden.</translation>
    </message>
</context>
<context>
    <name>vitrine::BoardActions</name>
    <message>
        <source>The board “%1” was not created. %2</source>
        <translation>Das Board „%1“ wurde nicht angelegt. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The board “%1” is gone: somebody else deleted it.</source>
        <translation>Das Board „%1“ gibt es nicht mehr: Jemand anders hat es gelöscht.</translation>
    </message>
    <message>
        <source>The board that took new results is gone or archived. They go to the board that is open again.</source>
        <translation>Das Board für neue Ergebnisse gibt es nicht mehr, oder es ist archiviert. Sie kommen wieder in das geöffnete Board.</translation>
    </message>
    <message>
        <source>Un&amp;archive</source>
        <translation>Aus &amp;Archiv holen</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivieren</translation>
    </message>
    <message>
        <source>A board needs a name; “%1” keeps the one it has.</source>
        <translation>Ein Board braucht einen Namen; „%1“ behält seinen bisherigen.</translation>
    </message>
    <message>
        <source>The board “%1” was not renamed. %2</source>
        <translation>Das Board „%1“ wurde nicht umbenannt. %2</translation>
    </message>
    <message>
        <source>Archived the board “%1”.</source>
        <translation>Das Board „%1“ wurde archiviert.</translation>
    </message>
    <message>
        <source>The board “%1” is in use again.</source>
        <translation>Das Board „%1“ ist wieder in Gebrauch.</translation>
    </message>
    <message>
        <source>The board “%1” was not archived. %2</source>
        <translation>Das Board „%1“ wurde nicht archiviert. %2</translation>
    </message>
    <message>
        <source>The board “%1” was not unarchived. %2</source>
        <translation>Das Board „%1“ wurde nicht aus dem Archiv geholt. %2</translation>
    </message>
</context>
<context>
    <name>vitrine::BoardDeletion</name>
    <message>
        <source>The board “%1” is gone: somebody else deleted it.</source>
        <translation>Das Board „%1“ gibt es nicht mehr: Jemand anders hat es gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>Deleting the board “%1” and %Ln item(s)…</source>
        <translation>
            <numerusform>Board „%1“ und %Ln Element werden gelöscht…</numerusform>
            <numerusform>Board „%1“ und %Ln Elemente werden gelöscht…</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting the board “%1”…</source>
        <translation>Board „%1“ wird gelöscht…</translation>
    </message>
    <message>
        <source>The board “%1” was not deleted.</source>
        <translation>Das Board „%1“ wurde nicht gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted the board “%1” and %Ln item(s).</source>
        <translation>
            <numerusform>Board „%1“ und %Ln Element wurden gelöscht.</numerusform>
            <numerusform>Board „%1“ und %Ln Elemente wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted the board “%1”; %Ln item(s) are uncategorized now.</source>
        <translation>
            <numerusform>Board „%1“ wurde gelöscht; %Ln Element ist jetzt ohne Kategorie.</numerusform>
            <numerusform>Board „%1“ wurde gelöscht; %Ln Elemente sind jetzt ohne Kategorie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted the board “%1”.</source>
        <translation>Board „%1“ wurde gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>The board “%1” is deleted, but %Ln of its items are not; they are uncategorized now.</source>
        <translation>
            <numerusform>Das Board „%1“ ist gelöscht, %Ln seiner Elemente aber nicht; es ist jetzt ohne Kategorie.</numerusform>
            <numerusform>Das Board „%1“ ist gelöscht, %Ln seiner Elemente aber nicht; sie sind jetzt ohne Kategorie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::BoardDrops</name>
    <message numerus="yes">
        <source>Copy %Ln</source>
        <translation>
            <numerusform>%Ln kopieren</numerusform>
            <numerusform>%Ln kopieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln</source>
        <translation>
            <numerusform>%Ln verschieben</numerusform>
            <numerusform>%Ln verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln</source>
        <translation>
            <numerusform>%Ln hochladen</numerusform>
            <numerusform>%Ln hochladen</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload to %1</source>
        <translation>Nach %1 hochladen</translation>
    </message>
    <message>
        <source>Open as a workflow</source>
        <translation>Als Workflow öffnen</translation>
    </message>
</context>
<context>
    <name>vitrine::BoardEditor</name>
    <message>
        <source>Auto (%1)</source>
        <translation>Auto (%1)</translation>
    </message>
    <message>
        <source>None (Uncategorized)</source>
        <translation>Keines (ohne Kategorie)</translation>
    </message>
    <message>
        <source>Board that is not on this server</source>
        <translation>Board, das nicht auf diesem Server ist</translation>
    </message>
    <message>
        <source>Loading boards…</source>
        <translation>Boards werden geladen…</translation>
    </message>
</context>
<context>
    <name>vitrine::BoardKind</name>
    <message>
        <source>it must be &quot;auto&quot;, &quot;none&quot; or a board of the server</source>
        <translation>er muss „auto“, „none“ oder ein Board des Servers sein</translation>
    </message>
    <message>
        <source>None (Uncategorized)</source>
        <translation>Keines (ohne Kategorie)</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
</context>
<context>
    <name>vitrine::BoardModel</name>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>%1, assets among them</source>
        <comment>counts</comment>
        <translation>%1, einschließlich Ressourcen</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>New results without a board go here.</source>
        <translation>Neue Ergebnisse ohne Board kommen hierher.</translation>
    </message>
    <message>
        <source>All that was made or uploaded on this day, by the server&apos;s calendar.</source>
        <translation>Alles, was an diesem Tag erstellt oder hochgeladen wurde, nach dem Kalender des Servers.</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Nach Datum</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Noch keine Bilder</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Alle Bilder</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>Ohne Kategorie</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day, as QLocale::toString takes it</comment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day, as QLocale::toString takes it</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asset(s)</source>
        <translation>
            <numerusform>%Ln Ressource</numerusform>
            <numerusform>%Ln Ressourcen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s)</source>
        <translation>
            <numerusform>%Ln Video</numerusform>
            <numerusform>%Ln Videos</numerusform>
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
        <translation>%1 Tsd.</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions</comment>
        <translation>%1 Mio.</translation>
    </message>
</context>
<context>
    <name>vitrine::BoardStore</name>
    <message>
        <source>Several boards are called “%1”: %2. Give the id of the one that you mean.</source>
        <translation>Mehrere Boards heißen „%1“: %2. Die ID des gemeinten angeben.</translation>
    </message>
    <message>
        <source>There is no board “%1”. The boards are: %2.</source>
        <translation>Ein Board „%1“ gibt es nicht. Die Boards sind: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n image(s))</source>
        <translation>
            <numerusform>%1 (%n Bild)</numerusform>
            <numerusform>%1 (%n Bilder)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::BoardsApi</name>
    <message>
        <source>“Uncategorized” is not a board and cannot be changed.</source>
        <translation>„Ohne Kategorie“ ist kein Board und kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>“Uncategorized” is not a board and cannot be deleted.</source>
        <translation>„Ohne Kategorie“ ist kein Board und kann nicht gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>vitrine::BoardsPanel</name>
    <message>
        <source>Order of the boards</source>
        <translation>Reihenfolge der Boards</translation>
    </message>
    <message>
        <source>New board</source>
        <translation>Neues Board</translation>
    </message>
    <message>
        <source>Filter boards</source>
        <translation>Boards filtern</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Boards</translation>
    </message>
    <message>
        <source>New board: not while the server is away</source>
        <translation>Neues Board: nicht, solange der Server nicht erreichbar ist</translation>
    </message>
    <message>
        <source>Reading boards…</source>
        <translation>Boards werden gelesen…</translation>
    </message>
    <message>
        <source>No boards</source>
        <translation>Keine Boards</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No board is called “%1”.</source>
        <translation>Kein Board heißt „%1“.</translation>
    </message>
    <message>
        <source>No boards yet. Make one with the + button; images can then be dragged to it.</source>
        <translation>Noch keine Boards. Mit der Schaltfläche + eines anlegen; dann lassen sich Bilder darauf ziehen.</translation>
    </message>
    <message>
        <source>Name of the new board:</source>
        <translation>Name des neuen Boards:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
</context>
<context>
    <name>vitrine::BooleanKind</name>
    <message>
        <source>it must be &quot;true&quot; or &quot;false&quot;</source>
        <translation>er muss „true“ oder „false“ sein</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>vitrine::CertificatesPage</name>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>&amp;Authority (CA)</source>
        <translation>&amp;Zertifizierungsstelle (CA)</translation>
    </message>
    <message>
        <source>A PEM file of who has signed the server&apos;s certificate, when this system does not know it.</source>
        <translation>PEM-Datei der Stelle, die das Zertifikat des Servers unterschrieben hat, falls dieses System sie nicht kennt.</translation>
    </message>
    <message>
        <source>Client &amp;certificate</source>
        <translation>&amp;Client-Zertifikat</translation>
    </message>
    <message>
        <source>Its &amp;key</source>
        <translation>&amp;Schlüssel dazu</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Only for servers that ask for one. The key may be in the same file.</source>
        <translation>Nur für Server, die eines verlangen. Der Schlüssel darf in derselben Datei stehen.</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Vertraut</translation>
    </message>
    <message>
        <source>No certificate is trusted on its own.</source>
        <translation>Keinem einzelnen Zertifikat wird vertraut.</translation>
    </message>
    <message>
        <source>This one certificate, whatever is wrong with it. SHA-256: %1</source>
        <translation>Nur diesem Zertifikat, was auch immer daran falsch ist. SHA-256: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ChooseBoardDialog</name>
    <message>
        <source>No board has this in its name.</source>
        <translation>Kein Board hat das im Namen.</translation>
    </message>
    <message>
        <source>Filter boards</source>
        <translation>Boards filtern</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Boards</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>Ohne Kategorie</translation>
    </message>
</context>
<context>
    <name>vitrine::CollectionEditor</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take out what is selected (Delete)</source>
        <translation>Ausgewähltes herausnehmen (Entf)</translation>
    </message>
    <message>
        <source>Remove All</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>Liste leeren</translation>
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
        <translation>Farbe wählen</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>Choose the colour of %1</source>
        <translation>Farbe von %1 wählen</translation>
    </message>
    <message>
        <source>Opacity of %1</source>
        <translation>Deckkraft von %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ColorKind</name>
    <message>
        <source>it must be a colour such as #7f7f7f or, with opacity, #7f7f7fff</source>
        <translation>er muss eine Farbe sein, etwa #7f7f7f oder mit Deckkraft #7f7f7fff</translation>
    </message>
</context>
<context>
    <name>vitrine::Command</name>
    <message>
        <source>Interrupted.</source>
        <translation>Unterbrochen.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not “%4”.</source>
        <translation>--%1 erwartet eine Zahl von %2 bis %3, nicht „%4“.</translation>
    </message>
    <message>
        <source>--%1 takes one of these: %2. “%3” is none.</source>
        <translation>--%1 erwartet eines von diesen: %2. „%3“ gehört nicht dazu.</translation>
    </message>
    <message>
        <source>%1 Say so with --yes.</source>
        <translation>%1 Mit --yes bestätigen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“vitrinectl login” signs in.</source>
        <translation>„vitrinectl login“ meldet an.</translation>
    </message>
    <message>
        <source>The model “%1” is not installed on the server. Its models: %2.</source>
        <translation>Das Modell „%1“ ist nicht auf dem Server installiert. Seine Modelle: %2.</translation>
    </message>
</context>
<context>
    <name>vitrine::CommandLine</name>
    <message>
        <source>A native desktop for InvokeAI servers. A token for a server with accounts is read from the environment variable VITRINE_TOKEN.</source>
        <translation>Eine native Desktop-Anwendung für InvokeAI-Server. Ein Token für einen Server mit Konten wird aus der Umgebungsvariablen VITRINE_TOKEN gelesen.</translation>
    </message>
    <message>
        <source>Connect to this server.</source>
        <translation>Mit diesem Server verbinden.</translation>
    </message>
    <message>
        <source>Connect to the embedded demo server.</source>
        <translation>Mit dem eingebauten Demo-Server verbinden.</translation>
    </message>
    <message>
        <source>Write times of what happens to a file.</source>
        <translation>Zeiten der Abläufe in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>Use settings of this name.</source>
        <translation>Einstellungen dieses Namens verwenden.</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system, light oder dark.</translation>
    </message>
    <message>
        <source>Open this workflow file.</source>
        <translation>Diese Workflow-Datei öffnen.</translation>
    </message>
    <message>
        <source>A workflow file to open.</source>
        <translation>Eine Workflow-Datei zum Öffnen.</translation>
    </message>
    <message>
        <source>Only one workflow file can be opened at a time.</source>
        <translation>Es kann immer nur eine Workflow-Datei geöffnet werden.</translation>
    </message>
    <message>
        <source>--server and --demo exclude each other.</source>
        <translation>--server und --demo schließen einander aus.</translation>
    </message>
    <message>
        <source>--color-scheme takes system, light or dark.</source>
        <translation>--color-scheme erwartet system, light oder dark.</translation>
    </message>
    <message>
        <source>--profile takes a name of letters, digits, dots, dashes and underscores.</source>
        <translation>--profile erwartet einen Namen aus Buchstaben, Ziffern, Punkten, Binde- und Unterstrichen.</translation>
    </message>
</context>
<context>
    <name>vitrine::CommandModel</name>
    <message>
        <source>Not possible now.</source>
        <translation>Jetzt nicht möglich.</translation>
    </message>
</context>
<context>
    <name>vitrine::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Type a command or the name of a board</source>
        <translation>Befehl oder Namen eines Boards eingeben</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>This is on.</source>
        <translation>Ist eingeschaltet.</translation>
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
        <translation>Tauschen (C)</translation>
    </message>
    <message>
        <source>Side by Side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>Schieber</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Blinken</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Unverstärkt</translation>
    </message>
    <message>
        <source>× %1</source>
        <comment>amplified</comment>
        <translation>× %1</translation>
    </message>
    <message>
        <source>Amplification of the difference</source>
        <translation>Verstärkung des Unterschieds</translation>
    </message>
    <message>
        <source>Another Pair (N)</source>
        <translation>Anderes Paar (N)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number and name of a picture</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>The pixels are equal</source>
        <translation>Die Pixel sind gleich</translation>
    </message>
    <message>
        <source>%1 % of the pixels differ, by %2 of 255 at most</source>
        <translation>%1 % der Pixel unterscheiden sich, um höchstens %2 von 255</translation>
    </message>
    <message>
        <source>%1; sizes differ</source>
        <translation>%1; verschiedene Größen</translation>
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
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erstes</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweites</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>The metadata of %1 is broken.</source>
        <translation>Die Metadaten von %1 sind defekt.</translation>
    </message>
    <message>
        <source>The metadata of %1 cannot be read. %2</source>
        <translation>Die Metadaten von %1 sind nicht lesbar. %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Neither has metadata.</source>
        <translation>Keines hat Metadaten.</translation>
    </message>
    <message>
        <source>%1 has no metadata.</source>
        <translation>%1 hat keine Metadaten.</translation>
    </message>
    <message>
        <source>Their metadata is equal.</source>
        <translation>Die Metadaten sind gleich.</translation>
    </message>
    <message>
        <source>They differ in one field.</source>
        <translation>Sie unterscheiden sich in einem Feld.</translation>
    </message>
    <message>
        <source>They differ in %1 fields.</source>
        <translation>Sie unterscheiden sich in %1 Feldern.</translation>
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
        <translation>Es wird verwendet, bis Vitrine geschlossen wird, und nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>Schon verwendet</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Demo server</source>
        <translation>&amp;Demo-Server</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>&amp;Address of an InvokeAI server</source>
        <translation>&amp;Adresse eines InvokeAI-Servers</translation>
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
        <translation>Diesem Zertifikat vertrauen…</translation>
    </message>
    <message>
        <source>Server Settings…</source>
        <translation>Servereinstellungen…</translation>
    </message>
    <message>
        <source>Find Out Why…</source>
        <translation>Ursache suchen…</translation>
    </message>
    <message>
        <source>%1

The certificate is for: %2
Issued by: %3
Valid until: %4
SHA-256: %5

Compare the last line with the one that the server&apos;s owner tells you. Vitrine will take this one certificate for this profile alone, and stop again when the server shows another one.</source>
        <translation>%1

Das Zertifikat gilt für: %2
Ausgestellt von: %3
Gültig bis: %4
SHA-256: %5

Die letzte Zeile mit der vergleichen, die der Betreiber des Servers nennt. Vitrine akzeptiert dieses eine Zertifikat nur für dieses Profil und hält wieder an, wenn der Server ein anderes vorzeigt.</translation>
    </message>
    <message>
        <source>Trust this certificate?</source>
        <translation>Diesem Zertifikat vertrauen?</translation>
    </message>
    <message>
        <source>&amp;Trust</source>
        <translation>&amp;Vertrauen</translation>
    </message>
</context>
<context>
    <name>vitrine::ConnectionButton</name>
    <message>
        <source>No server</source>
        <translation>Kein Server</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>wird verbunden</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>wird verbunden…</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>connected, without live events for the moment</source>
        <translation>verbunden, derzeit ohne Live-Ereignisse</translation>
    </message>
    <message>
        <source>no live events</source>
        <translation>keine Live-Ereignisse</translation>
    </message>
    <message>
        <source>nobody is signed in</source>
        <translation>niemand ist angemeldet</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>nicht angemeldet</translation>
    </message>
    <message>
        <source>cannot be reached; trying again</source>
        <translation>nicht erreichbar; wird erneut versucht</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
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
        <translation>Es gibt bereits ein Profil mit dem Namen „%1“. Einen anderen Namen wählen.</translation>
    </message>
</context>
<context>
    <name>vitrine::CopyImagesJob</name>
    <message>
        <source>There is nothing to copy.</source>
        <translation>Es gibt nichts zu kopieren.</translation>
    </message>
    <message>
        <source>%1 is a video, and servers copy images only.</source>
        <translation>%1 ist ein Video, und Server kopieren nur Bilder.</translation>
    </message>
</context>
<context>
    <name>vitrine::DataFolderPage</name>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Root folder of the server</source>
        <translation>&amp;Stammordner des Servers</translation>
    </message>
    <message>
        <source>Only when the server runs on this machine: the folder with invokeai.yaml. Its database is read beside the server, and never written.</source>
        <translation>Nur wenn der Server auf diesem Rechner läuft: der Ordner mit invokeai.yaml. Seine Datenbank wird parallel zum Server gelesen und nie beschrieben.</translation>
    </message>
    <message>
        <source>Comparing with the server…</source>
        <translation>Wird mit dem Server verglichen…</translation>
    </message>
    <message>
        <source>This is the folder of this server.</source>
        <translation>Das ist der Ordner dieses Servers.</translation>
    </message>
    <message>
        <source>Neither the folder nor the server has anything yet that could tell whether they belong together.</source>
        <translation>Weder der Ordner noch der Server hat bisher etwas, woran sich erkennen ließe, ob sie zusammengehören.</translation>
    </message>
</context>
<context>
    <name>vitrine::DatabaseCheck</name>
    <message>
        <source>The database “%1” can be read beside the server (migration %2).</source>
        <translation>Die Datenbank „%1“ ist parallel zum Server lesbar (Migration %2).</translation>
    </message>
    <message>
        <source>It is not in WAL mode: reader and server hold each other up.</source>
        <translation>Sie ist nicht im WAL-Modus: Leser und Server halten einander auf.</translation>
    </message>
    <message>
        <source>Start the server once: it switches WAL on.</source>
        <translation>Den Server einmal starten: Er schaltet WAL ein.</translation>
    </message>
    <message>
        <source>Whether it is this server&apos;s was not compared, since the server cannot be used.</source>
        <translation>Ob sie zu diesem Server gehört, wurde nicht verglichen, da der Server nicht verwendbar ist.</translation>
    </message>
    <message>
        <source>Its queue is empty, so whether it is this server&apos;s is not known.</source>
        <translation>Ihre Warteschlange ist leer, daher ist nicht bekannt, ob sie zu diesem Server gehört.</translation>
    </message>
    <message>
        <source>The database “%1” is not that of the server at %2: it holds other items.</source>
        <translation>Die Datenbank „%1“ gehört nicht zum Server unter %2: Sie enthält andere Einträge.</translation>
    </message>
    <message>
        <source>Give the root folder of this server.</source>
        <translation>Den Stammordner dieses Servers angeben.</translation>
    </message>
    <message>
        <source>It is this server&apos;s.</source>
        <translation>Sie gehört zu diesem Server.</translation>
    </message>
    <message>
        <source>Whether it is this server&apos;s was not compared.</source>
        <translation>Ob sie zu diesem Server gehört, wurde nicht verglichen.</translation>
    </message>
</context>
<context>
    <name>vitrine::DeleteBoardDialog</name>
    <message>
        <source>Delete Board &amp;Only</source>
        <translation>&amp;Nur das Board löschen</translation>
    </message>
    <message>
        <source>Delete Board and &amp;Images</source>
        <translation>&amp;Board und Bilder löschen</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete Board</source>
        <translation>Board löschen</translation>
    </message>
    <message>
        <source>Delete the board “%1”?</source>
        <translation>Board „%1“ löschen?</translation>
    </message>
    <message>
        <source>Counting its images…</source>
        <translation>Bilder werden gezählt…</translation>
    </message>
    <message>
        <source>Its images become uncategorized.</source>
        <translation>Seine Bilder sind danach ohne Kategorie.</translation>
    </message>
    <message>
        <source>Its images are deleted from the server.</source>
        <translation>Seine Bilder werden vom Server gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asset(s)</source>
        <translation>
            <numerusform>%Ln Ressource</numerusform>
            <numerusform>%Ln Ressourcen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln intermediate image(s)</source>
        <translation>
            <numerusform>%Ln Zwischenbild</numerusform>
            <numerusform>%Ln Zwischenbilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s)</source>
        <translation>
            <numerusform>%Ln Video</numerusform>
            <numerusform>%Ln Videos</numerusform>
        </translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Es ist leer.</translation>
    </message>
    <message>
        <source>Nothing else changes.</source>
        <translation>Sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>It holds %1.</source>
        <translation>Es enthält %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them you just deleted; that can still be undone, unless they go with the board.</source>
        <translation>
            <numerusform>Davon wurde %Ln gerade gelöscht; das lässt sich noch rückgängig machen, sofern es nicht mit dem Board gelöscht wird.</numerusform>
            <numerusform>Davon wurden %Ln gerade gelöscht; das lässt sich noch rückgängig machen, sofern sie nicht mit dem Board gelöscht werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) become uncategorized.</source>
        <translation>
            <numerusform>%Ln Element ist danach ohne Kategorie.</numerusform>
            <numerusform>%Ln Elemente sind danach ohne Kategorie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) are deleted from the server. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln Element wird vom Server gelöscht. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%Ln Elemente werden vom Server gelöscht. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its images cannot be counted, so nothing is deleted.</source>
        <translation>Seine Bilder lassen sich nicht zählen, daher wird nichts gelöscht.</translation>
    </message>
</context>
<context>
    <name>vitrine::Deleting</name>
    <message numerus="yes">
        <source>%Ln image(s) not deleted: %1.</source>
        <translation>
            <numerusform>%Ln Bild nicht gelöscht: %1.</numerusform>
            <numerusform>%Ln Bilder nicht gelöscht: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server gives no reason; they may belong to another user, or their files are locked.</source>
        <translation>Der Server nennt keinen Grund; vielleicht gehören sie einem anderen Benutzer, oder ihre Dateien sind gesperrt.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) restored, as new images with new names.</source>
        <translation>
            <numerusform>%Ln Bild wiederhergestellt, als neues Bild mit neuem Namen.</numerusform>
            <numerusform>%Ln Bilder wiederhergestellt, als neue Bilder mit neuen Namen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) restored. %1</source>
        <translation>
            <numerusform>%Ln Bild wiederhergestellt. %1</numerusform>
            <numerusform>%Ln Bilder wiederhergestellt. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::DeletionBar</name>
    <message>
        <source>Undo &amp;All</source>
        <translation>&amp;Alles rückgängig machen</translation>
    </message>
    <message>
        <source>Delete &amp;Now</source>
        <translation>&amp;Jetzt löschen</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Nothing was sent to the server yet (Ctrl+Z)</source>
        <translation>Noch wurde nichts an den Server gesendet (Strg+Z)</translation>
    </message>
    <message>
        <source>Do not wait. When Vitrine is closed before the time is over, nothing is deleted.</source>
        <translation>Nicht warten. Wird Vitrine vor Ablauf der Zeit geschlossen, wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>Uploads them again, as new images with new names. The newest deleted images, 1 GB at most, can be restored until the connection ends.</source>
        <translation>Lädt sie wieder hoch, als neue Bilder mit neuen Namen. Die zuletzt gelöschten Bilder, höchstens 1 GB, lassen sich wiederherstellen, bis die Verbindung endet.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln image(s)…</source>
        <translation>
            <numerusform>%Ln Bild wird gelöscht…</numerusform>
            <numerusform>%Ln Bilder werden gelöscht…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restoring %Ln image(s)…</source>
        <translation>
            <numerusform>%Ln Bild wird wiederhergestellt…</numerusform>
            <numerusform>%Ln Bilder werden wiederhergestellt…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) deleted.</source>
        <translation>
            <numerusform>%Ln Bild gelöscht.</numerusform>
            <numerusform>%Ln Bilder gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo Last</source>
        <translation>&amp;Letztes rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) will be deleted</source>
        <translation>
            <numerusform>%Ln Bild wird gelöscht</numerusform>
            <numerusform>%Ln Bilder werden gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s) will be deleted</source>
        <translation>
            <numerusform>%Ln Video wird gelöscht</numerusform>
            <numerusform>%Ln Videos werden gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images and videos will be deleted</source>
        <translation>
            <numerusform>%Ln Bild oder Video wird gelöscht</numerusform>
            <numerusform>%Ln Bilder und Videos werden gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 when the server is back.</source>
        <translation>%1, sobald der Server wieder da ist.</translation>
    </message>
    <message>
        <source>%1 in %2 s.</source>
        <translation>%1 – noch %2 s.</translation>
    </message>
    <message>
        <source>%1 when copies for Restore are here: %2 of %3.</source>
        <translation>%1, sobald die Kopien zum Wiederherstellen da sind: %2 von %3.</translation>
    </message>
    <message>
        <source>Cannot be restored afterwards: no copy can be kept.</source>
        <translation>Danach nicht wiederherstellbar: Es kann keine Kopie aufbewahrt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot be restored afterwards: no copy can be kept.</source>
        <translation>
            <numerusform>%Ln davon lässt sich danach nicht wiederherstellen: Es kann keine Kopie aufbewahrt werden.</numerusform>
            <numerusform>%Ln davon lassen sich danach nicht wiederherstellen: Es können keine Kopien aufbewahrt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not to be restored.</source>
        <translation>Nicht wiederherstellbar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot be restored.</source>
        <translation>
            <numerusform>%Ln davon lässt sich nicht wiederherstellen.</numerusform>
            <numerusform>%Ln davon lassen sich nicht wiederherstellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s) come back without the workflow: servers take none with an uploaded video.</source>
        <translation>
            <numerusform>%Ln Video kommt ohne den Workflow zurück: Server nehmen mit einem hochgeladenen Video keinen an.</numerusform>
            <numerusform>%Ln Videos kommen ohne den Workflow zurück: Server nehmen mit einem hochgeladenen Video keinen an.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1: %2”</source>
        <translation>„%1: %2“</translation>
    </message>
    <message>
        <source>The open workflow uses it in %1.</source>
        <translation>Der geöffnete Workflow verwendet es in %1.</translation>
    </message>
    <message numerus="yes">
        <source>The open workflow uses %Ln of them in %1.</source>
        <translation>
            <numerusform>Der geöffnete Workflow verwendet %Ln davon in %1.</numerusform>
            <numerusform>Der geöffnete Workflow verwendet %Ln davon in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weiteren Feld</numerusform>
            <numerusform>%1 und %Ln weiteren Feldern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::DesktopNotifications</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>vitrine::DetailsPanel</name>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Select an image to see how it was made, or two to see what differs.</source>
        <translation>Ein Bild auswählen, um zu sehen, wie es entstanden ist, oder zwei, um die Unterschiede zu sehen.</translation>
    </message>
    <message>
        <source>%1 images are selected</source>
        <translation>%1 Bilder sind ausgewählt</translation>
    </message>
    <message>
        <source>Select one to see how it was made, or two to see what differs.</source>
        <translation>Eines auswählen, um zu sehen, wie es entstanden ist, oder zwei, um die Unterschiede zu sehen.</translation>
    </message>
</context>
<context>
    <name>vitrine::DetailsView</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Recall in Web UI</source>
        <translation>In Weboberfläche übernehmen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>The web UI that is open on this server takes over prompts, model, seed and what else it has a place for.</source>
        <translation>Die auf diesem Server geöffnete Weboberfläche übernimmt Prompts, Modell, Seed und was sie sonst unterbringen kann.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>Ohne Kategorie</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Nothing is shown</source>
        <translation>Nichts wird angezeigt</translation>
    </message>
    <message>
        <source>It has no metadata.</source>
        <translation>Es hat keine Metadaten.</translation>
    </message>
    <message>
        <source>No metadata</source>
        <translation>Keine Metadaten</translation>
    </message>
    <message>
        <source>Nothing was kept about how this was made.</source>
        <translation>Wie dies entstanden ist, wurde nicht festgehalten.</translation>
    </message>
    <message>
        <source>The metadata is broken</source>
        <translation>Die Metadaten sind defekt</translation>
    </message>
    <message>
        <source>The metadata cannot be read</source>
        <translation>Die Metadaten sind nicht lesbar</translation>
    </message>
    <message>
        <source>The server has the picture, but cannot read what is kept about it.</source>
        <translation>Der Server hat das Bild, kann aber nicht lesen, was dazu festgehalten ist.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The workflow cannot be read</source>
        <translation>Der Workflow ist nicht lesbar</translation>
    </message>
    <message>
        <source>No workflow</source>
        <translation>Kein Workflow</translation>
    </message>
    <message>
        <source>It was not made by the workflow editor.</source>
        <translation>Es wurde nicht mit dem Workflow-Editor erstellt.</translation>
    </message>
    <message>
        <source>No graph</source>
        <translation>Kein Graph</translation>
    </message>
    <message>
        <source>It was not made by a run of this server.</source>
        <translation>Es ist nicht durch einen Durchlauf dieses Servers entstanden.</translation>
    </message>
</context>
<context>
    <name>vitrine::DownloadZipJob</name>
    <message>
        <source>The server could not make the zip (%1).</source>
        <translation>Der Server konnte das ZIP nicht erstellen (%1).</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>%1 kann nicht geschrieben werden (%2).</translation>
    </message>
    <message>
        <source>The server handed out a zip that is not complete.</source>
        <translation>Der Server hat ein unvollständiges ZIP ausgegeben.</translation>
    </message>
</context>
<context>
    <name>vitrine::DuplicatesBar</name>
    <message>
        <source>&amp;Skip</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>&amp;Upload Anyway</source>
        <translation>&amp;Trotzdem hochladen</translation>
    </message>
    <message>
        <source>“%1” was uploaded to this board before.</source>
        <translation>„%1“ wurde schon einmal in dieses Board hochgeladen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files were uploaded to this board before.</source>
        <translation>
            <numerusform>%Ln der Dateien wurde schon einmal in dieses Board hochgeladen.</numerusform>
            <numerusform>%Ln der Dateien wurden schon einmal in dieses Board hochgeladen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::EnqueueBody</name>
    <message>
        <source>This submission has %1, and the server keeps that for each item. Most of it is in %2 (%3).</source>
        <translation>Was eingereiht werden soll, umfasst %1, und der Server bewahrt das für jeden Eintrag auf. Das meiste steckt in %2 (%3).</translation>
    </message>
</context>
<context>
    <name>vitrine::EnumEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
</context>
<context>
    <name>vitrine::EnumKind</name>
    <message>
        <source>must be one of: %1</source>
        <translation>muss eines von diesen sein: %1</translation>
    </message>
    <message>
        <source>it %1</source>
        <translation>er %1</translation>
    </message>
</context>
<context>
    <name>vitrine::EventsCheck</name>
    <message>
        <source>long-polling</source>
        <translation>Long-Polling</translation>
    </message>
    <message>
        <source>Live updates arrive over %1 (%2 ms).</source>
        <translation>Live-Aktualisierungen kommen über %1 an (%2 ms).</translation>
    </message>
    <message>
        <source>The server lets us in over %1, but does not confirm what it is told.</source>
        <translation>Der Server gewährt über %1 Zugang, bestätigt aber nicht, was ihm gesagt wird.</translation>
    </message>
    <message>
        <source>Something on the way may hold messages back: look at the settings of a proxy.</source>
        <translation>Unterwegs hält vielleicht etwas Nachrichten zurück: Die Einstellungen eines Proxys ansehen.</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>the connection ended</source>
        <translation>die Verbindung endete</translation>
    </message>
    <message>
        <source>The login is refused over %1 (%2).</source>
        <translation>Die Anmeldung über %1 wird abgelehnt (%2).</translation>
    </message>
    <message>
        <source>Sign in again, or give a valid token.</source>
        <translation>Erneut anmelden oder ein gültiges Token angeben.</translation>
    </message>
    <message>
        <source>Live updates cannot be had over %1 (%2).</source>
        <translation>Live-Aktualisierungen sind über %1 nicht zu haben (%2).</translation>
    </message>
    <message>
        <source>Nothing, as long as WebSocket works.</source>
        <translation>Nichts, solange WebSocket funktioniert.</translation>
    </message>
    <message>
        <source>They come over long-polling instead.</source>
        <translation>Sie kommen stattdessen über Long-Polling.</translation>
    </message>
    <message>
        <source>If a proxy stands before the server, have it pass on WebSocket connections of /ws/socket.io/ (the headers Upgrade and Connection).</source>
        <translation>Steht ein Proxy vor dem Server, muss er WebSocket-Verbindungen von /ws/socket.io/ weiterleiten (die Header Upgrade und Connection).</translation>
    </message>
    <message>
        <source>Progress and the queue are only read again from time to time. Have proxies and firewalls let /ws/socket.io/ through.</source>
        <translation>Fortschritt und Warteschlange werden nur von Zeit zu Zeit neu gelesen. Proxys und Firewalls müssen /ws/socket.io/ durchlassen.</translation>
    </message>
</context>
<context>
    <name>vitrine::EventsTrial</name>
    <message>
        <source>the server closed the connection</source>
        <translation>der Server hat die Verbindung geschlossen</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportBar</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Show &amp;Problems…</source>
        <translation>&amp;Probleme anzeigen…</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>%p %</source>
        <translation>%p %</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>What was exported stays. The same export again goes on from there.</source>
        <translation>Was exportiert wurde, bleibt. Derselbe Export macht später dort weiter.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>It goes on when the server is back.</source>
        <translation>Es geht weiter, sobald der Server wieder da ist.</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) could not be exported completely. “Try Again” fetches these only.</source>
        <translation>
            <numerusform>%Ln Bild konnte nicht vollständig exportiert werden. „Erneut versuchen“ holt nur dieses.</numerusform>
            <numerusform>%Ln Bilder konnten nicht vollständig exportiert werden. „Erneut versuchen“ holt nur diese.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>Exporting %1 of %2</source>
        <translation>%1 von %2 werden exportiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more export(s) waiting</source>
        <translation>
            <numerusform>%Ln weiterer Export wartet</numerusform>
            <numerusform>%Ln weitere Exporte warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 free: not enough for all of it.</source>
        <translation>Nur %1 frei: nicht genug für alles.</translation>
    </message>
    <message>
        <source>%1 free.</source>
        <translation>%1 frei.</translation>
    </message>
    <message>
        <source>What was exported there before, with the same file names and format, is skipped.</source>
        <translation>Was schon einmal mit denselben Dateinamen und demselben Format dorthin exportiert wurde, wird übersprungen.</translation>
    </message>
    <message>
        <source>There was nothing to export.</source>
        <translation>Es gab nichts zu exportieren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln Bild nach %1 exportiert.</numerusform>
            <numerusform>%Ln Bilder nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln war schon da.</numerusform>
            <numerusform>%Ln waren schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) are in %1 already.</source>
        <translation>
            <numerusform>%Ln Bild ist schon in %1.</numerusform>
            <numerusform>%Ln Bilder sind schon in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be exported completely.</source>
        <translation>
            <numerusform>%Ln konnte nicht vollständig exportiert werden.</numerusform>
            <numerusform>%Ln konnten nicht vollständig exportiert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export stopped at %1 of %2.</source>
        <translation>Der Export ist bei %1 von %2 stehen geblieben.</translation>
    </message>
    <message>
        <source>The export did not start.</source>
        <translation>Der Export wurde nicht gestartet.</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportDialog</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualität</translation>
    </message>
    <message>
        <source>&amp;Sidecars: a JSON file beside each, with record, metadata and workflow</source>
        <translation>&amp;Begleitdateien: zu jedem eine JSON-Datei mit Datensatz, Metadaten und Workflow</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Originals, byte for byte</source>
        <translation>Originale, Byte für Byte</translation>
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
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;File names</source>
        <translation>&amp;Dateinamen</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>For&amp;mat</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>Export To</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Converted images lose the metadata and workflow that the server writes into its PNG files; sidecars keep them. Videos stay as they are.</source>
        <translation>Umgewandelte Bilder verlieren die Metadaten und den Workflow, die der Server in seine PNG-Dateien schreibt; Begleitdateien bewahren sie. Videos bleiben unverändert.</translation>
    </message>
    <message>
        <source>PNG images with their metadata and workflow, and videos, as the server has them.</source>
        <translation>PNG-Bilder mit Metadaten und Workflow sowie Videos, so wie der Server sie hat.</translation>
    </message>
    <message>
        <source>%1: counting…</source>
        <translation>%1: wird gezählt…</translation>
    </message>
    <message>
        <source>%1: nothing to export.</source>
        <translation>%1: nichts zu exportieren.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln image(s)</source>
        <translation>
            <numerusform>%1: %Ln Bild</numerusform>
            <numerusform>%1: %Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, measuring…</source>
        <translation>%1, wird gemessen…</translation>
    </message>
    <message>
        <source>%1, of unknown size.</source>
        <translation>%1, Größe unbekannt.</translation>
    </message>
    <message>
        <source>%1, %2 before they are converted.</source>
        <translation>%1, %2 vor dem Umwandeln.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1, about %2 before they are converted.</source>
        <translation>%1, etwa %2 vor dem Umwandeln.</translation>
    </message>
    <message>
        <source>%1, about %2.</source>
        <translation>%1, etwa %2.</translation>
    </message>
    <message>
        <source>The first: %1</source>
        <translation>Das erste: %1</translation>
    </message>
    <message>
        <source>Reading about the first image…</source>
        <translation>Angaben zum ersten Bild werden gelesen…</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Einen Ordner wählen.</translation>
    </message>
    <message>
        <source>Give the whole path of a folder.</source>
        <translation>Den vollständigen Pfad eines Ordners angeben.</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>Ordner wird angesehen…</translation>
    </message>
    <message>
        <source>This is no folder.</source>
        <translation>Das ist kein Ordner.</translation>
    </message>
    <message>
        <source>Nothing can be written there.</source>
        <translation>Dort kann nichts geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportFolder</name>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>%1 kann nicht geschrieben werden (%2).</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder %1.</source>
        <translation>In den Ordner %1 kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>Another export into %1 is under way.</source>
        <translation>Ein anderer Export nach %1 läuft bereits.</translation>
    </message>
    <message>
        <source>The disk of %1 is full: %2 are free. Make room, then continue.</source>
        <translation>Der Datenträger von %1 ist voll: %2 sind frei. Platz schaffen, dann fortsetzen.</translation>
    </message>
    <message>
        <source>%1 is not in the folder any more.</source>
        <translation>%1 ist nicht mehr in dem Ordner.</translation>
    </message>
    <message>
        <source>%1 is there already and not from this export.</source>
        <translation>%1 ist schon da und nicht aus diesem Export.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 ist nicht lesbar (%2).</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportItemJob</name>
    <message>
        <source>%1 cannot be saved in %2 (%3).</source>
        <translation>%1 kann nicht in %2 gespeichert werden (%3).</translation>
    </message>
    <message>
        <source>%1 of %2 bytes came</source>
        <translation>%1 von %2 Byte kamen an</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportJob</name>
    <message>
        <source>it is gone</source>
        <translation>es ist nicht mehr da</translation>
    </message>
    <message>
        <source>the server does not have it any more.</source>
        <translation>der Server hat es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportJournal</name>
    <message>
        <source>%1 cannot be opened (%2).</source>
        <translation>%1 kann nicht geöffnet werden (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>%1 kann nicht geschrieben werden (%2).</translation>
    </message>
</context>
<context>
    <name>vitrine::Exporting</name>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Search for “%1”, broken only</source>
        <translation>Suche nach „%1“, nur defekte</translation>
    </message>
    <message>
        <source>Broken images are those that the server has no file of. To export what else was found, turn off “Broken Only”.</source>
        <translation>Defekt sind Bilder, zu denen der Server keine Datei hat. Um die übrigen Treffer zu exportieren, „Nur defekte“ ausschalten.</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>Suche nach „%1“</translation>
    </message>
    <message>
        <source>Starred images of all boards</source>
        <translation>Bilder mit Stern aus allen Boards</translation>
    </message>
</context>
<context>
    <name>vitrine::FetchCalledWorkflowsJob</name>
    <message>
        <source>The saved workflow %1, which this workflow calls, is missing on the server or not accessible. Choose another one in the workflow editor.</source>
        <translation>Der gespeicherte Workflow %1, den dieser Workflow aufruft, fehlt auf dem Server oder ist nicht zugänglich. Im Workflow-Editor einen anderen wählen.</translation>
    </message>
</context>
<context>
    <name>vitrine::FetchWorkflowJob</name>
    <message>
        <source>“%1” is the name of several workflows of the library. Give the id of one of these: %2</source>
        <translation>„%1“ heißen mehrere Workflows der Bibliothek. Die ID eines davon angeben: %2</translation>
    </message>
    <message>
        <source>The library has no workflow “%1”. It has: %2</source>
        <translation>Die Bibliothek hat keinen Workflow „%1“. Vorhanden: %2</translation>
    </message>
    <message>
        <source>The server shows nothing of item %1: it is another user&apos;s.</source>
        <translation>Der Server zeigt von Eintrag %1 nichts: Er gehört einem anderen Benutzer.</translation>
    </message>
</context>
<context>
    <name>vitrine::FieldKind</name>
    <message>
        <source>is not a value of this kind</source>
        <translation>ist kein Wert dieser Art</translation>
    </message>
    <message>
        <source>entry %1 %2</source>
        <translation>Eintrag %1 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used here: %2.</source>
        <translation>Der Wert „%1“ ist hier nicht verwendbar: %2.</translation>
    </message>
</context>
<context>
    <name>vitrine::FieldMap</name>
    <message>
        <source>This is no map of a workflow&apos;s fields.</source>
        <translation>Das ist keine Zuordnung der Felder eines Workflows.</translation>
    </message>
    <message>
        <source>%1 was of the kind %2 and is of the kind %3.</source>
        <translation>%1 war von der Art %2 und ist jetzt von der Art %3.</translation>
    </message>
    <message>
        <source>%1 is not on the form any more.</source>
        <translation>%1 ist nicht mehr im Formular.</translation>
    </message>
    <message>
        <source>%1 has the index %2 now.</source>
        <translation>%1 hat jetzt den Index %2.</translation>
    </message>
</context>
<context>
    <name>vitrine::FieldSources</name>
    <message>
        <source>Uncategorized</source>
        <translation>Ohne Kategorie</translation>
    </message>
</context>
<context>
    <name>vitrine::FieldView</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the value in the workflow file</source>
        <translation>Zurück zum Wert in der Workflow-Datei</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Set by a connection in the workflow.</source>
        <translation>Durch eine Verbindung im Workflow gesetzt.</translation>
    </message>
</context>
<context>
    <name>vitrine::FileDrops</name>
    <message>
        <source>Open “%1” as a workflow</source>
        <translation>„%1“ als Workflow öffnen</translation>
    </message>
</context>
<context>
    <name>vitrine::FindingView</name>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Was zu tun ist: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::FormHistory</name>
    <message>
        <source>preset “%1”</source>
        <translation>Voreinstellung „%1“</translation>
    </message>
    <message>
        <source>One value was left out. %1</source>
        <translation>Ein Wert wurde weggelassen. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were left out, since they do not fit this form any more.</source>
        <translation>
            <numerusform>%n Wert wurde weggelassen, da er nicht mehr zu diesem Formular passt.</numerusform>
            <numerusform>%n Werte wurden weggelassen, da sie nicht mehr zu diesem Formular passen.</numerusform>
        </translation>
    </message>
    <message>
        <source>values of %1</source>
        <translation>Werte von %1</translation>
    </message>
</context>
<context>
    <name>vitrine::FormValues</name>
    <message>
        <source>%1: “%2” is not installed on this server.</source>
        <translation>%1: „%2“ ist auf diesem Server nicht installiert.</translation>
    </message>
    <message>
        <source>%1: not set</source>
        <translation>%1: nicht gesetzt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: the form has no such field any more.</source>
        <translation>%1: Das Formular hat kein solches Feld mehr.</translation>
    </message>
    <message>
        <source>%1: the field cannot be edited any more.</source>
        <translation>%1: Das Feld lässt sich nicht mehr bearbeiten.</translation>
    </message>
    <message>
        <source>%1: the field takes another kind of value now.</source>
        <translation>%1: Das Feld nimmt jetzt eine andere Art von Wert an.</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be used: %3</source>
        <translation>%1: „%2“ ist nicht verwendbar: %3</translation>
    </message>
</context>
<context>
    <name>vitrine::GalleryBar</name>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Search prompts and metadata</source>
        <translation>Prompts und Metadaten durchsuchen</translation>
    </message>
    <message>
        <source>Which images</source>
        <translation>Welche Bilder</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>Größe der Vorschaubilder</translation>
    </message>
</context>
<context>
    <name>vitrine::GalleryPage</name>
    <message>
        <source>Reading images…</source>
        <translation>Bilder werden gelesen…</translation>
    </message>
    <message>
        <source>The images cannot be read</source>
        <translation>Die Bilder sind nicht lesbar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Change server…</source>
        <translation>Server wechseln…</translation>
    </message>
    <message>
        <source>Looking for images without a file…</source>
        <translation>Bilder ohne Datei werden gesucht…</translation>
    </message>
    <message>
        <source>Not all images were checked</source>
        <translation>Nicht alle Bilder wurden geprüft</translation>
    </message>
    <message>
        <source>No broken images</source>
        <translation>Keine defekten Bilder</translation>
    </message>
    <message>
        <source>The server has the files of all that it lists here.</source>
        <translation>Der Server hat die Dateien zu allem, was er hier aufführt.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>No starred images</source>
        <translation>Keine Bilder mit Stern</translation>
    </message>
    <message>
        <source>None of those that were to be seen here has a star.</source>
        <translation>Keines der Bilder, die hier zu sehen wären, hat einen Stern.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No image&apos;s metadata holds these words.</source>
        <translation>Kein Bild enthält diese Wörter in den Metadaten.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>No images here yet</source>
        <translation>Noch keine Bilder</translation>
    </message>
    <message>
        <source>What you generate with this board chosen appears here.</source>
        <translation>Was mit diesem Board als Ziel erzeugt wird, erscheint hier.</translation>
    </message>
    <message>
        <source>The server is away: this is what was seen of it before. Nothing can be changed until it is back.</source>
        <translation>Der Server ist nicht erreichbar: Das ist der letzte bekannte Stand. Bis er wieder da ist, kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <translation>%1 von %2 geprüft</translation>
    </message>
    <message>
        <source>Only %1. Refresh to check again.</source>
        <translation>Nur %1. Für eine neue Prüfung aktualisieren.</translation>
    </message>
    <message>
        <source>Find Out Why…</source>
        <translation>Ursache suchen…</translation>
    </message>
</context>
<context>
    <name>vitrine::GalleryView</name>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>vitrine::GenerateImageJob</name>
    <message>
        <source>Width and height must be multiples of %1.</source>
        <translation>Breite und Höhe müssen Vielfache von %1 sein.</translation>
    </message>
    <message>
        <source>There must be at least one step.</source>
        <translation>Es muss mindestens ein Schritt sein.</translation>
    </message>
    <message>
        <source>The CFG scale must be at least 1.</source>
        <translation>Die CFG-Skala muss mindestens 1 betragen.</translation>
    </message>
    <message>
        <source>There must be at least one image.</source>
        <translation>Es muss mindestens ein Bild sein.</translation>
    </message>
</context>
<context>
    <name>vitrine::GeneratorEditor</name>
    <message>
        <source>Arithmetic Sequence</source>
        <translation>Arithmetische Folge</translation>
    </message>
    <message>
        <source>Linear Distribution</source>
        <translation>Lineare Verteilung</translation>
    </message>
    <message>
        <source>Uniform Random Distribution</source>
        <translation>Zufällige Gleichverteilung</translation>
    </message>
    <message>
        <source>Parse String</source>
        <translation>Text zerlegen</translation>
    </message>
    <message>
        <source>Dynamic Prompts (Random)</source>
        <translation>Dynamische Prompts (zufällig)</translation>
    </message>
    <message>
        <source>Dynamic Prompts (Combinatorial)</source>
        <translation>Dynamische Prompts (kombinatorisch)</translation>
    </message>
    <message>
        <source>Images from Board</source>
        <translation>Bilder aus Board</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>Werte von %1</translation>
    </message>
    <message>
        <source>Draw Again</source>
        <translation>Neu ziehen</translation>
    </message>
    <message>
        <source>Other values at random; they are drawn again after each submission too</source>
        <translation>Andere Zufallswerte; auch nach jedem Einreihen werden neue gezogen</translation>
    </message>
    <message>
        <source>Keep These</source>
        <translation>Diese behalten</translation>
    </message>
    <message>
        <source>The same values each time from now on</source>
        <translation>Ab jetzt jedes Mal dieselben Werte</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server wird gefragt…</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s), drawn at random</source>
        <translation>
            <numerusform>%n Wert, zufällig gezogen</numerusform>
            <numerusform>%n Werte, zufällig gezogen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::GeneratorForm</name>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Most prompts</source>
        <translation>Prompts höchstens</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>With a seed the same values are drawn each time</source>
        <translation>Mit einem Seed werden jedes Mal dieselben Werte gezogen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Load from File…</source>
        <translation>Aus Datei laden…</translation>
    </message>
    <message>
        <source>The text of a .txt or .csv file</source>
        <translation>Der Text einer .txt- oder .csv-Datei</translation>
    </message>
    <message>
        <source>What stands between two values; \n is the end of a line</source>
        <translation>Was zwischen zwei Werten steht; \n ist das Zeilenende</translation>
    </message>
    <message>
        <source>Split on</source>
        <translation>Trennen bei</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>Ohne Kategorie</translation>
    </message>
    <message>
        <source>Board that is not on this server</source>
        <translation>Board, das nicht auf diesem Server ist</translation>
    </message>
    <message>
        <source>Loading boards…</source>
        <translation>Boards werden geladen…</translation>
    </message>
    <message>
        <source>Choose a board…</source>
        <translation>Board wählen…</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Load from File</source>
        <translation>Aus Datei laden</translation>
    </message>
    <message>
        <source>Texts (*.txt *.csv);;All files (*)</source>
        <translation>Texte (*.txt *.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file is larger than 128 KB.</source>
        <translation>Die Datei ist größer als 128 KB.</translation>
    </message>
    <message>
        <source>“%1” cannot be used. %2</source>
        <translation>„%1“ ist nicht verwendbar. %2</translation>
    </message>
</context>
<context>
    <name>vitrine::GeneratorSettings</name>
    <message>
        <source>&quot;%1&quot; is no kind of generator that is known.</source>
        <translation>„%1“ ist keine bekannte Art von Generator.</translation>
    </message>
    <message>
        <source>The generator&apos;s setting &quot;%1&quot; cannot be used.</source>
        <translation>Die Einstellung „%1“ des Generators ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The generator makes more than %1 values: choose a smaller count.</source>
        <translation>Der Generator liefert mehr als %1 Werte: Eine kleinere Anzahl wählen.</translation>
    </message>
    <message>
        <source>What this generator makes must be asked from a server.</source>
        <translation>Was dieser Generator liefert, kann nur ein Server sagen.</translation>
    </message>
</context>
<context>
    <name>vitrine::GeneratorValues</name>
    <message>
        <source>What the generator %1 makes must be asked from a server.</source>
        <translation>Was der Generator %1 liefert, kann nur ein Server sagen.</translation>
    </message>
</context>
<context>
    <name>vitrine::HeaderTable</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>&amp;Add Header</source>
        <translation>Header &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>vitrine::ImageActions</name>
    <message>
        <source>Un&amp;star</source>
        <translation>S&amp;tern entfernen</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>S&amp;tern setzen</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>B&amp;ild</translation>
    </message>
    <message>
        <source>Asset: &amp;User</source>
        <translation>Ressource: &amp;Benutzer</translation>
    </message>
    <message>
        <source>Asset: &amp;Control</source>
        <translation>Ressource: &amp;Steuerung</translation>
    </message>
    <message>
        <source>Asset: &amp;Mask</source>
        <translation>Ressource: &amp;Maske</translation>
    </message>
    <message>
        <source>Asset: &amp;Other</source>
        <translation>Ressource: &amp;Andere</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln Image(s) to Board</source>
        <translation>
            <numerusform>%Ln Bild in Board kopieren</numerusform>
            <numerusform>%Ln Bilder in Board kopieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln Image(s) to Board</source>
        <translation>
            <numerusform>%Ln Bild in Board verschieben</numerusform>
            <numerusform>%Ln Bilder in Board verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Verschieben</translation>
    </message>
</context>
<context>
    <name>vitrine::ImageConversion</name>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 ist nicht lesbar (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>%1 kann nicht geschrieben werden (%2).</translation>
    </message>
    <message>
        <source>The picture cannot be saved as %1 (%2).</source>
        <translation>Das Bild kann nicht als %1 gespeichert werden (%2).</translation>
    </message>
</context>
<context>
    <name>vitrine::ImageDecoder</name>
    <message>
        <source>The picture cannot be read.</source>
        <translation>Das Bild ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown.</source>
        <translation>Das Bild ist zu groß, um angezeigt zu werden.</translation>
    </message>
    <message>
        <source>The picture cannot be read: its data is damaged.</source>
        <translation>Das Bild ist nicht lesbar: Seine Daten sind beschädigt.</translation>
    </message>
    <message>
        <source>Thumbnails cannot be shown: they are WebP pictures, which Qt cannot read here. Install the package qt6-image-formats-plugins and start Vitrine again.</source>
        <translation>Vorschaubilder können nicht angezeigt werden: Sie sind WebP-Bilder, die Qt hier nicht lesen kann. Das Paket qt6-image-formats-plugins installieren und Vitrine neu starten.</translation>
    </message>
</context>
<context>
    <name>vitrine::ImageEditor</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Take the video out of this field</source>
        <translation>Das Video aus diesem Feld nehmen</translation>
    </message>
    <message>
        <source>Take the picture out of this field</source>
        <translation>Das Bild aus diesem Feld nehmen</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>%1 leeren</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>Datei für %1 wählen</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Drop a video here</source>
        <translation>Video hier ablegen</translation>
    </message>
    <message>
        <source>Drop an image here</source>
        <translation>Bild hier ablegen</translation>
    </message>
    <message>
        <source>%1 is not on the server</source>
        <translation>%1 ist nicht auf dem Server</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 ist nicht lesbar</translation>
    </message>
</context>
<context>
    <name>vitrine::ImageListEditor</name>
    <message>
        <source>Drop videos here</source>
        <translation>Videos hier ablegen</translation>
    </message>
    <message>
        <source>Drop images here</source>
        <translation>Bilder hier ablegen</translation>
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
        <translation>Der Server ist nicht erreichbar. Das ist das aufbewahrte Vorschaubild; das Bild selbst kommt, sobald der Server wieder da ist.</translation>
    </message>
    <message>
        <source>The image cannot be shown</source>
        <translation>Das Bild kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>Ohne Kategorie</translation>
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
        <translation>„Ohne Kategorie“ ist kein Board, dem Bilder hinzugefügt werden können.</translation>
    </message>
    <message>
        <source>%1 names are too many for one request; the server takes %2.</source>
        <translation>%1 Namen sind zu viele für eine Anfrage; der Server nimmt %2 an.</translation>
    </message>
</context>
<context>
    <name>vitrine::InstallChoice</name>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>What can be installed</source>
        <translation>Was installiert werden kann</translation>
    </message>
    <message>
        <source>%1 (installed)</source>
        <translation>%1 (installiert)</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Installieren</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Install %Ln model(s)</source>
        <translation>
            <numerusform>%Ln Modell &amp;installieren</numerusform>
            <numerusform>%Ln Modelle &amp;installieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what to install.</source>
        <translation>Ankreuzen, was installiert werden soll.</translation>
    </message>
</context>
<context>
    <name>vitrine::InstallDialog</name>
    <message>
        <source>Install Models</source>
        <translation>Modelle installieren</translation>
    </message>
    <message>
        <source>Path or URL</source>
        <translation>Pfad oder URL</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Hugging Face</source>
        <translation>Hugging Face</translation>
    </message>
    <message>
        <source>Starter Models</source>
        <translation>Startmodelle</translation>
    </message>
</context>
<context>
    <name>vitrine::InstallHubPage</name>
    <message>
        <source>&amp;Look Up</source>
        <translation>&amp;Nachschlagen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Aufbewahren</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>owner/repository, or its address</source>
        <translation>Besitzer/Repository oder dessen Adresse</translation>
    </message>
    <message>
        <source>&amp;Repository</source>
        <translation>&amp;Repository</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>Zugriffs-&amp;Token</translation>
    </message>
    <message>
        <source>No repository looked up yet</source>
        <translation>Noch kein Repository nachgeschlagen</translation>
    </message>
    <message>
        <source>The server asks Hugging Face what there is to install: the whole, or single files.</source>
        <translation>Der Server fragt Hugging Face, was es zu installieren gibt: das Ganze oder einzelne Dateien.</translation>
    </message>
    <message>
        <source>Enter the repository as owner/name, such as stabilityai/sdxl-turbo, or the address of its page.</source>
        <translation>Das Repository als Besitzer/Name eingeben, etwa stabilityai/sdxl-turbo, oder die Adresse seiner Seite.</translation>
    </message>
    <message>
        <source>Looking up %1…</source>
        <translation>%1 wird nachgeschlagen…</translation>
    </message>
    <message>
        <source>%1 was not found</source>
        <translation>%1 wurde nicht gefunden</translation>
    </message>
    <message>
        <source>Look whether the name is right, whether the server has network, and whether the repository wants an access token.</source>
        <translation>Prüfen, ob der Name stimmt, ob der Server Netzzugang hat und ob das Repository ein Zugriffs-Token verlangt.</translation>
    </message>
    <message>
        <source>The whole repository (Diffusers)</source>
        <translation>Das ganze Repository (Diffusers)</translation>
    </message>
    <message>
        <source>Nothing to install</source>
        <translation>Nichts zu installieren</translation>
    </message>
    <message>
        <source>%1 has no file that is a model.</source>
        <translation>%1 hat keine Datei, die ein Modell ist.</translation>
    </message>
    <message>
        <source>Nobody knows whether the server has a token. %1</source>
        <translation>Ob der Server ein Token hat, ist nicht bekannt. %1</translation>
    </message>
    <message>
        <source>The server has a token that works, for all of its users.</source>
        <translation>Der Server hat ein gültiges Token, für alle seine Benutzer.</translation>
    </message>
    <message>
        <source>The server has no token that works. Repositories that are not public want one; the server keeps it for all of its users.</source>
        <translation>Der Server hat kein gültiges Token. Nicht öffentliche Repositorys verlangen eines; der Server bewahrt es für alle seine Benutzer auf.</translation>
    </message>
    <message>
        <source>The server could not ask Hugging Face about its token.</source>
        <translation>Der Server konnte Hugging Face nicht nach seinem Token fragen.</translation>
    </message>
    <message>
        <source>Enter an access token: it has no blanks, and is made in the settings of Hugging Face.</source>
        <translation>Ein Zugriffs-Token eingeben: Es enthält keine Leerzeichen und wird in den Einstellungen von Hugging Face erstellt.</translation>
    </message>
    <message>
        <source>Hugging Face does not take this token. Look whether all of it is there and whether it is still valid.</source>
        <translation>Hugging Face nimmt dieses Token nicht an. Prüfen, ob es vollständig und noch gültig ist.</translation>
    </message>
</context>
<context>
    <name>vitrine::InstallModelJob</name>
    <message>
        <source>The installation of %1 was canceled.</source>
        <translation>Die Installation von %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The server does not know the installation of %1 any more, and the model is not there. Install it again.</source>
        <translation>Der Server kennt die Installation von %1 nicht mehr, und das Modell ist nicht da. Es erneut installieren.</translation>
    </message>
    <message>
        <source>%1 is installed already (%2).</source>
        <translation>%1 ist bereits installiert (%2).</translation>
    </message>
    <message>
        <source>The server does not download from %1 (%2). Its administrator can allow private addresses: allow_private_download_urls in invokeai.yaml.</source>
        <translation>Der Server lädt nichts von %1 herunter (%2). Sein Administrator kann private Adressen zulassen: allow_private_download_urls in invokeai.yaml.</translation>
    </message>
    <message>
        <source>%1 could not be installed (%2).</source>
        <translation>%1 konnte nicht installiert werden (%2).</translation>
    </message>
</context>
<context>
    <name>vitrine::InstallScanPage</name>
    <message>
        <source>&amp;Scan</source>
        <translation>&amp;Durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Leave the files where they are (in place)</source>
        <translation>Dateien &amp;lassen, wo sie sind (an Ort und Stelle)</translation>
    </message>
    <message>
        <source>/models</source>
        <translation>/models</translation>
    </message>
    <message>
        <source>&amp;Folder of the server’s machine</source>
        <translation>&amp;Ordner auf dem Rechner des Servers</translation>
    </message>
    <message>
        <source>Nothing scanned yet</source>
        <translation>Noch nichts durchsucht</translation>
    </message>
    <message>
        <source>The server looks for models in the folder and below it.</source>
        <translation>Der Server sucht in dem Ordner und darunter nach Modellen.</translation>
    </message>
    <message>
        <source>The files have to stay there. Deleting a model leaves them.</source>
        <translation>Die Dateien müssen dort bleiben. Beim Löschen eines Modells bleiben sie erhalten.</translation>
    </message>
    <message>
        <source>The files are moved into the server’s models folder: they are not where they were any more, and deleting a model deletes them.</source>
        <translation>Die Dateien werden in den Modellordner des Servers verschoben: Am bisherigen Ort sind sie dann nicht mehr, und mit einem Modell werden auch sie gelöscht.</translation>
    </message>
    <message>
        <source>Enter a folder of the server’s machine, such as /models.</source>
        <translation>Einen Ordner auf dem Rechner des Servers eingeben, etwa /models.</translation>
    </message>
    <message>
        <source>The server looks through %1…</source>
        <translation>Der Server durchsucht %1…</translation>
    </message>
    <message>
        <source>%1 cannot be scanned</source>
        <translation>%1 kann nicht durchsucht werden</translation>
    </message>
    <message>
        <source>Look whether this folder is on the server’s machine and may be read there.</source>
        <translation>Prüfen, ob dieser Ordner auf dem Rechner des Servers ist und dort gelesen werden darf.</translation>
    </message>
    <message>
        <source>No models found</source>
        <translation>Keine Modelle gefunden</translation>
    </message>
    <message>
        <source>There is nothing in this folder that looks like a model.</source>
        <translation>In diesem Ordner ist nichts, was wie ein Modell aussieht.</translation>
    </message>
</context>
<context>
    <name>vitrine::InstallSourcePage</name>
    <message>
        <source>&amp;Leave the files where they are (in place)</source>
        <translation>Dateien &amp;lassen, wo sie sind (an Ort und Stelle)</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Installieren</translation>
    </message>
    <message>
        <source>/models/model.safetensors
https://host/model.safetensors
owner/repository</source>
        <translation>/models/model.safetensors
https://host/model.safetensors
owner/repository</translation>
    </message>
    <message>
        <source>Paths on the server, URLs or repositories, one a line</source>
        <translation>Pfade auf dem Server, URLs oder Repositorys, je Zeile eines</translation>
    </message>
    <message>
        <source>Only where the address wants one</source>
        <translation>Nur wo die Adresse eines verlangt</translation>
    </message>
    <message>
        <source>&amp;Paths on the server, URLs or repositories of Hugging Face, one a line</source>
        <translation>&amp;Pfade auf dem Server, URLs oder Repositorys von Hugging Face, je Zeile eines</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>Zugriffs-&amp;Token</translation>
    </message>
    <message>
        <source>The files have to stay there. Deleting the model leaves them.</source>
        <translation>Die Dateien müssen dort bleiben. Beim Löschen des Modells bleiben sie erhalten.</translation>
    </message>
    <message>
        <source>The files are moved into the server’s models folder: they are not where they were any more, and deleting the model deletes them.</source>
        <translation>Die Dateien werden in den Modellordner des Servers verschoben: Am bisherigen Ort sind sie dann nicht mehr, und mit dem Modell werden auch sie gelöscht.</translation>
    </message>
    <message>
        <source>These are paths of this machine, and the server is %1: it finds the files only where the same paths lead to them there.</source>
        <translation>Das sind Pfade dieses Rechners, der Server ist aber %1: Er findet die Dateien nur, wenn dieselben Pfade auch dort zu ihnen führen.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server wird gefragt…</translation>
    </message>
    <message>
        <source>An access token has no blanks. Copy it again.</source>
        <translation>Ein Zugriffs-Token enthält keine Leerzeichen. Es erneut kopieren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln installation(s) begun. The list in the models’ window tells how far they are.</source>
        <translation>
            <numerusform>%Ln Installation begonnen. Die Liste im Modellfenster zeigt, wie weit sie ist.</numerusform>
            <numerusform>%Ln Installationen begonnen. Die Liste im Modellfenster zeigt, wie weit sie sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::InstallStartersPage</name>
    <message>
        <source>What a model needs besides is installed with it.</source>
        <translation>Was ein Modell sonst noch braucht, wird mit installiert.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>All starter models</source>
        <translation>Alle Startmodelle</translation>
    </message>
    <message>
        <source>No starter models</source>
        <translation>Keine Startmodelle</translation>
    </message>
    <message>
        <source>Reading the starter models…</source>
        <translation>Startmodelle werden gelesen…</translation>
    </message>
    <message>
        <source>The starter models cannot be read</source>
        <translation>Die Startmodelle sind nicht lesbar</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Bundle: %1</source>
        <translation>Paket: %1</translation>
    </message>
    <message>
        <source>This server suggests no models.</source>
        <translation>Dieser Server schlägt keine Modelle vor.</translation>
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
        <translation>Installation</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Server wird gefragt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird heruntergeladen</translation>
    </message>
    <message>
        <source>Stalled: nothing comes. Pause and resume it, or cancel it.</source>
        <translation>Stockt: Es kommt nichts. Anhalten und fortsetzen oder abbrechen.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Installing</source>
        <translation>Wird installiert</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Abgebrochen</translation>
    </message>
</context>
<context>
    <name>vitrine::InstallsPane</name>
    <message>
        <source>&amp;Pause</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Clear F&amp;inished</source>
        <translation>&amp;Beendete entfernen</translation>
    </message>
    <message>
        <source>Copy &amp;Source and Reason</source>
        <translation>&amp;Quelle und Ursache kopieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Installations</source>
        <translation>Installationen</translation>
    </message>
    <message numerus="yes">
        <source>Installations: %Ln under way</source>
        <translation>
            <numerusform>Installationen: %Ln läuft</numerusform>
            <numerusform>Installationen: %Ln laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>This server cannot pause (it has no %1).</source>
        <translation>Dieser Server kann nicht anhalten (es fehlt: %1).</translation>
    </message>
    <message>
        <source>Cancel Installations</source>
        <translation>Installationen abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln installation(s)? The %1 that came already are thrown away.</source>
        <translation>
            <numerusform>%Ln Installation abbrechen? Die schon geladenen %1 werden verworfen.</numerusform>
            <numerusform>%Ln Installationen abbrechen? Die schon geladenen %1 werden verworfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>C&amp;ancel Installation</source>
        <translation>
            <numerusform>&amp;Installation abbrechen</numerusform>
            <numerusform>&amp;Installationen abbrechen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::IntakeBar</name>
    <message>
        <source>Choose Files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Upload from this computer and use it here</source>
        <translation>Von diesem Computer hochladen und hier verwenden</translation>
    </message>
    <message>
        <source>Use Selected Video</source>
        <translation>Ausgewähltes Video verwenden</translation>
    </message>
    <message>
        <source>Use Selected Images</source>
        <translation>Ausgewählte Bilder verwenden</translation>
    </message>
    <message>
        <source>Use Selected Image</source>
        <translation>Ausgewähltes Bild verwenden</translation>
    </message>
    <message>
        <source>Use what is selected in the gallery</source>
        <translation>Verwenden, was in der Galerie ausgewählt ist</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>vitrine::ItemChanges</name>
    <message numerus="yes">
        <source>The category of %Ln image(s) was not changed.</source>
        <translation>
            <numerusform>Die Kategorie von %Ln Bild wurde nicht geändert.</numerusform>
            <numerusform>Die Kategorie von %Ln Bildern wurde nicht geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) not starred.</source>
        <translation>
            <numerusform>Bei %Ln Bild wurde kein Stern gesetzt.</numerusform>
            <numerusform>Bei %Ln Bildern wurde kein Stern gesetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) not unstarred.</source>
        <translation>
            <numerusform>Bei %Ln Bild wurde der Stern nicht entfernt.</numerusform>
            <numerusform>Bei %Ln Bildern wurde der Stern nicht entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>They may have been deleted, or belong to another user.</source>
        <translation>Vielleicht wurden sie gelöscht oder gehören einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>vitrine::ItemDrag</name>
    <message>
        <source>So much is not dragged to other programs: up to %1 files and %2 are. Export it to a folder.</source>
        <translation>So viel lässt sich nicht in andere Programme ziehen: Möglich sind bis zu %1 Dateien und %2. Stattdessen in einen Ordner exportieren.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>The files are still on their way from the server. Drag them again in a moment.</source>
        <translation>Die Dateien sind noch unterwegs vom Server. Gleich noch einmal ziehen.</translation>
    </message>
    <message>
        <source>The files could not be fetched from the server, so other programs got nothing.</source>
        <translation>Die Dateien konnten nicht vom Server geholt werden, daher haben andere Programme nichts bekommen.</translation>
    </message>
</context>
<context>
    <name>vitrine::ItemIntake</name>
    <message>
        <source>No video is selected in the gallery.</source>
        <translation>In der Galerie ist kein Video ausgewählt.</translation>
    </message>
    <message>
        <source>No image is selected in the gallery.</source>
        <translation>In der Galerie ist kein Bild ausgewählt.</translation>
    </message>
    <message>
        <source>Choose Files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>Choose File</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Videos (*.mp4)</source>
        <translation>Videos (*.mp4)</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff);;All files (*)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>So many files are too much for a field: upload them to a board first.</source>
        <translation>So viele Dateien sind zu viel für ein Feld: Sie zuerst in ein Board hochladen.</translation>
    </message>
    <message>
        <source>“%1” is no MP4 video.</source>
        <translation>„%1“ ist kein MP4-Video.</translation>
    </message>
    <message>
        <source>“%1” is no image that the server takes.</source>
        <translation>„%1“ ist kein Bild, das der Server annimmt.</translation>
    </message>
    <message>
        <source>The picture cannot be used.</source>
        <translation>Das Bild ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>“%1” could not be uploaded. %2</source>
        <translation>„%1“ konnte nicht hochgeladen werden. %2</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>Warten auf den Server…</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>das Bild</translation>
    </message>
    <message>
        <source>Uploading %1 (%2 of %3)…</source>
        <translation>Hochladen: %1 (%2 von %3)…</translation>
    </message>
    <message>
        <source>Uploading %1…</source>
        <translation>Hochladen: %1…</translation>
    </message>
</context>
<context>
    <name>vitrine::ItemMover</name>
    <message>
        <source>All of it is on “%1” already.</source>
        <translation>Alles ist schon in „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>Moving %Ln image(s) to “%1”…</source>
        <translation>
            <numerusform>%Ln Bild wird nach „%1“ verschoben…</numerusform>
            <numerusform>%Ln Bilder werden nach „%1“ verschoben…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln image(s) to “%1”.</source>
        <translation>
            <numerusform>%Ln Bild nach „%1“ verschoben.</numerusform>
            <numerusform>%Ln Bilder nach „%1“ verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Putting %Ln image(s) back…</source>
        <translation>
            <numerusform>%Ln Bild wird zurückgelegt…</numerusform>
            <numerusform>%Ln Bilder werden zurückgelegt…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln image(s) back.</source>
        <translation>
            <numerusform>%Ln Bild zurückgelegt.</numerusform>
            <numerusform>%Ln Bilder zurückgelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server gives no reason; they may be gone, or belong to another user.</source>
        <translation>Der Server nennt keinen Grund; vielleicht gibt es sie nicht mehr, oder sie gehören einem anderen Benutzer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) not moved to “%1”.</source>
        <translation>
            <numerusform>%Ln Bild nicht nach „%1“ verschoben.</numerusform>
            <numerusform>%Ln Bilder nicht nach „%1“ verschoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing was copied to “%1”: servers copy images only, not videos.</source>
        <translation>Nichts wurde nach „%1“ kopiert: Server kopieren nur Bilder, keine Videos.</translation>
    </message>
    <message numerus="yes">
        <source>Copying %Ln image(s) to “%1”…</source>
        <translation>
            <numerusform>%Ln Bild wird nach „%1“ kopiert…</numerusform>
            <numerusform>%Ln Bilder werden nach „%1“ kopiert…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln image(s) to “%1”.</source>
        <translation>
            <numerusform>%Ln Bild nach „%1“ kopiert.</numerusform>
            <numerusform>%Ln Bilder nach „%1“ kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) not copied to “%1”.</source>
        <translation>
            <numerusform>%Ln Bild nicht nach „%1“ kopiert.</numerusform>
            <numerusform>%Ln Bilder nicht nach „%1“ kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s) left out: servers copy images only.</source>
        <translation>
            <numerusform>%Ln Video ausgelassen: Server kopieren nur Bilder.</numerusform>
            <numerusform>%Ln Videos ausgelassen: Server kopieren nur Bilder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::JsonView</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>In %1 suchen</translation>
    </message>
    <message>
        <source>Copy All</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Copy all of %1</source>
        <translation>Alles aus %1 kopieren</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
</context>
<context>
    <name>vitrine::KeptOriginals</name>
    <message>
        <source>No folder for copies can be made in %1 (%2).</source>
        <translation>In %1 kann kein Ordner für Kopien angelegt werden (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>%1 kann nicht geschrieben werden (%2).</translation>
    </message>
</context>
<context>
    <name>vitrine::KeychainTokenStore</name>
    <message>
        <source>The keychain of this system did not answer as it should (%1). Unlock it and try again.</source>
        <translation>Der Schlüsselbund dieses Systems hat nicht wie erwartet geantwortet (%1). Ihn entsperren und erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>vitrine::KeysDelegate</name>
    <message>
        <source>New keys of “%1”</source>
        <translation>Neue Tasten für „%1“</translation>
    </message>
</context>
<context>
    <name>vitrine::LibraryActions</name>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>„%1“ kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>“%1” was not duplicated.</source>
        <translation>„%1“ wurde nicht dupliziert.</translation>
    </message>
    <message>
        <source>“%1 (copy)” is among your workflows.</source>
        <translation>„%1 (Kopie)“ ist jetzt unter den eigenen Workflows.</translation>
    </message>
    <message>
        <source>“%1” was not exported.</source>
        <translation>„%1“ wurde nicht exportiert.</translation>
    </message>
    <message>
        <source>“%1” was exported to %2.</source>
        <translation>„%1“ wurde nach %2 exportiert.</translation>
    </message>
    <message>
        <source>“%1” cannot be written to %2: %3. Check the folder&apos;s permissions and free space.</source>
        <translation>„%1“ kann nicht nach %2 geschrieben werden: %3. Berechtigungen und freien Platz des Ordners prüfen.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>“%1” was not deleted.</source>
        <translation>„%1“ wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>“%1” is shared with the users of this server.</source>
        <translation>„%1“ ist für die Benutzer dieses Servers freigegeben.</translation>
    </message>
    <message>
        <source>“%1” is yours alone.</source>
        <translation>„%1“ ist nicht mehr freigegeben.</translation>
    </message>
    <message>
        <source>“%1” stays as it was.</source>
        <translation>„%1“ bleibt, wie es war.</translation>
    </message>
    <message>
        <source>“%1” keeps its picture.</source>
        <translation>„%1“ behält sein Bild.</translation>
    </message>
    <message>
        <source>%1 cannot be used as a picture.</source>
        <translation>%1 kann nicht als Bild verwendet werden.</translation>
    </message>
    <message>
        <source>“%1” has a new picture.</source>
        <translation>„%1“ hat ein neues Bild.</translation>
    </message>
</context>
<context>
    <name>vitrine::LibraryModel</name>
    <message>
        <source>Bundled</source>
        <translation>Mitgeliefert</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Geändert %1</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>geöffnet %1</translation>
    </message>
</context>
<context>
    <name>vitrine::LibrarySections</name>
    <message>
        <source>Recently Opened</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Your Workflows</source>
        <translation>Eigene Workflows</translation>
    </message>
    <message>
        <source>Shared Workflows</source>
        <translation>Freigegebene Workflows</translation>
    </message>
    <message>
        <source>Bundled Workflows</source>
        <translation>Mitgelieferte Workflows</translation>
    </message>
    <message>
        <source>Workflows that were opened here or in the web UI appear here.</source>
        <translation>Workflows, die hier oder in der Weboberfläche geöffnet wurden, erscheinen hier.</translation>
    </message>
    <message>
        <source>Workflows that you save on this server appear here.</source>
        <translation>Auf diesem Server gespeicherte eigene Workflows erscheinen hier.</translation>
    </message>
    <message>
        <source>Workflows that the users of this server share appear here.</source>
        <translation>Workflows, die Benutzer dieses Servers freigeben, erscheinen hier.</translation>
    </message>
    <message>
        <source>This server comes without workflows.</source>
        <translation>Dieser Server bringt keine Workflows mit.</translation>
    </message>
</context>
<context>
    <name>vitrine::LibraryWindow</name>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Bild</translation>
    </message>
    <message>
        <source>Workflow Library – Vitrine</source>
        <translation>Workflow-Bibliothek – Vitrine</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Shared</source>
        <translation>Frei&amp;gegeben</translation>
    </message>
    <message>
        <source>From &amp;File…</source>
        <translation>Aus &amp;Datei…</translation>
    </message>
    <message>
        <source>What Is Selected in the &amp;Gallery</source>
        <translation>Auswahl in der &amp;Galerie</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Tags</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Akt&amp;ualisieren</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Search names, descriptions and tags</source>
        <translation>Namen, Beschreibungen und Tags durchsuchen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Usual Order</source>
        <translation>Übliche Reihenfolge</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Recently Changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Recently Opened</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Workflows</translation>
    </message>
    <message>
        <source>&amp;Tags (%1)</source>
        <translation>&amp;Tags (%1)</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Loading workflows…</source>
        <translation>Workflows werden geladen…</translation>
    </message>
    <message>
        <source>The library could not be read</source>
        <translation>Die Bibliothek war nicht lesbar</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No workflow of this section has these words or tags.</source>
        <translation>Kein Workflow dieses Bereichs hat diese Wörter oder Tags.</translation>
    </message>
    <message>
        <source>No workflows</source>
        <translation>Keine Workflows</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workflow(s)</source>
        <translation>
            <numerusform>%Ln Workflow</numerusform>
            <numerusform>%Ln Workflows</numerusform>
        </translation>
    </message>
    <message>
        <source>Bundled workflows cannot be changed: duplicate it first.</source>
        <translation>Mitgelieferte Workflows lassen sich nicht ändern: Zuerst duplizieren.</translation>
    </message>
    <message>
        <source>The picture that stands for it</source>
        <translation>Das Bild, das für ihn steht</translation>
    </message>
    <message>
        <source>Export Workflow</source>
        <translation>Workflow exportieren</translation>
    </message>
    <message>
        <source>Workflow files (*.json)</source>
        <translation>Workflow-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Delete Workflow</source>
        <translation>Workflow löschen</translation>
    </message>
    <message>
        <source>Delete “%1” from the library of this server? This cannot be undone.</source>
        <translation>„%1“ aus der Bibliothek dieses Servers löschen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>vitrine::ListKind</name>
    <message>
        <source>must be a list</source>
        <translation>muss eine Liste sein</translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n entries</source>
        <translation>
            <numerusform>muss mindestens %n Eintrag haben</numerusform>
            <numerusform>muss mindestens %n Einträge haben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n entries</source>
        <translation>
            <numerusform>darf höchstens %n Eintrag haben</numerusform>
            <numerusform>darf höchstens %n Einträge haben</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not a JSON list of the right kind of values</source>
        <translation>er ist keine JSON-Liste mit Werten der richtigen Art</translation>
    </message>
    <message>
        <source>it %1</source>
        <translation>er %1</translation>
    </message>
</context>
<context>
    <name>vitrine::LiveView</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Waiting for a preview…</source>
        <translation>Warten auf eine Vorschau…</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <source>What the server generates appears here while it is made.</source>
        <translation>Was der Server erzeugt, erscheint hier schon beim Entstehen.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::LocalDatabase</name>
    <message>
        <source>“%1” belongs to another user (%2) and is left alone. Run this as that user.</source>
        <translation>„%1“ gehört einem anderen Benutzer (%2) und wird nicht angerührt. Als dieser Benutzer ausführen.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is there and may be read by you.</source>
        <translation>„%1“ ist nicht lesbar. Prüfen, ob es da ist und gelesen werden darf.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer InvokeAI than is known here (migration %2).</source>
        <translation>„%1“ stammt von einem neueren InvokeAI, als hier bekannt ist (Migration %2).</translation>
    </message>
    <message>
        <source>“%1” is no database of InvokeAI. Give the root folder of the server.</source>
        <translation>„%1“ ist keine InvokeAI-Datenbank. Den Stammordner des Servers angeben.</translation>
    </message>
    <message>
        <source>“%1” has no %2: its InvokeAI is older than 6.3, or was changed.</source>
        <translation>In „%1“ fehlt %2: Das InvokeAI dazu ist älter als 6.3 oder wurde verändert.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has accounts (%n): only the server knows who may see what.</source>
        <translation>
            <numerusform>„%1“ hat Konten (%n): Nur der Server weiß, wer was sehen darf.</numerusform>
            <numerusform>„%1“ hat Konten (%n): Nur der Server weiß, wer was sehen darf.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is locked by another program (%2). Try again in a moment.</source>
        <translation>„%1“ ist durch ein anderes Programm gesperrt (%2). Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“%1” is no SQLite database, or is damaged (%2). Start InvokeAI on it: its log says what is wrong, and its backups lie beside it.</source>
        <translation>„%1“ ist keine SQLite-Datenbank oder ist beschädigt (%2). InvokeAI damit starten: Sein Protokoll sagt, was nicht stimmt, und seine Sicherungen liegen daneben.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened only for reading (%2): no server has it open, and its folder cannot be written. Start the server.</source>
        <translation>„%1“ kann nicht nur lesend geöffnet werden (%2): Kein Server hat es geöffnet, und sein Ordner ist nicht beschreibbar. Den Server starten.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2).</source>
        <translation>„%1“ ist nicht lesbar (%2).</translation>
    </message>
</context>
<context>
    <name>vitrine::LogWindow</name>
    <message>
        <source>&amp;Warnings and errors only</source>
        <translation>Nur &amp;Warnungen und Fehler</translation>
    </message>
    <message>
        <source>In &amp;detail</source>
        <translation>Im &amp;Detail</translation>
    </message>
    <message>
        <source>Log – Vitrine</source>
        <translation>Protokoll – Vitrine</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Writes down everything from now on, also after the next start: for looking for an error.</source>
        <translation>Schreibt ab jetzt alles auf, auch nach dem nächsten Start: für die Suche nach einem Fehler.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing was logged yet</source>
        <translation>Noch nichts protokolliert</translation>
    </message>
    <message>
        <source>No line is like this</source>
        <translation>Keine passende Zeile</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>&amp;Copy Selected Lines</source>
        <translation>Ausgewählte Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy All Lines</source>
        <translation>Alle Zeilen &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>vitrine::Login</name>
    <message>
        <source>This server has accounts, and nobody is its administrator yet. Whoever signs up first is.</source>
        <translation>Dieser Server hat Konten, aber noch keinen Administrator. Wer sich zuerst registriert, wird es.</translation>
    </message>
    <message>
        <source>This server has accounts. Sign in to go on.</source>
        <translation>Dieser Server hat Konten. Zum Fortfahren anmelden.</translation>
    </message>
    <message>
        <source>Your login has expired. Sign in again; whatever was under way goes on then.</source>
        <translation>Die Anmeldung ist abgelaufen. Erneut anmelden; was im Gange war, geht dann weiter.</translation>
    </message>
    <message>
        <source>The server does not take your login any more: the password was changed, or the account was disabled. Sign in again; whatever was under way goes on then.</source>
        <translation>Der Server nimmt die Anmeldung nicht mehr an: Das Passwort wurde geändert oder das Konto deaktiviert. Erneut anmelden; was im Gange war, geht dann weiter.</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>niemand hat sich angemeldet</translation>
    </message>
    <message>
        <source>you signed out</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>another user signed in</source>
        <translation>ein anderer Benutzer hat sich angemeldet</translation>
    </message>
</context>
<context>
    <name>vitrine::LoginCheck</name>
    <message>
        <source>The server asks for no login.</source>
        <translation>Der Server verlangt keine Anmeldung.</translation>
    </message>
    <message>
        <source>The server takes the login.</source>
        <translation>Der Server nimmt die Anmeldung an.</translation>
    </message>
</context>
<context>
    <name>vitrine::LoginDialog</name>
    <message>
        <source>Sign in at %1</source>
        <translation>Anmelden bei %1</translation>
    </message>
    <message>
        <source>&amp;Sign In</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;E-Mail-Adresse</translation>
    </message>
    <message>
        <source>&amp;Name to show (optional)</source>
        <translation>Anzuzeigender &amp;Name (freiwillig)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>Passwort &amp;wiederholen</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>Angemeldet &amp;bleiben</translation>
    </message>
    <message>
        <source>Create &amp;Account</source>
        <translation>Konto an&amp;legen</translation>
    </message>
    <message>
        <source>Eight characters or more, with upper case, lower case and a digit.</source>
        <translation>Mindestens acht Zeichen, darunter Großbuchstaben, Kleinbuchstaben und eine Ziffer.</translation>
    </message>
    <message>
        <source>For seven days, and longer while you use it. %1 Your password is not kept.</source>
        <translation>Sieben Tage lang, und länger, solange Vitrine benutzt wird. %1 Das Passwort wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Until Vitrine is closed. Nothing is kept.</source>
        <translation>Bis Vitrine beendet wird. Nichts wird aufbewahrt.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>Die beiden Passwörter unterscheiden sich. Zweimal dasselbe eingeben.</translation>
    </message>
</context>
<context>
    <name>vitrine::LoraKind</name>
    <message>
        <source>it must be the name or the key of an installed LoRA</source>
        <translation>er muss der Name oder der Schlüssel eines installierten LoRA sein</translation>
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
        <translation>Keine LoRAs verfügbar</translation>
    </message>
    <message>
        <source>Loading models…</source>
        <translation>Modelle werden geladen…</translation>
    </message>
    <message>
        <source>Add LoRA…</source>
        <translation>LoRA hinzufügen…</translation>
    </message>
</context>
<context>
    <name>vitrine::LoraRow</name>
    <message>
        <source>Used or not</source>
        <translation>Verwendet oder nicht</translation>
    </message>
    <message>
        <source>Take this LoRA out</source>
        <translation>Dieses LoRA herausnehmen</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Gewicht von %1</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>%1 herausnehmen</translation>
    </message>
</context>
<context>
    <name>vitrine::MainWindow</name>
    <message>
        <source>The settings cannot be written to %1. Check the folder&apos;s permissions and free space.</source>
        <translation>Die Einstellungen können nicht nach %1 geschrieben werden. Berechtigungen und freien Platz des Ordners prüfen.</translation>
    </message>
    <message>
        <source>The settings file was damaged. What could be read is used; the old file is kept as %1.</source>
        <translation>Die Einstellungsdatei war beschädigt. Was lesbar war, wird verwendet; die alte Datei bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Boards</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Connect to a server first.</source>
        <translation>Zuerst mit einem Server verbinden.</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>Zu „%1“ gehen</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Installations That Wait</source>
        <translation>Wartende Installationen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln installation(s) of models wait here for their turn and are not on the server yet. They are lost when this window closes; what the server has taken on goes on there.</source>
        <translation>
            <numerusform>Eine Modellinstallation wartet hier noch und ist noch nicht auf dem Server. Sie geht verloren, wenn dieses Fenster geschlossen wird; was der Server übernommen hat, läuft dort weiter.</numerusform>
            <numerusform>%Ln Modellinstallationen warten hier noch und sind noch nicht auf dem Server. Sie gehen verloren, wenn dieses Fenster geschlossen wird; was der Server übernommen hat, läuft dort weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Close and Lose Them</source>
        <translation>
            <numerusform>&amp;Schließen und verwerfen</numerusform>
            <numerusform>&amp;Schließen und verwerfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::MessageBanner</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
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
        <translation>Negativ-Prompt</translation>
    </message>
    <message>
        <source>Style prompt</source>
        <translation>Stil-Prompt</translation>
    </message>
    <message>
        <source>Negative style prompt</source>
        <translation>Negativer Stil-Prompt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>VAE</source>
        <translation>VAE</translation>
    </message>
    <message>
        <source>LoRAs</source>
        <translation>LoRAs</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>CFG scale</source>
        <translation>CFG-Skala</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>CFG rescale multiplier</source>
        <translation>CFG-Rescale-Multiplikator</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Scheduler</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Denoising strength</source>
        <translation>Entrauschungsstärke</translation>
    </message>
    <message>
        <source>CLIP skip</source>
        <translation>CLIP-Skip</translation>
    </message>
    <message>
        <source>Generation mode</source>
        <translation>Erzeugungsmodus</translation>
    </message>
    <message>
        <source>Refiner model</source>
        <translation>Refiner-Modell</translation>
    </message>
    <message>
        <source>InvokeAI version</source>
        <translation>InvokeAI-Version</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelActions</name>
    <message>
        <source>&amp;Install…</source>
        <translation>&amp;Installieren…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Con&amp;vert to Diffusers…</source>
        <translation>In &amp;Diffusers umwandeln…</translation>
    </message>
    <message>
        <source>&amp;Re-identify</source>
        <translation>Neu e&amp;rkennen</translation>
    </message>
    <message>
        <source>Choose &amp;Cover…</source>
        <translation>&amp;Titelbild wählen…</translation>
    </message>
    <message>
        <source>Remo&amp;ve Cover</source>
        <translation>Titelbild &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Memory…</source>
        <translation>&amp;Speicher…</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Akt&amp;ualisieren</translation>
    </message>
    <message>
        <source>The server is away.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Select one model.</source>
        <translation>Ein Modell auswählen.</translation>
    </message>
    <message>
        <source>Models are being deleted.</source>
        <translation>Modelle werden gerade gelöscht.</translation>
    </message>
    <message>
        <source>Select the models.</source>
        <translation>Die Modelle auswählen.</translation>
    </message>
    <message>
        <source>This model has no cover.</source>
        <translation>Dieses Modell hat kein Titelbild.</translation>
    </message>
    <message>
        <source>Another model is being converted.</source>
        <translation>Ein anderes Modell wird gerade umgewandelt.</translation>
    </message>
    <message>
        <source>This server cannot look at a model’s files again (it has no %1).</source>
        <translation>Dieser Server kann die Dateien eines Modells nicht erneut ansehen (es fehlt: %1).</translation>
    </message>
    <message>
        <source>The changes were not saved. %1</source>
        <translation>Die Änderungen wurden nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>Delete Models</source>
        <translation>Modelle löschen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Deleting: %1 of %2</source>
        <translation>Löschen: %1 von %2</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>%1 of %2 models were deleted.</source>
        <translation>%1 von %2 Modellen wurden gelöscht.</translation>
    </message>
    <message>
        <source>“%1” was not (%2).</source>
        <translation>„%1“ wurde nicht gelöscht (%2).</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s) were deleted.</source>
        <translation>
            <numerusform>%Ln Modell wurde gelöscht.</numerusform>
            <numerusform>%Ln Modelle wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Convert Model</source>
        <translation>Modell umwandeln</translation>
    </message>
    <message>
        <source>&amp;Convert</source>
        <translation>&amp;Umwandeln</translation>
    </message>
    <message>
        <source>The answer about “%1” was lost. What became of it is being looked for.</source>
        <translation>Die Antwort zu „%1“ ging verloren. Es wird nachgesehen, was daraus wurde.</translation>
    </message>
    <message>
        <source>“%1” was not converted.</source>
        <translation>„%1“ wurde nicht umgewandelt.</translation>
    </message>
    <message>
        <source>“%1” is a Diffusers model now.</source>
        <translation>„%1“ ist jetzt ein Diffusers-Modell.</translation>
    </message>
    <message>
        <source>Converting “%1”: this takes minutes.</source>
        <translation>„%1“ wird umgewandelt: Das dauert Minuten.</translation>
    </message>
    <message>
        <source>Looking at the files of “%1”…</source>
        <translation>Dateien von „%1“ werden angesehen…</translation>
    </message>
    <message>
        <source>“%1” is: %2.</source>
        <translation>„%1“ ist: %2.</translation>
    </message>
    <message>
        <source>“%1” was not identified.</source>
        <translation>„%1“ wurde nicht erkannt.</translation>
    </message>
    <message>
        <source>Cover of “%1”</source>
        <translation>Titelbild von „%1“</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.bmp)</translation>
    </message>
    <message>
        <source>%1 cannot be used as a cover. Choose another picture.</source>
        <translation>%1 kann nicht als Titelbild verwendet werden. Ein anderes Bild wählen.</translation>
    </message>
    <message>
        <source>“%1” has a new cover.</source>
        <translation>„%1“ hat ein neues Titelbild.</translation>
    </message>
    <message>
        <source>“%1” keeps the cover that it has.</source>
        <translation>„%1“ behält sein bisheriges Titelbild.</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelCacheDialog</name>
    <message>
        <source>&amp;Empty</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Models in Memory</source>
        <translation>Modelle im Speicher</translation>
    </message>
    <message>
        <source>Models in memory</source>
        <translation>Modelle im Speicher</translation>
    </message>
    <message>
        <source>Emptying takes out what is not in use at this moment; the next run loads it again.</source>
        <translation>Leeren nimmt heraus, was gerade nicht verwendet wird; der nächste Durchlauf lädt es neu.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Aktualisi&amp;eren</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server wird gefragt…</translation>
    </message>
    <message>
        <source>The server does not tell</source>
        <translation>Der Server gibt keine Auskunft</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing in memory</source>
        <translation>Nichts im Speicher</translation>
    </message>
    <message>
        <source>No model was loaded since the server started.</source>
        <translation>Seit dem Start des Servers wurde kein Modell geladen.</translation>
    </message>
    <message>
        <source>In memory</source>
        <translation>Im Speicher</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 von höchstens %2</translation>
    </message>
    <message>
        <source>Models and parts</source>
        <translation>Modelle und Teile</translation>
    </message>
    <message>
        <source>Most ever</source>
        <translation>Höchststand</translation>
    </message>
    <message>
        <source>Found in memory</source>
        <translation>Im Speicher gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln Mal</numerusform>
            <numerusform>%Ln Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Loaded from disk</source>
        <translation>Vom Datenträger geladen</translation>
    </message>
    <message>
        <source>Thrown out for room</source>
        <translation>Aus Platzmangel entfernt</translation>
    </message>
    <message>
        <source>What was not in use is out of memory.</source>
        <translation>Was nicht verwendet wurde, ist aus dem Speicher entfernt.</translation>
    </message>
    <message>
        <source>The memory was not emptied. %1</source>
        <translation>Der Speicher wurde nicht geleert. %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelCheck</name>
    <message>
        <source>The model “%1” of this workflow is not on this server.</source>
        <translation>Das Modell „%1“ dieses Workflows ist nicht auf diesem Server.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) of this workflow are not on this server.</source>
        <translation>
            <numerusform>%n Modell dieses Workflows ist nicht auf diesem Server.</numerusform>
            <numerusform>%n Modelle dieses Workflows sind nicht auf diesem Server.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Anzeigen…</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelCheckDialog</name>
    <message>
        <source>Missing Models</source>
        <translation>Fehlende Modelle</translation>
    </message>
    <message>
        <source>This server does not have these models of the workflow. Choose what takes their place, or install them on the server: this list follows.</source>
        <translation>Dieser Server hat diese Modelle des Workflows nicht. Ersatz wählen oder sie auf dem Server installieren: Die Liste passt sich an.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Missing Model</source>
        <translation>Fehlendes Modell</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Missing models</source>
        <translation>Fehlende Modelle</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Put the chosen models into the workflow; it can be undone</source>
        <translation>Die gewählten Modelle in den Workflow einsetzen; das lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Replacement for %1 in %2</source>
        <translation>Ersatz für %1 in %2</translation>
    </message>
    <message>
        <source>(Leave out)</source>
        <translation>(Weglassen)</translation>
    </message>
    <message>
        <source>(Keep as it is)</source>
        <translation>(Unverändert lassen)</translation>
    </message>
    <message>
        <source>No model of this kind is installed</source>
        <translation>Kein Modell dieser Art ist installiert</translation>
    </message>
    <message>
        <source>models</source>
        <translation>Modelle</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelCoverView</name>
    <message>
        <source>Cover</source>
        <translation>Titelbild</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelDetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Select a model to see what it is and to change what is said about it.</source>
        <translation>Ein Modell auswählen, um zu sehen, was es ist, und seine Angaben zu ändern.</translation>
    </message>
    <message>
        <source>Its files are gone: runs that use it fail. Put them back, or delete the model and install it again.</source>
        <translation>Seine Dateien sind nicht mehr da: Durchläufe damit schlagen fehl. Sie zurücklegen oder das Modell löschen und neu installieren.</translation>
    </message>
    <message>
        <source>The server does not know what this is, and cannot use it. Delete it, or look whether the file is whole and re-identify it.</source>
        <translation>Der Server weiß nicht, was das ist, und kann es nicht verwenden. Löschen, oder prüfen, ob die Datei vollständig ist, und neu erkennen lassen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>%Ln Modell</numerusform>
            <numerusform>%Ln Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Trigger phrases</source>
        <translation>Triggerphrasen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Where they were (in place)</source>
        <translation>Am ursprünglichen Ort</translation>
    </message>
    <message>
        <source>In the server’s models folder</source>
        <translation>Im Modellordner des Servers</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Stammt von</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelEditor</name>
    <message>
        <source>Loading models…</source>
        <translation>Modelle werden geladen…</translation>
    </message>
    <message>
        <source>No models available</source>
        <translation>Keine Modelle verfügbar</translation>
    </message>
    <message>
        <source>(Optional) No models available</source>
        <translation>(Optional) Keine Modelle verfügbar</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>Modell wählen…</translation>
    </message>
    <message>
        <source>(Optional) Choose a model…</source>
        <translation>(Optional) Modell wählen…</translation>
    </message>
    <message>
        <source>(None)</source>
        <translation>(Keines)</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Je Zeile eine</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>&amp;Trigger phrases</source>
        <translation>&amp;Triggerphrasen</translation>
    </message>
    <message>
        <source>Default settings</source>
        <translation>Standardeinstellungen</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelInstalling</name>
    <message>
        <source>The server does not know this installation any more. Look whether the model is in the list; if not, try again.</source>
        <translation>Der Server kennt diese Installation nicht mehr. Prüfen, ob das Modell in der Liste steht; wenn nicht, erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 was not paused.</source>
        <translation>%1 wurde nicht angehalten.</translation>
    </message>
    <message>
        <source>%1 stays paused.</source>
        <translation>%1 bleibt angehalten.</translation>
    </message>
    <message>
        <source>%1 was not canceled.</source>
        <translation>%1 wurde nicht abgebrochen.</translation>
    </message>
    <message>
        <source>%1 was not begun anew.</source>
        <translation>%1 wurde nicht neu begonnen.</translation>
    </message>
    <message>
        <source>The server has not forgotten what has ended.</source>
        <translation>Der Server hat das Beendete nicht vergessen.</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelInstallsApi</name>
    <message>
        <source>Say what to install: a path on the server, a URL, or a repository of Hugging Face such as owner/name.</source>
        <translation>Angeben, was installiert werden soll: ein Pfad auf dem Server, eine URL oder ein Repository von Hugging Face wie owner/name.</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelKind</name>
    <message>
        <source>it must be the name or the key of an installed model</source>
        <translation>er muss der Name oder der Schlüssel eines installierten Modells sein</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelRelationshipsApi</name>
    <message>
        <source>A model cannot be linked with itself.</source>
        <translation>Ein Modell kann nicht mit sich selbst verknüpft werden.</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelSettings</name>
    <message>
        <source>%1 has to be a multiple of 8 that is at least 64, such as 1024.</source>
        <translation>%1: Der Wert muss ein Vielfaches von 8 und mindestens 64 sein, etwa 1024.</translation>
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
        <translation>%1: Der Wert muss eine Zahl und mindestens 1 sein, etwa %2.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Steps has to be a whole number that is at least 1.</source>
        <translation>Schritte: Der Wert muss eine ganze Zahl und mindestens 1 sein.</translation>
    </message>
    <message>
        <source>VAE precision</source>
        <translation>VAE-Präzision</translation>
    </message>
    <message>
        <source>CFG rescale</source>
        <translation>CFG-Rescale</translation>
    </message>
    <message>
        <source>CFG scale</source>
        <translation>CFG-Skala</translation>
    </message>
    <message>
        <source>%1 has to be a number from 0 to less than 1.</source>
        <translation>%1: Der Wert muss eine Zahl ab 0 und kleiner als 1 sein.</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Encoders on the CPU</source>
        <translation>Encoder auf der CPU</translation>
    </message>
    <message>
        <source>Kept as FP8</source>
        <translation>Als FP8 gespeichert</translation>
    </message>
    <message>
        <source>%1 has to be a number, such as %2.</source>
        <translation>%1: Der Wert muss eine Zahl sein, etwa %2.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Least weight</source>
        <translation>Kleinstes Gewicht</translation>
    </message>
    <message>
        <source>Greatest weight</source>
        <translation>Größtes Gewicht</translation>
    </message>
    <message>
        <source>Preprocessor</source>
        <translation>Präprozessor</translation>
    </message>
    <message>
        <source>A model needs a name. Enter one.</source>
        <translation>Ein Modell braucht einen Namen. Einen eingeben.</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelSourceCheck</name>
    <message>
        <source>Enter a path on the server, a URL, or a repository of Hugging Face.</source>
        <translation>Einen Pfad auf dem Server, eine URL oder ein Repository von Hugging Face eingeben.</translation>
    </message>
    <message>
        <source>Servers download from http and https addresses only, not %1. Enter another address.</source>
        <translation>Server laden nur von http- und https-Adressen herunter, nicht von %1. Eine andere Adresse eingeben.</translation>
    </message>
    <message>
        <source>%1 is not the address of a file. Enter the whole address, such as https://host/model.safetensors.</source>
        <translation>%1 ist nicht die Adresse einer Datei. Die vollständige Adresse eingeben, etwa https://host/model.safetensors.</translation>
    </message>
    <message>
        <source>%1 is not a whole path: the server would look in its own folder. Enter the path from the root, such as /models/model.safetensors.</source>
        <translation>%1 ist kein vollständiger Pfad: Der Server würde in seinem eigenen Ordner suchen. Den Pfad ab der Wurzel eingeben, etwa /models/model.safetensors.</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelSourcesApi</name>
    <message>
        <source>Say which folder of the server to look through.</source>
        <translation>Angeben, welcher Ordner des Servers durchsucht werden soll.</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelStore</name>
    <message>
        <source>The model “%1” is not installed on the server. Models that fit here: %2.</source>
        <translation>Das Modell „%1“ ist nicht auf dem Server installiert. Hier passende Modelle: %2.</translation>
    </message>
    <message>
        <source>Several models are called “%1”: %2. Give the key of the one that you mean.</source>
        <translation>Mehrere Modelle heißen „%1“: %2. Den Schlüssel des gemeinten angeben.</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelSync</name>
    <message>
        <source>the server has it</source>
        <translation>der Server hat es</translation>
    </message>
    <message>
        <source>the same file</source>
        <translation>dieselbe Datei</translation>
    </message>
    <message>
        <source>the same name, base and type</source>
        <translation>gleicher Name, gleiche Basis, gleicher Typ</translation>
    </message>
    <message>
        <source>the same base and type</source>
        <translation>gleiche Basis, gleicher Typ</translation>
    </message>
    <message>
        <source>nothing fits</source>
        <translation>nichts passt</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelsApi</name>
    <message>
        <source>no model has this hash</source>
        <translation>kein Modell hat diesen Hash</translation>
    </message>
    <message>
        <source>A model needs a name.</source>
        <translation>Ein Modell braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelsBar</name>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Search names, descriptions, trigger phrases, files</source>
        <translation>Namen, Beschreibungen, Triggerphrasen, Dateien durchsuchen</translation>
    </message>
    <message>
        <source>Search the models</source>
        <translation>Modelle durchsuchen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Typen</translation>
    </message>
    <message>
        <source>All bases</source>
        <translation>Alle Basen</translation>
    </message>
    <message>
        <source>All formats</source>
        <translation>Alle Formate</translation>
    </message>
    <message>
        <source>Missing files (%1)</source>
        <translation>Fehlende Dateien (%1)</translation>
    </message>
    <message>
        <source>Missing files</source>
        <translation>Fehlende Dateien</translation>
    </message>
    <message>
        <source>Lists only models whose files are gone</source>
        <translation>Führt nur Modelle auf, deren Dateien nicht mehr da sind</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelsCheck</name>
    <message>
        <source>The server has no models: most workflows need one.</source>
        <translation>Der Server hat keine Modelle: Die meisten Workflows brauchen eines.</translation>
    </message>
    <message>
        <source>Install one, with &quot;vitrinectl model install&quot; or in InvokeAI&apos;s own model manager.</source>
        <translation>Eines installieren, mit „vitrinectl model install“ oder in der Modellverwaltung von InvokeAI.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n model(s) is a main model: without one no picture can be generated.</source>
        <translation>
            <numerusform>Das einzige Modell ist kein Hauptmodell: Ohne ein solches kann kein Bild erzeugt werden.</numerusform>
            <numerusform>Keines der %n Modelle ist ein Hauptmodell: Ohne ein solches kann kein Bild erzeugt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Install a main model.</source>
        <translation>Ein Hauptmodell installieren.</translation>
    </message>
    <message numerus="yes">
        <source>The files of %n model(s) are gone: %1. Runs with them fail.</source>
        <translation>
            <numerusform>Die Dateien von %n Modell sind nicht mehr da: %1. Durchläufe damit schlagen fehl.</numerusform>
            <numerusform>Die Dateien von %n Modellen sind nicht mehr da: %1. Durchläufe damit schlagen fehl.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the files back where they were, or delete these models.</source>
        <translation>Die Dateien dorthin zurücklegen, wo sie waren, oder diese Modelle löschen.</translation>
    </message>
    <message numerus="yes">
        <source>The server does not know what kind %n model(s) are: %1. Runs with them fail.</source>
        <translation>
            <numerusform>Bei %n Modell weiß der Server nicht, welcher Art es ist: %1. Durchläufe damit schlagen fehl.</numerusform>
            <numerusform>Bei %n Modellen weiß der Server nicht, welcher Art sie sind: %1. Durchläufe damit schlagen fehl.</numerusform>
        </translation>
    </message>
    <message>
        <source>Have the server identify them again, or delete them if they are no models.</source>
        <translation>Sie vom Server neu erkennen lassen oder löschen, falls es keine Modelle sind.</translation>
    </message>
    <message numerus="yes">
        <source>The server has %n model(s).</source>
        <translation>
            <numerusform>Der Server hat %n Modell.</numerusform>
            <numerusform>Der Server hat %n Modelle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ModelsModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>%1, its files are missing</source>
        <translation>%1, Dateien fehlen</translation>
    </message>
    <message>
        <source>The files of this model are gone.</source>
        <translation>Die Dateien dieses Modells sind nicht mehr da.</translation>
    </message>
    <message>
        <source>Its files are missing</source>
        <translation>Seine Dateien fehlen</translation>
    </message>
    <message>
        <source>Changes that are not saved</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>The server does not know what this is: it cannot be used</source>
        <translation>Der Server weiß nicht, was das ist: nicht verwendbar</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelsWindow</name>
    <message>
        <source>Models – Vitrine</source>
        <translation>Modelle – Vitrine</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>This server does not tell whose files are missing (it has no %1).</source>
        <translation>Dieser Server sagt nicht, wessen Dateien fehlen (es fehlt: %1).</translation>
    </message>
    <message>
        <source>Nobody knows whose files are missing. %1</source>
        <translation>Wessen Dateien fehlen, ist nicht bekannt. %1</translation>
    </message>
    <message>
        <source>What is shown may be old. %1</source>
        <translation>Das Angezeigte ist vielleicht veraltet. %1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No such models</source>
        <translation>Keine solchen Modelle</translation>
    </message>
    <message>
        <source>No model fits what is asked for.</source>
        <translation>Kein Modell passt zur Suche.</translation>
    </message>
    <message>
        <source>Show All Models</source>
        <translation>Alle Modelle anzeigen</translation>
    </message>
    <message>
        <source>The models cannot be read</source>
        <translation>Die Modelle sind nicht lesbar</translation>
    </message>
    <message>
        <source>No models</source>
        <translation>Keine Modelle</translation>
    </message>
    <message>
        <source>Nothing can be generated without a model. Install one from a file, a URL, Hugging Face or the list of starter models.</source>
        <translation>Ohne Modell kann nichts erzeugt werden. Eines aus einer Datei, einer URL, von Hugging Face oder aus der Liste der Startmodelle installieren.</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Installieren…</translation>
    </message>
    <message>
        <source>Reading the models…</source>
        <translation>Modelle werden gelesen…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>%Ln Modell</numerusform>
            <numerusform>%Ln Modelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln model(s)</source>
        <translation>
            <numerusform>%1 von %Ln Modell</numerusform>
            <numerusform>%1 von %Ln Modellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without files</source>
        <translation>
            <numerusform>%Ln ohne Dateien</numerusform>
            <numerusform>%Ln ohne Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>The installations cannot be read</source>
        <translation>Die Installationen sind nicht lesbar</translation>
    </message>
</context>
<context>
    <name>vitrine::NameTemplate</name>
    <message>
        <source>%1 (at character %2)</source>
        <translation>%1 (bei Zeichen %2)</translation>
    </message>
    <message>
        <source>“{” is not closed</source>
        <translation>„{“ wird nicht geschlossen</translation>
    </message>
    <message>
        <source>{%1} is not a placeholder</source>
        <translation>{%1} ist kein Platzhalter</translation>
    </message>
    <message>
        <source>behind “:” stands a number from 1 to %1</source>
        <translation>hinter „:“ steht eine Zahl von 1 bis %1</translation>
    </message>
    <message>
        <source>“}” without “{”</source>
        <translation>„}“ ohne „{“</translation>
    </message>
    <message>
        <source>the name of the files is missing</source>
        <translation>der Name der Dateien fehlt</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a value in a file name</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>uncategorized</source>
        <comment>a value in a file name</comment>
        <translation>ohne Kategorie</translation>
    </message>
</context>
<context>
    <name>vitrine::NodeReload</name>
    <message>
        <source>Reading the server&apos;s nodes…</source>
        <translation>Knoten des Servers werden gelesen…</translation>
    </message>
    <message>
        <source>The server&apos;s nodes could not be read again; those of before are used. %1</source>
        <translation>Die Knoten des Servers konnten nicht neu gelesen werden; die bisherigen werden verwendet. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s nodes have changed: %Ln node type(s) now</source>
        <translation>
            <numerusform>Die Knoten des Servers haben sich geändert: jetzt %Ln Knotentyp</numerusform>
            <numerusform>Die Knoten des Servers haben sich geändert: jetzt %Ln Knotentypen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s nodes are unchanged: %Ln node type(s)</source>
        <translation>
            <numerusform>Die Knoten des Servers sind unverändert: %Ln Knotentyp</numerusform>
            <numerusform>Die Knoten des Servers sind unverändert: %Ln Knotentypen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::NumberEditor</name>
    <message>
        <source>Shuffle</source>
        <translation>Würfeln</translation>
    </message>
    <message>
        <source>Set a random number</source>
        <translation>Eine Zufallszahl einsetzen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 oder weniger</translation>
    </message>
    <message>
        <source>in steps of %1</source>
        <translation>in Schritten von %1</translation>
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
        <translation>muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>muss eine Zahl sein</translation>
    </message>
    <message>
        <source>it must be a whole number</source>
        <translation>er muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>it must be a number</source>
        <translation>er muss eine Zahl sein</translation>
    </message>
    <message>
        <source>it %1</source>
        <translation>er %1</translation>
    </message>
</context>
<context>
    <name>vitrine::OpaqueKind</name>
    <message>
        <source>a field of this kind can only be changed in the workflow editor</source>
        <translation>ein Feld dieser Art lässt sich nur im Workflow-Editor ändern</translation>
    </message>
</context>
<context>
    <name>vitrine::OtherPrograms</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be fetched. %1</source>
        <translation>
            <numerusform>%Ln Datei konnte nicht geholt werden. %1</numerusform>
            <numerusform>%Ln Dateien konnten nicht geholt werden. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Fetching the picture…</source>
        <translation>Bild wird geholt…</translation>
    </message>
    <message>
        <source>%1 cannot be copied. %2</source>
        <translation>%1 kann nicht kopiert werden. %2</translation>
    </message>
    <message numerus="yes">
        <source>Fetching %Ln file(s)…</source>
        <translation>
            <numerusform>%Ln Datei wird geholt…</numerusform>
            <numerusform>%Ln Dateien werden geholt…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) on the clipboard.</source>
        <translation>
            <numerusform>%Ln Datei in der Zwischenablage.</numerusform>
            <numerusform>%Ln Dateien in der Zwischenablage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Original</source>
        <translation>Original speichern</translation>
    </message>
    <message>
        <source>Fetching the original…</source>
        <translation>Original wird geholt…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 cannot be saved (%2).</source>
        <translation>%1 kann nicht gespeichert werden (%2).</translation>
    </message>
    <message>
        <source>The system knows no program for %1.</source>
        <translation>Das System kennt kein Programm für %1.</translation>
    </message>
</context>
<context>
    <name>vitrine::OutputsCheck</name>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>The workflow “%1” cannot be run: %2</source>
        <translation>Der Workflow „%1“ kann nicht ausgeführt werden: %2</translation>
    </message>
    <message>
        <source>See &quot;vitrinectl workflow check&quot;, or the notes below the form.</source>
        <translation>Siehe „vitrinectl workflow check“ oder die Hinweise unter dem Formular.</translation>
    </message>
    <message>
        <source>The workflow “%1” makes no images that stay: all of them are intermediate.</source>
        <translation>Der Workflow „%1“ erzeugt keine bleibenden Bilder: Alle sind Zwischenbilder.</translation>
    </message>
    <message>
        <source>In the workflow editor, switch off &quot;Intermediate&quot; at the node whose image is wanted.</source>
        <translation>Im Workflow-Editor bei dem Knoten, dessen Bild gewünscht ist, „Intermediate“ ausschalten.</translation>
    </message>
    <message numerus="yes">
        <source>The form of “%1” shows the board field of each of its %n output(s).</source>
        <translation>
            <numerusform>Das Formular von „%1“ zeigt das Board-Feld seiner %n Ausgabe.</numerusform>
            <numerusform>Das Formular von „%1“ zeigt das Board-Feld jeder seiner %n Ausgaben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The form of “%1” shows no board field of %n output(s): %2. They cannot be told apart or given a board here.</source>
        <translation>
            <numerusform>Das Formular von „%1“ zeigt bei %n Ausgabe kein Board-Feld: %2. Sie ist hier nicht zu unterscheiden und bekommt kein Board.</numerusform>
            <numerusform>Das Formular von „%1“ zeigt bei %n Ausgaben kein Board-Feld: %2. Sie sind hier nicht zu unterscheiden und bekommen kein Board.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the workflow editor, add the board fields of these nodes to the form.</source>
        <translation>Im Workflow-Editor die Board-Felder dieser Knoten zum Formular hinzufügen.</translation>
    </message>
</context>
<context>
    <name>vitrine::PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>&amp;Change Password</source>
        <translation>&amp;Passwort ändern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>C&amp;urrent password</source>
        <translation>&amp;Aktuelles Passwort</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Neues Passwort</translation>
    </message>
    <message>
        <source>New password &amp;again</source>
        <translation>Neues Passwort &amp;wiederholen</translation>
    </message>
    <message>
        <source>All other logins of %1 end, in this program and elsewhere; this one goes on.</source>
        <translation>Alle anderen Anmeldungen von %1 enden, in diesem Programm und anderswo; diese bleibt bestehen.</translation>
    </message>
    <message>
        <source>Eight characters or more, with upper case, lower case and a digit.</source>
        <translation>Mindestens acht Zeichen, darunter Großbuchstaben, Kleinbuchstaben und eine Ziffer.</translation>
    </message>
    <message>
        <source>Type your current password first.</source>
        <translation>Zuerst das aktuelle Passwort eingeben.</translation>
    </message>
    <message>
        <source>The two new passwords differ. Type the same one twice.</source>
        <translation>Die beiden neuen Passwörter unterscheiden sich. Zweimal dasselbe eingeben.</translation>
    </message>
</context>
<context>
    <name>vitrine::PastedPictures</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>Das Bild ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Pasted</source>
        <comment>start of a file name</comment>
        <translation>Eingefügt</translation>
    </message>
</context>
<context>
    <name>vitrine::PathField</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>PEM-Dateien (*.pem *.crt *.cer *.key);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>vitrine::Permissions</name>
    <message>
        <source>Only an administrator of this server can pause and resume its queue.</source>
        <translation>Nur ein Administrator dieses Servers kann die Warteschlange anhalten und fortsetzen.</translation>
    </message>
    <message>
        <source>Only an administrator of this server can install and change models.</source>
        <translation>Nur ein Administrator dieses Servers kann Modelle installieren und ändern.</translation>
    </message>
    <message>
        <source>Only an administrator of this server can see and change its settings.</source>
        <translation>Nur ein Administrator dieses Servers kann dessen Einstellungen sehen und ändern.</translation>
    </message>
    <message>
        <source>Only an administrator of this server can manage its accounts.</source>
        <translation>Nur ein Administrator dieses Servers kann dessen Konten verwalten.</translation>
    </message>
    <message>
        <source>Only an administrator of this server can see its node packs.</source>
        <translation>Nur ein Administrator dieses Servers kann dessen Knotenpakete sehen.</translation>
    </message>
    <message>
        <source>This belongs to another user. Only they or an administrator can change it.</source>
        <translation>Das gehört einem anderen Benutzer. Nur dieser oder ein Administrator kann es ändern.</translation>
    </message>
    <message>
        <source>This board belongs to another user. Only they or an administrator can change it.</source>
        <translation>Dieses Board gehört einem anderen Benutzer. Nur dieser oder ein Administrator kann es ändern.</translation>
    </message>
    <message>
        <source>This board belongs to another user, who shares it for looking at. Only a public board takes images of others.</source>
        <translation>Dieses Board gehört einem anderen Benutzer, der es nur zum Ansehen freigibt. Nur ein öffentliches Board nimmt Bilder anderer auf.</translation>
    </message>
    <message>
        <source>This workflow belongs to another user. Save a copy to change it.</source>
        <translation>Dieser Workflow gehört einem anderen Benutzer. Zum Ändern eine Kopie speichern.</translation>
    </message>
</context>
<context>
    <name>vitrine::PresetNameDialog</name>
    <message>
        <source>Save Values as Preset</source>
        <translation>Werte als Voreinstellung speichern</translation>
    </message>
    <message>
        <source>Rename Preset</source>
        <translation>Voreinstellung umbenennen</translation>
    </message>
    <message>
        <source>&amp;Name of the preset:</source>
        <translation>&amp;Name der Voreinstellung:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>There is a preset of this name. Its values are replaced.</source>
        <translation>Es gibt eine Voreinstellung dieses Namens. Ihre Werte werden ersetzt.</translation>
    </message>
    <message>
        <source>There is a preset of this name already.</source>
        <translation>Es gibt bereits eine Voreinstellung dieses Namens.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
</context>
<context>
    <name>vitrine::PresetsButton</name>
    <message>
        <source>Presets: named sets of values for this workflow</source>
        <translation>Voreinstellungen: benannte Sätze von Werten für diesen Workflow</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>No presets of this workflow yet</source>
        <translation>Noch keine Voreinstellungen für diesen Workflow</translation>
    </message>
    <message>
        <source>Save Values as Preset…</source>
        <translation>Werte als Voreinstellung speichern…</translation>
    </message>
    <message>
        <source>Update “%1”</source>
        <translation>„%1“ aktualisieren</translation>
    </message>
    <message>
        <source>Manage Presets…</source>
        <translation>Voreinstellungen verwalten…</translation>
    </message>
</context>
<context>
    <name>vitrine::PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>Presets of this workflow</source>
        <translation>Voreinstellungen dieses Workflows</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Put its values into the form</source>
        <translation>Ihre Werte in das Formular übernehmen</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
    <message>
        <source>Keep the form&apos;s present values in it</source>
        <translation>Die jetzigen Werte des Formulars darin speichern</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Give it another name (F2)</source>
        <translation>Anders benennen (F2)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Delete it (Delete)</source>
        <translation>Löschen (Entf)</translation>
    </message>
    <message>
        <source>Delete Preset</source>
        <translation>Voreinstellung löschen</translation>
    </message>
    <message>
        <source>Delete the preset “%1”?</source>
        <translation>Voreinstellung „%1“ löschen?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>vitrine::PreviewTile</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>vitrine::ProfileEditor</name>
    <message>
        <source>&amp;Try</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save and C&amp;onnect</source>
        <translation>Speichern und &amp;verbinden</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>Neuer Server</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Servereinstellungen</translation>
    </message>
    <message>
        <source>The address, unless you give it a name</source>
        <translation>Die Adresse, sofern kein Name vergeben wird</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>InvokeAI %1 answers.</source>
        <translation>InvokeAI %1 antwortet.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
    <message>
        <source>What is secret about this server is not kept any more: enter it again. %1</source>
        <translation>Das Geheime zu diesem Server ist nicht mehr aufbewahrt: Bitte erneut eingeben. %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ProfilesDialog</name>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Copy…</source>
        <translation>&amp;Kopieren…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Ent&amp;fernen…</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1 (Kopie %2)</translation>
    </message>
    <message>
        <source>Remove this server?</source>
        <translation>Diesen Server entfernen?</translation>
    </message>
    <message>
        <source>“%1” leaves the list, with its passwords. Nothing on the server changes.</source>
        <translation>„%1“ wird samt Passwörtern aus der Liste entfernt. Auf dem Server ändert sich nichts.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>vitrine::PromptRecall</name>
    <message>
        <source>Earlier prompts (Alt+Down)</source>
        <translation>Frühere Prompts (Alt+Ab)</translation>
    </message>
    <message>
        <source>Earlier prompts for %1</source>
        <translation>Frühere Prompts für %1</translation>
    </message>
    <message>
        <source>Prompts that are submitted appear here.</source>
        <translation>Eingereihte Prompts erscheinen hier.</translation>
    </message>
    <message>
        <source>Clear Prompts</source>
        <translation>Prompts vergessen</translation>
    </message>
    <message>
        <source>Forget all prompts that were submitted, of every workflow?</source>
        <translation>Alle je eingereihten Prompts vergessen, aus allen Workflows?</translation>
    </message>
    <message>
        <source>&amp;Forget All</source>
        <translation>&amp;Alle vergessen</translation>
    </message>
</context>
<context>
    <name>vitrine::ProxyPage</name>
    <message>
        <source>The one of this system</source>
        <translation>Der dieses Systems</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
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
        <translation>Po&amp;rt</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>Requests and live events leave this machine through it.</source>
        <translation>Anfragen und Live-Ereignisse verlassen diesen Rechner über ihn.</translation>
    </message>
</context>
<context>
    <name>vitrine::QueueActions</name>
    <message>
        <source>&amp;Pause Queue</source>
        <translation>&amp;Warteschlange anhalten</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Cancel Whole &amp;Batch</source>
        <translation>Ganzen &amp;Stapel abbrechen</translation>
    </message>
    <message>
        <source>Cancel All E&amp;xcept What Runs…</source>
        <translation>Alles außer Lau&amp;fendem abbrechen…</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>Wieder&amp;holen</translation>
    </message>
    <message>
        <source>Run &amp;Again</source>
        <translation>&amp;Erneut ausführen</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Delete &amp;Finished…</source>
        <translation>&amp;Beendete löschen…</translation>
    </message>
    <message>
        <source>C&amp;lear Queue…</source>
        <translation>Warteschlange lee&amp;ren…</translation>
    </message>
    <message>
        <source>Open &amp;Workflow</source>
        <translation>W&amp;orkflow öffnen</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Akt&amp;ualisieren</translation>
    </message>
    <message>
        <source>&amp;Resume Queue</source>
        <translation>&amp;Warteschlange fortsetzen</translation>
    </message>
    <message>
        <source>Starts what waits again.</source>
        <translation>Startet Wartendes wieder.</translation>
    </message>
    <message>
        <source>What runs goes on; nothing else is started.</source>
        <translation>Was läuft, läuft weiter; sonst wird nichts gestartet.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln item(s)?</source>
        <translation>
            <numerusform>%Ln Eintrag abbrechen?</numerusform>
            <numerusform>%Ln Einträge abbrechen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay in the list and can be retried.</source>
        <translation>Sie bleiben in der Liste und können wiederholt werden.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln Item(s)</source>
        <translation>
            <numerusform>%Ln Eintrag abbrechen</numerusform>
            <numerusform>%Ln Einträge abbrechen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is everything of %Ln batch(es) that waits or runs, also what is not shown.</source>
        <translation>
            <numerusform>Das ist alles aus %Ln Stapel, was wartet oder läuft, auch nicht Angezeigtes.</numerusform>
            <numerusform>Das ist alles aus %Ln Stapeln, was wartet oder läuft, auch nicht Angezeigtes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln waiting item(s)?</source>
        <translation>
            <numerusform>%Ln wartenden Eintrag abbrechen?</numerusform>
            <numerusform>%Ln wartende Einträge abbrechen?</numerusform>
        </translation>
    </message>
    <message>
        <source>What runs now goes on.</source>
        <translation>Was gerade läuft, läuft weiter.</translation>
    </message>
    <message numerus="yes">
        <source>Not ended yet, and canceled by this: %Ln.</source>
        <translation>
            <numerusform>Noch nicht beendet und hiermit abgebrochen: %Ln.</numerusform>
            <numerusform>Noch nicht beendet und hiermit abgebrochen: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. Pictures stay in the gallery.</source>
        <translation>Das lässt sich nicht rückgängig machen. Bilder bleiben in der Galerie.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln item(s) from the queue?</source>
        <translation>
            <numerusform>%Ln Eintrag aus der Warteschlange löschen?</numerusform>
            <numerusform>%Ln Einträge aus der Warteschlange löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Item(s)</source>
        <translation>
            <numerusform>%Ln Eintrag löschen</numerusform>
            <numerusform>%Ln Einträge löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln finished item(s) from the queue?</source>
        <translation>
            <numerusform>%Ln beendeten Eintrag aus der Warteschlange löschen?</numerusform>
            <numerusform>%Ln beendete Einträge aus der Warteschlange löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>These are %1 completed, %2 failed and %3 canceled ones. This cannot be undone. Pictures stay in the gallery.</source>
        <translation>Das sind %1 abgeschlossene, %2 fehlgeschlagene und %3 abgebrochene. Das lässt sich nicht rückgängig machen. Bilder bleiben in der Galerie.</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %Ln item(s) from the queue?</source>
        <translation>
            <numerusform>%Ln Eintrag aus der Warteschlange löschen?</numerusform>
            <numerusform>Alle %Ln Einträge aus der Warteschlange löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1 was not submitted again. %2</source>
        <translation>Eintrag %1 wurde nicht erneut eingereiht. %2</translation>
    </message>
    <message>
        <source>Item %1 runs again as item %2.</source>
        <translation>Eintrag %1 läuft erneut als Eintrag %2.</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>Wird eingereiht…</translation>
    </message>
</context>
<context>
    <name>vitrine::QueueBar</name>
    <message>
        <source>Filter by values, workflow, origin, error, id</source>
        <translation>Nach Werten, Workflow, Herkunft, Fehler, ID filtern</translation>
    </message>
    <message>
        <source>Filter the queue</source>
        <translation>Warteschlange filtern</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Abgebrochen</translation>
    </message>
</context>
<context>
    <name>vitrine::QueueColumns</name>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
</context>
<context>
    <name>vitrine::QueueDetailsPane</name>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Traceback</source>
        <translation>Traceback</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Select an item to see its values, its results and what went wrong.</source>
        <translation>Einen Eintrag auswählen, um seine Werte, seine Ergebnisse und etwaige Fehler zu sehen.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>At the moment</source>
        <translation>Im Moment</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Item %1 of another user</source>
        <translation>Eintrag %1 eines anderen Benutzers</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Retry of item</source>
        <translation>Wiederholung von Eintrag</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>The record cannot be read. %1</source>
        <translation>Der Datensatz ist nicht lesbar. %1</translation>
    </message>
    <message>
        <source>At node %1:</source>
        <translation>Bei Knoten %1:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is shown</source>
        <translation>Nichts wird angezeigt</translation>
    </message>
    <message>
        <source>The record cannot be read</source>
        <translation>Der Datensatz ist nicht lesbar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Too long to be shown</source>
        <translation>Zu lang, um angezeigt zu werden</translation>
    </message>
    <message>
        <source>The record has %1.</source>
        <translation>Der Datensatz umfasst %1.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Items of other users</source>
        <translation>Einträge anderer Benutzer</translation>
    </message>
    <message numerus="yes">
        <source>Batch of %Ln item(s)</source>
        <translation>
            <numerusform>Stapel mit %Ln Eintrag</numerusform>
            <numerusform>Stapel mit %Ln Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Time per item</source>
        <translation>Zeit je Eintrag</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) are selected</source>
        <translation>
            <numerusform>%Ln Eintrag ist ausgewählt</numerusform>
            <numerusform>%Ln Einträge sind ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Other users’</source>
        <translation>Von anderen</translation>
    </message>
</context>
<context>
    <name>vitrine::QueueModel</name>
    <message>
        <source>Item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>%1 (another user’s)</source>
        <translation>%1 (von anderem Benutzer)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of other users</source>
        <translation>%1 anderer Benutzer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <translation>%1, noch etwa %2</translation>
    </message>
    <message>
        <source>The server does not show what other users run.</source>
        <translation>Der Server zeigt nicht, was andere Benutzer ausführen.</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Stapel %1</translation>
    </message>
</context>
<context>
    <name>vitrine::QueueMonitor</name>
    <message>
        <source>Queue item %1</source>
        <translation>Warteschlangeneintrag %1</translation>
    </message>
    <message>
        <source>The workflow of item %1 cannot be opened. %2</source>
        <translation>Der Workflow von Eintrag %1 kann nicht geöffnet werden. %2</translation>
    </message>
</context>
<context>
    <name>vitrine::QueueWindow</name>
    <message>
        <source>Queue – Vitrine</source>
        <translation>Warteschlange – Vitrine</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Progress of the queue</source>
        <translation>Fortschritt der Warteschlange</translation>
    </message>
    <message>
        <source>%p %</source>
        <translation>%p %</translation>
    </message>
    <message>
        <source>What is shown may be old. %1</source>
        <translation>Das Angezeigte ist vielleicht veraltet. %1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No such items</source>
        <translation>Keine solchen Einträge</translation>
    </message>
    <message>
        <source>Nothing in the queue fits the filter.</source>
        <translation>Nichts in der Warteschlange passt zum Filter.</translation>
    </message>
    <message>
        <source>Show All Items</source>
        <translation>Alle Einträge anzeigen</translation>
    </message>
    <message>
        <source>The queue cannot be read</source>
        <translation>Die Warteschlange ist nicht lesbar</translation>
    </message>
    <message>
        <source>The queue is empty</source>
        <translation>Die Warteschlange ist leer</translation>
    </message>
    <message>
        <source>What is submitted, here or by other programs, appears here and stays until it is deleted.</source>
        <translation>Was hier oder von anderen Programmen eingereiht wird, erscheint hier und bleibt, bis es gelöscht wird.</translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>Warteschlange wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing waits or runs</source>
        <translation>Nichts wartet oder läuft</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of other users</source>
        <translation>
            <numerusform>%Ln von anderen Benutzern</numerusform>
            <numerusform>%Ln von anderen Benutzern</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading: %1 of %2</source>
        <translation>Lesen: %1 von %2</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Not live</source>
        <translation>Nicht live</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The queue is paused: what runs goes on, nothing else is started.</source>
        <translation>Die Warteschlange ist angehalten: Was läuft, läuft weiter, sonst wird nichts gestartet.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>vitrine::ReadOnlyEditor</name>
    <message>
        <source>No value</source>
        <translation>Kein Wert</translation>
    </message>
</context>
<context>
    <name>vitrine::RecentWorkflowsMenu</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>Liste &amp;leeren</translation>
    </message>
</context>
<context>
    <name>vitrine::RecentsPopup</name>
    <message>
        <source>Earlier entries</source>
        <translation>Frühere Eingaben</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the chosen entry (Shift+Delete)</source>
        <translation>Gewählte Eingabe entfernen (Umschalt+Entf)</translation>
    </message>
    <message>
        <source>Clear All…</source>
        <translation>Alle vergessen…</translation>
    </message>
    <message>
        <source>Nothing fits the search.</source>
        <translation>Nichts passt zur Suche.</translation>
    </message>
</context>
<context>
    <name>vitrine::RecordEditor</name>
    <message>
        <source>Cannot be loaded now</source>
        <translation>Kann gerade nicht geladen werden</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>The server has none</source>
        <translation>Der Server hat keine</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>(Optional) Choose…</source>
        <translation>(Optional) Wählen…</translation>
    </message>
    <message>
        <source>(None)</source>
        <translation>(Keines)</translation>
    </message>
    <message>
        <source>%1 (not on this server)</source>
        <translation>%1 (nicht auf diesem Server)</translation>
    </message>
</context>
<context>
    <name>vitrine::RecordKind</name>
    <message>
        <source>a name on the server is needed</source>
        <translation>ein Name auf dem Server ist nötig</translation>
    </message>
</context>
<context>
    <name>vitrine::RecordLists</name>
    <message>
        <source>Bundled</source>
        <translation>Mitgeliefert</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Eigene</translation>
    </message>
</context>
<context>
    <name>vitrine::Reference</name>
    <message>
        <source>%1: %2: the server has no image %3. It was taken out.</source>
        <translation>%1: %2: Der Server hat kein Bild %3. Es wurde herausgenommen.</translation>
    </message>
    <message>
        <source>%1: %2: the server has no video %3. It was taken out.</source>
        <translation>%1: %2: Der Server hat kein Video %3. Es wurde herausgenommen.</translation>
    </message>
    <message>
        <source>%1: %2: the server has no board with the id %3. The field was set to “Auto”.</source>
        <translation>%1: %2: Der Server hat kein Board mit der ID %3. Das Feld wurde auf „Auto“ gesetzt.</translation>
    </message>
    <message>
        <source>%1: %2: the model “%3” is not installed on the server. It was taken out.</source>
        <translation>%1: %2: Das Modell „%3“ ist nicht auf dem Server installiert. Es wurde herausgenommen.</translation>
    </message>
</context>
<context>
    <name>vitrine::RepeatItemJob</name>
    <message>
        <source>The server shows nothing of item %1: it is another user&apos;s.</source>
        <translation>Der Server zeigt von Eintrag %1 nichts: Er gehört einem anderen Benutzer.</translation>
    </message>
</context>
<context>
    <name>vitrine::ReplaceQueue</name>
    <message>
        <source>Replace the Queue</source>
        <translation>Warteschlange ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln waiting item(s) and submit this workflow instead?</source>
        <translation>
            <numerusform>%Ln wartenden Eintrag abbrechen und stattdessen diesen Workflow einreihen?</numerusform>
            <numerusform>%Ln wartende Einträge abbrechen und stattdessen diesen Workflow einreihen?</numerusform>
        </translation>
    </message>
    <message>
        <source>What runs now goes on. Only your own items are canceled.</source>
        <translation>Was gerade läuft, läuft weiter. Nur eigene Einträge werden abgebrochen.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
</context>
<context>
    <name>vitrine::ReplyError</name>
    <message>
        <source>a web page came instead of data</source>
        <translation>statt Daten kam eine Webseite</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>host not found</source>
        <translation>Host nicht gefunden</translation>
    </message>
    <message>
        <source>connection closed</source>
        <translation>Verbindung geschlossen</translation>
    </message>
    <message>
        <source>connection closed before an answer came</source>
        <translation>Verbindung geschlossen, bevor eine Antwort kam</translation>
    </message>
    <message>
        <source>it redirects to another address</source>
        <translation>er leitet auf eine andere Adresse um</translation>
    </message>
    <message>
        <source>the proxy refused the connection</source>
        <translation>der Proxy hat die Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>the proxy closed the connection</source>
        <translation>der Proxy hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>the proxy was not found</source>
        <translation>der Proxy wurde nicht gefunden</translation>
    </message>
    <message>
        <source>the proxy did not answer in time</source>
        <translation>der Proxy hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>it wants another user name or password</source>
        <translation>er verlangt einen anderen Benutzernamen oder ein anderes Passwort</translation>
    </message>
</context>
<context>
    <name>vitrine::ReportCheck</name>
    <message>
        <source>This was not looked at.</source>
        <translation>Das wurde nicht geprüft.</translation>
    </message>
</context>
<context>
    <name>vitrine::ResolveGeneratorsJob</name>
    <message>
        <source>The prompts of the generator %1 cannot be read: %2</source>
        <translation>Die Prompts des Generators %1 sind nicht lesbar: %2</translation>
    </message>
</context>
<context>
    <name>vitrine::RestoreImagesJob</name>
    <message>
        <source>%1 is not restored. %2</source>
        <translation>%1 wird nicht wiederhergestellt. %2</translation>
    </message>
    <message>
        <source>The board of %1 is gone; the image is uncategorized now.</source>
        <translation>Das Board von %1 gibt es nicht mehr; das Bild ist jetzt ohne Kategorie.</translation>
    </message>
    <message>
        <source>%1 has lost its workflow: the server does not take it along with the file.</source>
        <translation>%1 hat seinen Workflow verloren: Der Server übernimmt ihn nicht mit der Datei.</translation>
    </message>
    <message>
        <source>%1 has lost its star. %2</source>
        <translation>%1 hat seinen Stern verloren. %2</translation>
    </message>
    <message>
        <source>%1 has lost its star.</source>
        <translation>%1 hat seinen Stern verloren.</translation>
    </message>
</context>
<context>
    <name>vitrine::ResultActions</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Use as Input: %1</source>
        <translation>Als &amp;Eingabe verwenden: %1</translation>
    </message>
    <message>
        <source>&amp;Use as Input</source>
        <translation>Als &amp;Eingabe verwenden</translation>
    </message>
    <message>
        <source>&amp;Copy Image Name</source>
        <translation>Bild&amp;namen kopieren</translation>
    </message>
</context>
<context>
    <name>vitrine::RetryItemsJob</name>
    <message>
        <source>The queue has none of these items.</source>
        <translation>Die Warteschlange hat keinen dieser Einträge.</translation>
    </message>
</context>
<context>
    <name>vitrine::RoutesCheck</name>
    <message>
        <source>The server lacks what every InvokeAI from 6.3 to 6.14 has: %1.</source>
        <translation>Dem Server fehlt, was jedes InvokeAI von 6.3 bis 6.14 hat: %1.</translation>
    </message>
    <message>
        <source>It may be a version that Vitrine does not know yet, or changed. See “Version”.</source>
        <translation>Vielleicht ist es eine Version, die Vitrine noch nicht kennt, oder eine veränderte. Siehe „Version“.</translation>
    </message>
    <message>
        <source>The server has no nodes, so no workflow can run.</source>
        <translation>Der Server hat keine Knoten, daher kann kein Workflow laufen.</translation>
    </message>
    <message>
        <source>Look at its log: it says why nodes could not be loaded.</source>
        <translation>Sein Protokoll ansehen: Es sagt, warum Knoten nicht geladen werden konnten.</translation>
    </message>
    <message numerus="yes">
        <source>The server has every route that Vitrine uses, and %n node type(s).</source>
        <translation>
            <numerusform>Der Server hat jede von Vitrine verwendete Route und %n Knotentyp.</numerusform>
            <numerusform>Der Server hat jede von Vitrine verwendete Route und %n Knotentypen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server lacks %n function(s) of newer versions: %1.</source>
        <translation>
            <numerusform>Dem Server fehlt %n Funktion neuerer Versionen: %1.</numerusform>
            <numerusform>Dem Server fehlen %n Funktionen neuerer Versionen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update InvokeAI to have them. Everything else works.</source>
        <translation>Dafür InvokeAI aktualisieren. Alles andere funktioniert.</translation>
    </message>
</context>
<context>
    <name>vitrine::RunBatchJob</name>
    <message>
        <source>The queue is full: it took %1 of %2 items. Submit the rest when it has emptied.</source>
        <translation>Die Warteschlange ist voll: Sie hat %1 von %2 Einträgen angenommen. Den Rest einreihen, wenn sie sich geleert hat.</translation>
    </message>
    <message numerus="yes">
        <source>The server did not take the submission within %n second(s).</source>
        <translation>
            <numerusform>Der Server hat das Eingereihte nicht innerhalb von %n Sekunde angenommen.</numerusform>
            <numerusform>Der Server hat das Eingereihte nicht innerhalb von %n Sekunden angenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is not done after %n second(s). Nothing was canceled: it goes on on the server.</source>
        <translation>
            <numerusform>Nach %n Sekunde noch nicht fertig. Nichts wurde abgebrochen: Auf dem Server läuft es weiter.</numerusform>
            <numerusform>Nach %n Sekunden noch nicht fertig. Nichts wurde abgebrochen: Auf dem Server läuft es weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run is done, but its pictures could not be listed. %1</source>
        <translation>Der Durchlauf ist fertig, aber seine Bilder konnten nicht aufgelistet werden. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of this run were canceled on the server.</source>
        <translation>
            <numerusform>%n Eintrag dieses Durchlaufs wurde auf dem Server abgebrochen.</numerusform>
            <numerusform>%n Einträge dieses Durchlaufs wurden auf dem Server abgebrochen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::RunFollower</name>
    <message>
        <source>Wait so long at most, in seconds; 0 for ever. Nothing is canceled then.</source>
        <translation>Höchstens so lange warten, in Sekunden; 0 für unbegrenzt. Danach wird nichts abgebrochen.</translation>
    </message>
    <message>
        <source>Save the images into this folder. Waits.</source>
        <translation>Die Bilder in diesem Ordner speichern. Wartet.</translation>
    </message>
    <message>
        <source>Have Ctrl+C cancel the run on the server, instead of the waiting only.</source>
        <translation>Strg+C bricht den Durchlauf auf dem Server ab, nicht nur das Warten.</translation>
    </message>
    <message numerus="yes">
        <source>Submitted as item(s) %1.</source>
        <translation>
            <numerusform>Eingereiht als Eintrag %1.</numerusform>
            <numerusform>Eingereiht als Einträge %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Waiting until it is back; the run goes on there.</source>
        <translation>%1 Warten, bis er wieder da ist; der Durchlauf läuft dort weiter.</translation>
    </message>
    <message>
        <source>Interrupted: canceling the run.</source>
        <translation>Unterbrochen: Der Durchlauf wird abgebrochen.</translation>
    </message>
    <message>
        <source>Interrupted. What was submitted goes on on the server; to cancel it: vitrinectl queue cancel-batch %1</source>
        <translation>Unterbrochen. Das Eingereihte läuft auf dem Server weiter; zum Abbrechen: vitrinectl queue cancel-batch %1</translation>
    </message>
</context>
<context>
    <name>vitrine::RunList</name>
    <message>
        <source>Runs and their pictures appear here.</source>
        <translation>Durchläufe und ihre Bilder erscheinen hier.</translation>
    </message>
</context>
<context>
    <name>vitrine::RunNotices</name>
    <message>
        <source>An item of “%1” failed</source>
        <translation>Ein Eintrag von „%1“ ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The run goes on.</source>
        <translation>Der Durchlauf läuft weiter.</translation>
    </message>
    <message>
        <source>“%1” failed</source>
        <translation>„%1“ ist fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln item(s) failed.</source>
        <translation>
            <numerusform>%1 von %Ln Eintrag fehlgeschlagen.</numerusform>
            <numerusform>%1 von %Ln Einträgen fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>“%1” was canceled on the server</source>
        <translation>„%1“ wurde auf dem Server abgebrochen</translation>
    </message>
    <message>
        <source>Submit it again to go on.</source>
        <translation>Zum Fortfahren erneut einreihen.</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>“%1” is done</source>
        <translation>„%1“ ist fertig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
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
        <translation>Ergebnis %1: %2</translation>
    </message>
</context>
<context>
    <name>vitrine::RunPicturesView</name>
    <message>
        <source>Pictures of this run</source>
        <translation>Bilder dieses Durchlaufs</translation>
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
        <translation>Fortschritt des Durchlaufs</translation>
    </message>
    <message>
        <source>Progress of the item</source>
        <translation>Fortschritt des Eintrags</translation>
    </message>
</context>
<context>
    <name>vitrine::RunResults</name>
    <message>
        <source>Results: %1</source>
        <translation>Ergebnisse: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::RunSummary</name>
    <message numerus="yes">
        <source>%n not valid</source>
        <translation>
            <numerusform>%n ungültig</numerusform>
            <numerusform>%n ungültig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken by the server</source>
        <translation>
            <numerusform>%n vom Server nicht angenommen</numerusform>
            <numerusform>%n vom Server nicht angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed while running</source>
        <translation>
            <numerusform>%n beim Ausführen fehlgeschlagen</numerusform>
            <numerusform>%n beim Ausführen fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done in time</source>
        <translation>
            <numerusform>%n nicht rechtzeitig fertig</numerusform>
            <numerusform>%n nicht rechtzeitig fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost to the network</source>
        <translation>
            <numerusform>%n durch Netzwerkfehler verloren</numerusform>
            <numerusform>%n durch Netzwerkfehler verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canceled</source>
        <translation>
            <numerusform>%n abgebrochen</numerusform>
            <numerusform>%n abgebrochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1: %2</source>
        <translation>Eintrag %1: %2</translation>
    </message>
    <message>
        <source>Item %1: %2 (node %3, %4)</source>
        <translation>Eintrag %1: %2 (Knoten %3, %4)</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) found no place in the queue.</source>
        <translation>
            <numerusform>%n Eintrag fand keinen Platz in der Warteschlange.</numerusform>
            <numerusform>%n Einträge fanden keinen Platz in der Warteschlange.</numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1: canceled.</source>
        <translation>Eintrag %1: abgebrochen.</translation>
    </message>
    <message>
        <source>Item %1: deleted from the queue.</source>
        <translation>Eintrag %1: aus der Warteschlange gelöscht.</translation>
    </message>
    <message>
        <source>Item %1: not done yet; it goes on on the server.</source>
        <translation>Eintrag %1: noch nicht fertig; er läuft auf dem Server weiter.</translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n abgeschlossen</numerusform>
            <numerusform>%n abgeschlossen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::RunTexts</name>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>Warten auf den Server…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>Wird eingereiht…</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>%1 of %2 items</source>
        <translation>%1 von %2 Einträgen</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation>%1 Bilder</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>Item %1: %2</source>
        <translation>Eintrag %1: %2</translation>
    </message>
    <message>
        <source>“%1” failed: %2</source>
        <translation>„%1“ ist fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>“%1” failed in item %2: %3</source>
        <translation>„%1“ ist in Eintrag %2 fehlgeschlagen: %3</translation>
    </message>
</context>
<context>
    <name>vitrine::RunView</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Traceback</source>
        <translation>Traceback</translation>
    </message>
    <message>
        <source>Take this run off the list. Its pictures stay on the server.</source>
        <translation>Diesen Durchlauf aus der Liste nehmen. Seine Bilder bleiben auf dem Server.</translation>
    </message>
    <message>
        <source>Remove run</source>
        <translation>Durchlauf entfernen</translation>
    </message>
    <message>
        <source>Traceback of the error</source>
        <translation>Traceback des Fehlers</translation>
    </message>
    <message>
        <source>Canceling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>There are more warnings.</source>
        <translation>Es gibt weitere Warnungen.</translation>
    </message>
</context>
<context>
    <name>vitrine::SaveWorkflowDialog</name>
    <message>
        <source>Save Workflow As</source>
        <translation>Workflow speichern unter</translation>
    </message>
    <message>
        <source>As &amp;File…</source>
        <translation>Als &amp;Datei…</translation>
    </message>
    <message>
        <source>It goes into the workflow library of this server, as one of yours.</source>
        <translation>Er kommt als eigener in die Workflow-Bibliothek dieses Servers.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
</context>
<context>
    <name>vitrine::SaveWorkflowJob</name>
    <message>
        <source>The number %1 at %2 is larger than 64 bits can hold, and the library would get a rounded one. Save the workflow as a file.</source>
        <translation>Die Zahl %1 in %2 ist größer, als 64 Bit fassen; in die Bibliothek käme eine gerundete. Den Workflow als Datei speichern.</translation>
    </message>
    <message>
        <source>The workflow was changed meanwhile.</source>
        <translation>Der Workflow wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>The server kept something else.</source>
        <translation>Der Server hat etwas anderes gespeichert.</translation>
    </message>
</context>
<context>
    <name>vitrine::SearchPopup</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>vitrine::SearchableTable</name>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing contains “%1”.</source>
        <translation>Nichts enthält „%1“.</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server wird gefragt…</translation>
    </message>
</context>
<context>
    <name>vitrine::SendRunJob</name>
    <message>
        <source>This run could not be written down: if the program ends before it does, its results are in the gallery only.</source>
        <translation>Dieser Durchlauf konnte nicht vermerkt werden: Endet das Programm vor ihm, sind seine Ergebnisse nur in der Galerie.</translation>
    </message>
</context>
<context>
    <name>vitrine::ServerCheck</name>
    <message>
        <source>“%1” is no version that is understood.</source>
        <translation>„%1“ ist keine verständliche Versionsangabe.</translation>
    </message>
    <message>
        <source>InvokeAI %1 is older than 6.3, the oldest that Vitrine works with.</source>
        <translation>InvokeAI %1 ist älter als 6.3, die älteste Version, mit der Vitrine funktioniert.</translation>
    </message>
    <message>
        <source>Update InvokeAI on the server.</source>
        <translation>InvokeAI auf dem Server aktualisieren.</translation>
    </message>
    <message>
        <source>InvokeAI %1 is newer than 6.14, the newest that Vitrine was tried with.</source>
        <translation>InvokeAI %1 ist neuer als 6.14, die neueste Version, mit der Vitrine erprobt ist.</translation>
    </message>
    <message>
        <source>What does not work may come from that: look for a newer Vitrine.</source>
        <translation>Funktioniert etwas nicht, kann es daran liegen: Nach einem neueren Vitrine sehen.</translation>
    </message>
    <message>
        <source>InvokeAI %1 is a version that Vitrine works with.</source>
        <translation>InvokeAI %1 ist eine Version, mit der Vitrine funktioniert.</translation>
    </message>
    <message>
        <source>InvokeAI %1 answers at %2, in %3 ms.</source>
        <translation>InvokeAI %1 antwortet unter %2, in %3 ms.</translation>
    </message>
    <message>
        <source>Use the address %1: an InvokeAI server answers there.</source>
        <translation>Die Adresse %1 verwenden: Dort antwortet ein InvokeAI-Server.</translation>
    </message>
    <message>
        <source>Not looked at, since the server cannot be used.</source>
        <translation>Nicht geprüft, da der Server nicht verwendbar ist.</translation>
    </message>
    <message>
        <source>The server does not tell the time.</source>
        <translation>Der Server nennt keine Uhrzeit.</translation>
    </message>
    <message>
        <source>The clocks of the server and of this machine agree.</source>
        <translation>Die Uhren des Servers und dieses Rechners stimmen überein.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 s ahead of this machine&apos;s.</source>
        <translation>Die Uhr des Servers geht gegenüber der dieses Rechners %1 s vor.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 s behind this machine&apos;s.</source>
        <translation>Die Uhr des Servers geht gegenüber der dieses Rechners %1 s nach.</translation>
    </message>
    <message>
        <source>Set both by network time (NTP): logins and certificates end by the clock, and times are shown wrong.</source>
        <translation>Beide über das Netz stellen (NTP): Anmeldungen und Zertifikate laufen nach der Uhr ab, und Zeiten werden falsch angezeigt.</translation>
    </message>
</context>
<context>
    <name>vitrine::ServerConnection</name>
    <message>
        <source>Demo server</source>
        <translation>Demo-Server</translation>
    </message>
</context>
<context>
    <name>vitrine::ServerFolder</name>
    <message>
        <source>There is no folder “%1”. Give the root folder of the InvokeAI server: the one that holds invokeai.yaml and the folder databases.</source>
        <translation>Den Ordner „%1“ gibt es nicht. Den Stammordner des InvokeAI-Servers angeben: den mit invokeai.yaml und dem Ordner databases.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2). Run this as the user whose server it is.</source>
        <translation>„%1“ ist nicht lesbar (%2). Als der Benutzer ausführen, dem der Server gehört.</translation>
    </message>
    <message>
        <source>The server of “%1” keeps its database in memory (use_memory_db in invokeai.yaml). Only the server itself can be asked.</source>
        <translation>Der Server von „%1“ hält seine Datenbank im Speicher (use_memory_db in invokeai.yaml). Nur der Server selbst kann gefragt werden.</translation>
    </message>
    <message>
        <source>There is no database “%1”. Give the root folder of the InvokeAI server (the one that holds invokeai.yaml and the folder databases); a new server makes it at its first start.</source>
        <translation>Die Datenbank „%1“ gibt es nicht. Den Stammordner des InvokeAI-Servers angeben (den mit invokeai.yaml und dem Ordner databases); ein neuer Server legt sie beim ersten Start an.</translation>
    </message>
</context>
<context>
    <name>vitrine::ServerMenu</name>
    <message>
        <source>administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Demo server</source>
        <translation>Demo-Server</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbindung zu %1 wird hergestellt…</translation>
    </message>
    <message>
        <source>Trying again by itself.</source>
        <translation>Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>Connected to InvokeAI %1 at %2.</source>
        <translation>Verbunden mit InvokeAI %1 unter %2.</translation>
    </message>
    <message>
        <source>There are no live events for the moment, so progress and new images show late.</source>
        <translation>Derzeit gibt es keine Live-Ereignisse, daher erscheinen Fortschritt und neue Bilder verspätet.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>Its certificate is taken because you trust it for this server alone.</source>
        <translation>Sein Zertifikat wird akzeptiert, weil ihm eigens für diesen Server vertraut wird.</translation>
    </message>
</context>
<context>
    <name>vitrine::ServerProfile</name>
    <message>
        <source>“%1” is not the name of a header. Use letters, digits and dashes, such as X-Api-Key.</source>
        <translation>„%1“ ist kein Header-Name. Buchstaben, Ziffern und Bindestriche verwenden, etwa X-Api-Key.</translation>
    </message>
    <message>
        <source>The header “%1” is set by Vitrine itself. Take it out.</source>
        <translation>Den Header „%1“ setzt Vitrine selbst. Ihn herausnehmen.</translation>
    </message>
    <message>
        <source>The value of the header “%1” holds a line break or another control character. Enter it again without.</source>
        <translation>Der Wert des Headers „%1“ enthält einen Zeilenumbruch oder ein anderes Steuerzeichen. Ihn ohne dieses neu eingeben.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a proxy. Enter a host such as proxy.example.org, without http:// and port.</source>
        <translation>„%1“ ist kein Proxy-Name. Einen Host eingeben wie proxy.example.org, ohne http:// und Port.</translation>
    </message>
    <message>
        <source>The proxy “%1” has no port. Enter the one it listens on.</source>
        <translation>Der Proxy „%1“ hat keinen Port. Den eingeben, auf dem er lauscht.</translation>
    </message>
    <message>
        <source>No server address was given%1. Type one such as localhost:9090.</source>
        <translation>Es wurde keine Serveradresse angegeben%1. Eine eingeben wie localhost:9090.</translation>
    </message>
    <message>
        <source>“%1” is not a server address. Type one such as localhost:9090.</source>
        <translation>„%1“ ist keine Serveradresse. Eine eingeben wie localhost:9090.</translation>
    </message>
    <message>
        <source>“%1” does not start with http:// or https://, the only ways to reach a server.</source>
        <translation>„%1“ beginnt nicht mit http:// oder https://, den einzigen Wegen zu einem Server.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password%1: addresses are stored in plain text. Give them in the profile of the server instead.</source>
        <translation>Die Adresse darf weder Benutzernamen noch Passwort enthalten%1: Adressen werden im Klartext gespeichert. Beides stattdessen im Profil des Servers angeben.</translation>
    </message>
    <message>
        <source>A login of InvokeAI (token) and a user name with password (HTTP basic) cannot be used together: a request carries only one of them. Take one out.</source>
        <translation>Eine Anmeldung bei InvokeAI (Token) und ein Benutzername mit Passwort (HTTP Basic) lassen sich nicht zusammen verwenden: Eine Anfrage trägt nur eines davon. Eines herausnehmen.</translation>
    </message>
    <message>
        <source>The header Authorization and a login cannot be used together: a request carries only one of them. Take one out.</source>
        <translation>Der Header Authorization und eine Anmeldung lassen sich nicht zusammen verwenden: Eine Anfrage trägt nur eines davon. Eines herausnehmen.</translation>
    </message>
    <message>
        <source>HTTP basic needs a user name. Enter one.</source>
        <translation>HTTP Basic braucht einen Benutzernamen. Einen eingeben.</translation>
    </message>
    <message>
        <source>A user name of HTTP basic cannot hold a colon. Enter it without.</source>
        <translation>Ein Benutzername für HTTP Basic darf keinen Doppelpunkt enthalten. Ihn ohne eingeben.</translation>
    </message>
    <message>
        <source>There is a key but no client certificate that it belongs to. Choose the file of the certificate too.</source>
        <translation>Es gibt einen Schlüssel, aber kein Client-Zertifikat dazu. Auch die Datei des Zertifikats wählen.</translation>
    </message>
</context>
<context>
    <name>vitrine::ServerReport</name>
    <message>
        <source>The server at %1 cannot be reached%2.</source>
        <translation>Der Server unter %1 ist nicht erreichbar%2.</translation>
    </message>
    <message>
        <source>Check that InvokeAI is running there, that address and port are right, and that no firewall stands between. Unless its invokeai.yaml says &quot;host: 0.0.0.0&quot;, a server can only be reached from its own machine.</source>
        <translation>Prüfen, ob InvokeAI dort läuft, ob Adresse und Port stimmen und ob keine Firewall dazwischen steht. Steht in seiner invokeai.yaml nicht „host: 0.0.0.0“, ist ein Server nur vom eigenen Rechner aus erreichbar.</translation>
    </message>
    <message>
        <source>The server at %1 did not answer in time.</source>
        <translation>Der Server unter %1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>It may be busy (older servers answer nothing while they take in an upload), or something on the way swallows the connection. Try again in a moment.</source>
        <translation>Vielleicht ist er ausgelastet (ältere Server antworten nicht, solange sie etwas Hochgeladenes aufnehmen), oder unterwegs verschluckt etwas die Verbindung. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The secure connection to %1 was refused%2.</source>
        <translation>Die sichere Verbindung zu %1 wurde abgelehnt%2.</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate and the clock of this machine, or use http:// if the server has no certificate.</source>
        <translation>Das Zertifikat des Servers und die Uhr dieses Rechners prüfen, oder http:// verwenden, wenn der Server kein Zertifikat hat.</translation>
    </message>
    <message>
        <source>The server at %1 asks for a login%2.</source>
        <translation>Der Server unter %1 verlangt eine Anmeldung%2.</translation>
    </message>
    <message>
        <source>Sign in, or give a valid token (vitrinectl reads it from VITRINE_TOKEN). A login of a proxy before the server is given as a header of the connection.</source>
        <translation>Anmelden oder ein gültiges Token angeben (vitrinectl liest es aus VITRINE_TOKEN). Die Anmeldung bei einem Proxy vor dem Server wird als Header der Verbindung angegeben.</translation>
    </message>
    <message>
        <source>The server at %1 does not tell this to everybody%2.</source>
        <translation>Der Server unter %1 gibt darüber nicht jedem Auskunft%2.</translation>
    </message>
    <message>
        <source>Ask an administrator of the server to look.</source>
        <translation>Einen Administrator des Servers nachsehen lassen.</translation>
    </message>
    <message>
        <source>What answers at %1 is not an InvokeAI server, or its path is wrong%2.</source>
        <translation>Unter %1 antwortet kein InvokeAI-Server, oder der Pfad ist falsch%2.</translation>
    </message>
    <message>
        <source>Check address and port. If a proxy has InvokeAI below a path, the path belongs to the address: https://host/invoke.</source>
        <translation>Adresse und Port prüfen. Liegt InvokeAI bei einem Proxy unter einem Pfad, gehört dieser zur Adresse: https://host/invoke.</translation>
    </message>
    <message>
        <source>The server at %1 cannot tell: it has no%2.</source>
        <translation>Der Server unter %1 kann das nicht sagen: Ihm fehlt die Funktion dafür%2.</translation>
    </message>
    <message>
        <source>The answer of the server at %1 could not be understood%2.</source>
        <translation>Die Antwort des Servers unter %1 ist unverständlich%2.</translation>
    </message>
    <message>
        <source>Its version may not be supported, or something on the way changes answers.</source>
        <translation>Vielleicht wird seine Version nicht unterstützt, oder unterwegs verändert etwas die Antworten.</translation>
    </message>
    <message>
        <source>The server at %1 reported a failure%2.</source>
        <translation>Der Server unter %1 hat einen Fehler gemeldet%2.</translation>
    </message>
    <message>
        <source>Its log says more. Try again in a moment.</source>
        <translation>Mehr steht in seinem Protokoll. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Long-polling</source>
        <translation>Long-Polling</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Vorschaubilder</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Vitrine %1, Qt %2, %3</source>
        <translation>Vitrine %1, Qt %2, %3</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1, über %2</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>counts of assets</source>
        <translation>Zählung der Ressourcen</translation>
    </message>
    <message>
        <source>boards by date</source>
        <translation>Boards nach Datum</translation>
    </message>
    <message>
        <source>shared boards</source>
        <translation>freigegebene Boards</translation>
    </message>
    <message>
        <source>videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>tags of workflows</source>
        <translation>Tags von Workflows</translation>
    </message>
    <message>
        <source>shared workflows</source>
        <translation>freigegebene Workflows</translation>
    </message>
    <message>
        <source>system prompts</source>
        <translation>System-Prompts</translation>
    </message>
    <message>
        <source>sending values to the web UI</source>
        <translation>Senden von Werten an die Weboberfläche</translation>
    </message>
    <message>
        <source>node packs</source>
        <translation>Knotenpakete</translation>
    </message>
    <message>
        <source>finding models without files</source>
        <translation>Suche nach Modellen ohne Dateien</translation>
    </message>
    <message>
        <source>identifying models again</source>
        <translation>erneutes Erkennen von Modellen</translation>
    </message>
    <message>
        <source>pausing installations</source>
        <translation>Anhalten von Installationen</translation>
    </message>
    <message>
        <source>finding model folders without a model</source>
        <translation>Suche nach Modellordnern ohne Modell</translation>
    </message>
    <message>
        <source>changing the server&apos;s configuration</source>
        <translation>Ändern der Serverkonfiguration</translation>
    </message>
    <message>
        <source>the list of devices</source>
        <translation>Liste der Geräte</translation>
    </message>
</context>
<context>
    <name>vitrine::ServerReportJob</name>
    <message>
        <source>Thumbnails (WebP pictures) can be read here.</source>
        <translation>Vorschaubilder (WebP) sind hier lesbar.</translation>
    </message>
    <message>
        <source>Thumbnails cannot be read here: they are WebP pictures.</source>
        <translation>Vorschaubilder sind hier nicht lesbar: Es sind WebP-Bilder.</translation>
    </message>
    <message>
        <source>Install the package qt6-image-formats-plugins and start Vitrine again.</source>
        <translation>Das Paket qt6-image-formats-plugins installieren und Vitrine neu starten.</translation>
    </message>
    <message>
        <source>Not looked at, since the server cannot be used.</source>
        <translation>Nicht geprüft, da der Server nicht verwendbar ist.</translation>
    </message>
    <message>
        <source>Not looked at, since the server does not let us in.</source>
        <translation>Nicht geprüft, da der Server keinen Zugang gewährt.</translation>
    </message>
    <message>
        <source>Not looked at, since the server&apos;s nodes are not known.</source>
        <translation>Nicht geprüft, da die Knoten des Servers nicht bekannt sind.</translation>
    </message>
</context>
<context>
    <name>vitrine::ServerSection</name>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>vitrine::ServerWindow</name>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Search the configuration</source>
        <translation>Konfiguration durchsuchen</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Search the packages</source>
        <translation>Pakete durchsuchen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Results of Nodes</source>
        <translation>Ergebnisse von Knoten</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Intermediate Images</source>
        <translation>Zwischenbilder</translation>
    </message>
    <message>
        <source>Models in Memory</source>
        <translation>Modelle im Speicher</translation>
    </message>
    <message>
        <source>Server – Vitrine</source>
        <translation>Server – Vitrine</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Live updates</source>
        <translation>Live-Aktualisierungen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Infill methods</source>
        <translation>Infill-Methoden</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Found in it</source>
        <translation>Darin gefunden</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>What the server writes to its log</source>
        <translation>Was der Server in sein Protokoll schreibt</translation>
    </message>
    <message>
        <source>Everything, for looking for errors (debug)</source>
        <translation>Alles, für die Fehlersuche (debug)</translation>
    </message>
    <message>
        <source>What happens (info)</source>
        <translation>Was geschieht (info)</translation>
    </message>
    <message>
        <source>Warnings and errors (warning)</source>
        <translation>Warnungen und Fehler (warning)</translation>
    </message>
    <message>
        <source>Errors (error)</source>
        <translation>Fehler (error)</translation>
    </message>
    <message>
        <source>Only what ends the server (critical)</source>
        <translation>Nur was den Server beendet (critical)</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Auf dem Server</translation>
    </message>
    <message>
        <source>Delete All…</source>
        <translation>Alle löschen…</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>At most until now</source>
        <translation>Bisheriger Höchststand</translation>
    </message>
    <message>
        <source>Models and parts</source>
        <translation>Modelle und Teile</translation>
    </message>
    <message>
        <source>Found in memory</source>
        <translation>Im Speicher gefunden</translation>
    </message>
    <message>
        <source>Had to be loaded</source>
        <translation>Musste geladen werden</translation>
    </message>
    <message>
        <source>Thrown out for others</source>
        <translation>Für andere entfernt</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Geladen</translation>
    </message>
    <message>
        <source>Take Out What Is Not in Use</source>
        <translation>Nicht Verwendetes herausnehmen</translation>
    </message>
    <message>
        <source>arrive</source>
        <translation>kommen an</translation>
    </message>
    <message>
        <source>do not arrive</source>
        <translation>kommen nicht an</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server wird gefragt…</translation>
    </message>
    <message>
        <source>Switch Off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch On</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>No model was loaded yet</source>
        <translation>Noch kein Modell wurde geladen</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>Delete Intermediate Images</source>
        <translation>Zwischenbilder löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n intermediate image(s) of the server? They are what workflows make on the way to their results; nobody can bring them back. Runs that wait or are under way may need theirs.</source>
        <translation>
            <numerusform>%n Zwischenbild des Servers löschen? Zwischenbilder entstehen in Workflows auf dem Weg zum Ergebnis; niemand kann sie zurückholen. Wartende oder laufende Durchläufe brauchen ihre womöglich noch.</numerusform>
            <numerusform>%n Zwischenbilder des Servers löschen? Sie entstehen in Workflows auf dem Weg zum Ergebnis; niemand kann sie zurückholen. Wartende oder laufende Durchläufe brauchen ihre womöglich noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>vitrine::SessionHost</name>
    <message>
        <source>This build of Vitrine has no demo server. Connect to an InvokeAI server.</source>
        <translation>Dieses Vitrine wurde ohne Demo-Server gebaut. Mit einem InvokeAI-Server verbinden.</translation>
    </message>
</context>
<context>
    <name>vitrine::SessionView</name>
    <message numerus="yes">
        <source>Upload %Ln to “%1”</source>
        <translation>
            <numerusform>%Ln in „%1“ hochladen</numerusform>
            <numerusform>%Ln in „%1“ hochladen</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Change server…</source>
        <translation>Server wechseln…</translation>
    </message>
    <message>
        <source>The web UI takes over how this image was made.</source>
        <translation>Die Weboberfläche übernimmt, wie dieses Bild entstanden ist.</translation>
    </message>
    <message>
        <source>The web UI was not told how %1 was made. %2</source>
        <translation>Der Weboberfläche wurde nicht mitgeteilt, wie %1 entstanden ist. %2</translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no files.</source>
        <translation>Die Zwischenablage enthält weder Bild noch Dateien.</translation>
    </message>
    <message>
        <source>Find Out Why…</source>
        <translation>Ursache suchen…</translation>
    </message>
</context>
<context>
    <name>vitrine::Shortcuts</name>
    <message>
        <source>Escape closes and cancels; it cannot be given to a command.</source>
        <translation>Die Escape-Taste schließt und bricht ab; sie kann keinem Befehl zugewiesen werden.</translation>
    </message>
    <message>
        <source>Tab goes from field to field; it cannot be given to a command.</source>
        <translation>Die Tabulatortaste wechselt von Feld zu Feld; sie kann keinem Befehl zugewiesen werden.</translation>
    </message>
    <message>
        <source>Lists and texts need %1 to move about.</source>
        <translation>Listen und Texte brauchen %1 zum Bewegen.</translation>
    </message>
    <message>
        <source>Lists, buttons and texts need %1. Add Ctrl or Alt.</source>
        <translation>Listen, Schaltflächen und Texte brauchen %1. Strg oder Alt hinzunehmen.</translation>
    </message>
    <message>
        <source>Texts need %1. Add Ctrl or Alt.</source>
        <translation>Texte brauchen %1. Strg oder Alt hinzunehmen.</translation>
    </message>
    <message>
        <source>Alt with a letter opens menus. Add Ctrl or Shift.</source>
        <translation>Alt mit einem Buchstaben öffnet Menüs. Strg oder Umschalt hinzunehmen.</translation>
    </message>
    <message>
        <source>In this window %1 always stands for: %2.</source>
        <translation>In diesem Fenster steht %1 immer für: %2.</translation>
    </message>
</context>
<context>
    <name>vitrine::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten durchsuchen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>Then press the new keys</source>
        <translation>Danach die neuen Tasten drücken</translation>
    </message>
    <message>
        <source>&amp;Remove Keys</source>
        <translation>Tasten &amp;entfernen</translation>
    </message>
    <message>
        <source>The command has no keys any more</source>
        <translation>Der Befehl hat dann keine Tasten mehr</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Give it its default keys</source>
        <translation>Die voreingestellten Tasten zuweisen</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Give all commands their default keys</source>
        <translation>Allen Befehlen die voreingestellten Tasten zuweisen</translation>
    </message>
    <message>
        <source>“%1” (%2) has %3 already.</source>
        <translation>„%1“ (%2) hat bereits %3.</translation>
    </message>
    <message>
        <source>Take Them Away There</source>
        <translation>Dort wegnehmen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No command and no keys contain “%1”.</source>
        <translation>Kein Befehl und keine Taste enthält „%1“.</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Alle anzeigen</translation>
    </message>
</context>
<context>
    <name>vitrine::ShortcutsModel</name>
    <message>
        <source>%1 (its own window)</source>
        <translation>%1 (eigenes Fenster)</translation>
    </message>
    <message>
        <source>“%1” has these keys too; neither works.</source>
        <translation>„%1“ hat diese Tasten auch; keines von beiden funktioniert.</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>keine Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Voreinstellung</translation>
    </message>
</context>
<context>
    <name>vitrine::ShortcutsSheet</name>
    <message>
        <source>Keyboard Shortcuts Sheet</source>
        <translation>Übersicht der Tastenkürzel</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten durchsuchen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Window “%1”</source>
        <translation>Fenster „%1“</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No command and no keys contain “%1”.</source>
        <translation>Kein Befehl und keine Taste enthält „%1“.</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Alle anzeigen</translation>
    </message>
</context>
<context>
    <name>vitrine::SignInPage</name>
    <message>
        <source>Nothing, or an account of the server</source>
        <translation>Nichts oder ein Konto des Servers</translation>
    </message>
    <message>
        <source>User name and password of a proxy (HTTP basic)</source>
        <translation>Benutzername und Passwort eines Proxys (HTTP Basic)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>&amp;Sign in with</source>
        <translation>&amp;Anmelden mit</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>A server with accounts asks for the login when it is connected to.</source>
        <translation>Ein Server mit Konten fragt beim Verbinden nach der Anmeldung.</translation>
    </message>
</context>
<context>
    <name>vitrine::SourcedJob</name>
    <message>
        <source>The database in “%1” is not that of the server at %2: it holds other items. Give the root folder of this server.</source>
        <translation>Die Datenbank in „%1“ gehört nicht zum Server unter %2: Sie enthält andere Einträge. Den Stammordner dieses Servers angeben.</translation>
    </message>
    <message>
        <source>The database in “%1” is not that of the server at %2: its queue is empty, and the server&apos;s is not. Give the root folder of this server.</source>
        <translation>Die Datenbank in „%1“ ist nicht die des Servers unter %2: Ihre Warteschlange ist leer, die des Servers nicht. Den Stammordner dieses Servers angeben.</translation>
    </message>
</context>
<context>
    <name>vitrine::StartPage</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>More Settings…</source>
        <translation>Weitere Einstellungen…</translation>
    </message>
    <message>
        <source>Try the &amp;Demo</source>
        <translation>&amp;Demo ausprobieren</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Address of an InvokeAI server</source>
        <translation>Adresse eines InvokeAI-Servers</translation>
    </message>
    <message>
        <source>Connect to an InvokeAI server</source>
        <translation>Mit einem InvokeAI-Server verbinden</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>At an address</source>
        <translation>Unter einer Adresse</translation>
    </message>
    <message>
        <source>A name or address with its port, or a URL with a path.</source>
        <translation>Ein Name oder eine Adresse mit Port, oder eine URL mit Pfad.</translation>
    </message>
    <message>
        <source>Just looking</source>
        <translation>Nur umsehen</translation>
    </message>
    <message>
        <source>A small server inside this program, with pictures and a queue that works. Nothing of it is kept.</source>
        <translation>Ein kleiner Server in diesem Programm, mit Bildern und einer funktionierenden Warteschlange. Nichts davon wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Looking for a server at %1…</source>
        <translation>Ein Server unter %1 wird gesucht…</translation>
    </message>
    <message>
        <source>InvokeAI %1 answers at %2.</source>
        <translation>InvokeAI %1 antwortet unter %2.</translation>
    </message>
    <message>
        <source>A server that wants a login answers at %1.</source>
        <translation>Unter %1 antwortet ein Server, der eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Start InvokeAI, and it is found by itself.</source>
        <translation>Unter %1 antwortet nichts. InvokeAI starten; es wird von selbst gefunden.</translation>
    </message>
    <message>
        <source>Something answers at %1, but not as InvokeAI does. %2</source>
        <translation>Unter %1 antwortet etwas, aber nicht wie InvokeAI. %2</translation>
    </message>
</context>
<context>
    <name>vitrine::StatusStrip</name>
    <message>
        <source>Show the queue</source>
        <translation>Warteschlange anzeigen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Put them back where they were (Ctrl+Z)</source>
        <translation>Sie zurücklegen, wo sie waren (Strg+Z)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected of %2</source>
        <translation>%1 von %2 ausgewählt</translation>
    </message>
    <message>
        <source>Queue: idle</source>
        <translation>Warteschlange: untätig</translation>
    </message>
    <message>
        <source>Queue: %1 running, %2 waiting</source>
        <translation>Warteschlange: %1 laufend, %2 wartend</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>The server tells at once what happens in its queue.</source>
        <translation>Der Server meldet sofort, was in seiner Warteschlange geschieht.</translation>
    </message>
    <message>
        <source>Not live</source>
        <translation>Nicht live</translation>
    </message>
    <message>
        <source>The server&apos;s live events cannot be had at the moment; the queue is asked instead.</source>
        <translation>Die Live-Ereignisse des Servers sind gerade nicht zu haben; stattdessen wird die Warteschlange abgefragt.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
</context>
<context>
    <name>vitrine::StringDropdownEditor</name>
    <message>
        <source>Option %1</source>
        <translation>Option %1</translation>
    </message>
    <message>
        <source>No options</source>
        <translation>Keine Optionen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
</context>
<context>
    <name>vitrine::StringKind</name>
    <message>
        <source>must be text</source>
        <translation>muss Text sein</translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n characters</source>
        <translation>
            <numerusform>muss mindestens %n Zeichen haben</numerusform>
            <numerusform>muss mindestens %n Zeichen haben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n characters</source>
        <translation>
            <numerusform>darf höchstens %n Zeichen haben</numerusform>
            <numerusform>darf höchstens %n Zeichen haben</numerusform>
        </translation>
    </message>
    <message>
        <source>it %1</source>
        <translation>er %1</translation>
    </message>
</context>
<context>
    <name>vitrine::SubmissionCount</name>
    <message>
        <source>Far too many items</source>
        <translation>Viel zu viele Einträge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>The server&apos;s queue takes %1 items at most. The rest would be left out.</source>
        <translation>Die Warteschlange des Servers nimmt höchstens %1 Einträge an. Der Rest würde weggelassen.</translation>
    </message>
    <message>
        <source>The server&apos;s queue takes %1 items at most and has room for %2 now. The rest would be left out.</source>
        <translation>Die Warteschlange des Servers nimmt höchstens %1 Einträge an und hat jetzt Platz für %2. Der Rest würde weggelassen.</translation>
    </message>
</context>
<context>
    <name>vitrine::SubmissionsButton</name>
    <message>
        <source>Values that were submitted before</source>
        <translation>Früher eingereihte Werte</translation>
    </message>
    <message>
        <source>Submitted values</source>
        <translation>Eingereihte Werte</translation>
    </message>
    <message>
        <source>The values of this workflow appear here when they are submitted.</source>
        <translation>Die Werte dieses Workflows erscheinen hier, wenn sie eingereiht werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n Durchlauf</numerusform>
            <numerusform>%n Durchläufe</numerusform>
        </translation>
    </message>
    <message>
        <source>The same values as before</source>
        <translation>Dieselben Werte wie zuvor</translation>
    </message>
    <message>
        <source>Clear History</source>
        <translation>Verlauf löschen</translation>
    </message>
    <message>
        <source>Forget all values that were submitted of this workflow?</source>
        <translation>Alle je eingereihten Werte dieses Workflows vergessen?</translation>
    </message>
    <message>
        <source>&amp;Forget All</source>
        <translation>&amp;Alle vergessen</translation>
    </message>
</context>
<context>
    <name>vitrine::SubmitBar</name>
    <message>
        <source>Submit</source>
        <translation>Einreihen</translation>
    </message>
    <message>
        <source>Where in the queue</source>
        <translation>Wo in der Warteschlange</translation>
    </message>
    <message>
        <source>To the end of the queue, to its front, or in place of what waits</source>
        <translation>Ans Ende der Warteschlange, an den Anfang oder anstelle des Wartenden</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Durchläufe</translation>
    </message>
    <message>
        <source>How often the workflow runs</source>
        <translation>Wie oft der Workflow ausgeführt wird</translation>
    </message>
    <message>
        <source>Submit to the &amp;End of the Queue</source>
        <translation>Am &amp;Ende der Warteschlange einreihen</translation>
    </message>
    <message>
        <source>Submit to the &amp;Front of the Queue</source>
        <translation>Am &amp;Anfang der Warteschlange einreihen</translation>
    </message>
    <message>
        <source>&amp;Replace the Queue…</source>
        <translation>&amp;Warteschlange ersetzen…</translation>
    </message>
    <message>
        <source>Board “Auto”: %1</source>
        <translation>Board „Auto“: %1</translation>
    </message>
    <message>
        <source>Run this workflow</source>
        <translation>Diesen Workflow ausführen</translation>
    </message>
    <message>
        <source>Run this workflow (%1)</source>
        <translation>Diesen Workflow ausführen (%1)</translation>
    </message>
</context>
<context>
    <name>vitrine::SubmitBatchJob</name>
    <message>
        <source>The program ended before the server had it, so nothing was submitted. Submit it again.</source>
        <translation>Das Programm endete, bevor der Server es hatte, daher wurde nichts eingereiht. Erneut einreihen.</translation>
    </message>
    <message>
        <source>The queue is full: nothing was submitted. Try again when it has emptied.</source>
        <translation>Die Warteschlange ist voll: Nichts wurde eingereiht. Erneut versuchen, wenn sie sich geleert hat.</translation>
    </message>
</context>
<context>
    <name>vitrine::TlsProblem</name>
    <message>
        <source>The certificate of %1 is self-signed, so nobody vouches for that server. If it is yours, trust this one certificate for its profile, or give its file there as the authority (CA).</source>
        <translation>Das Zertifikat von %1 ist selbst unterschrieben, daher bürgt niemand für diesen Server. Ist es ein eigener, diesem einen Zertifikat für sein Profil vertrauen oder dessen Datei dort als Zertifizierungsstelle (CA) angeben.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by “%2”, which this machine does not know. Give the certificate of that authority (CA) in the profile of the server.</source>
        <translation>Das Zertifikat von %1 wurde von „%2“ ausgestellt; diesem Rechner ist die Stelle unbekannt. Das Zertifikat dieser Zertifizierungsstelle (CA) im Profil des Servers angeben.</translation>
    </message>
    <message>
        <source>The certificate of %1 was made for another address (“%2”). Use that address, or ask its administrator for a certificate that names this one.</source>
        <translation>Das Zertifikat von %1 wurde für eine andere Adresse ausgestellt („%2“). Diese verwenden oder den Administrator um ein Zertifikat für die hiesige bitten.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2. Its administrator must renew it.</source>
        <translation>Das Zertifikat von %1 ist am %2 abgelaufen. Der Administrator muss es erneuern.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid from %2 only. Check the clock of this machine.</source>
        <translation>Das Zertifikat von %1 gilt erst ab %2. Die Uhr dieses Rechners prüfen.</translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked by its authority. Do not use that server until its administrator has replaced it.</source>
        <translation>Das Zertifikat von %1 wurde von seiner Zertifizierungsstelle widerrufen. Diesen Server nicht verwenden, bis der Administrator es ersetzt hat.</translation>
    </message>
    <message>
        <source>The server at %1 wants a client certificate that it knows. Give its file and key in the profile of the server.</source>
        <translation>Der Server unter %1 verlangt ein ihm bekanntes Client-Zertifikat. Dessen Datei und Schlüssel im Profil des Servers angeben.</translation>
    </message>
    <message>
        <source>The server at %1 takes secure connections only. Begin the address with https://.</source>
        <translation>Der Server unter %1 nimmt nur sichere Verbindungen an. Als Anfang der Adresse eingeben: https://.</translation>
    </message>
</context>
<context>
    <name>vitrine::TlsSetup</name>
    <message>
        <source>The file “%1” cannot be read (%2). Choose another one in the profile of the server.</source>
        <translation>Die Datei „%1“ ist nicht lesbar (%2). Im Profil des Servers eine andere wählen.</translation>
    </message>
    <message>
        <source>There is no certificate in “%1”. Choose a PEM file: a text that begins with “-----BEGIN CERTIFICATE-----”.</source>
        <translation>In „%1“ ist kein Zertifikat. Eine PEM-Datei wählen: einen Text, der mit „-----BEGIN CERTIFICATE-----“ beginnt.</translation>
    </message>
    <message>
        <source>The key in “%1” is encrypted. Enter its passphrase in the profile of the server.</source>
        <translation>Der Schlüssel in „%1“ ist verschlüsselt. Seine Passphrase im Profil des Servers eingeben.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key in “%1”. Enter it again in the profile of the server.</source>
        <translation>Die Passphrase öffnet den Schlüssel in „%1“ nicht. Sie im Profil des Servers neu eingeben.</translation>
    </message>
    <message>
        <source>There is no private key in “%1”. Choose the PEM file with the key of the client certificate.</source>
        <translation>In „%1“ ist kein privater Schlüssel. Die PEM-Datei mit dem Schlüssel des Client-Zertifikats wählen.</translation>
    </message>
</context>
<context>
    <name>vitrine::TokenStore</name>
    <message>
        <source>It is kept in the keychain of this system.</source>
        <translation>Aufbewahrung im Schlüsselbund dieses Systems.</translation>
    </message>
    <message>
        <source>There is no keychain on this system, so it is kept until Vitrine is closed.</source>
        <translation>Dieses System hat keinen Schlüsselbund, daher Aufbewahrung nur, bis Vitrine geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>vitrine::TransfersIndicator</name>
    <message>
        <source>Uploads: %1 of %2</source>
        <translation>Uploads: %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Uploads: %Ln failed</source>
        <translation>
            <numerusform>Uploads: %Ln fehlgeschlagen</numerusform>
            <numerusform>Uploads: %Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Uploads: %Ln to decide</source>
        <translation>
            <numerusform>Uploads: %Ln zu entscheiden</numerusform>
            <numerusform>Uploads: %Ln zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Uploads: done</source>
        <translation>Uploads: fertig</translation>
    </message>
</context>
<context>
    <name>vitrine::TransfersModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>Ohne Kategorie</translation>
    </message>
    <message>
        <source>Looking whether the board has it</source>
        <translation>Wird im Board gesucht</translation>
    </message>
    <message>
        <source>On this board already: upload it again?</source>
        <translation>Schon in diesem Board: erneut hochladen?</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>The server is storing it</source>
        <translation>Der Server speichert es</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Wird hochgeladen</translation>
    </message>
    <message>
        <source>Trying again. %1</source>
        <translation>Wird erneut versucht. %1</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Hochgeladen</translation>
    </message>
    <message>
        <source>Skipped: on this board already</source>
        <translation>Übersprungen: schon in diesem Board</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Abgebrochen</translation>
    </message>
</context>
<context>
    <name>vitrine::TransfersWindow</name>
    <message>
        <source>Transfers – Vitrine</source>
        <translation>Übertragungen – Vitrine</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Uploads</translation>
    </message>
    <message>
        <source>Progress of all uploads</source>
        <translation>Fortschritt aller Uploads</translation>
    </message>
    <message>
        <source>%p %</source>
        <translation>%p %</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Cancel &amp;All</source>
        <translation>A&amp;lle abbrechen</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Retry All &amp;Failed</source>
        <translation>Alle fehl&amp;geschlagenen wiederholen</translation>
    </message>
    <message>
        <source>Clear F&amp;inished</source>
        <translation>&amp;Beendete entfernen</translation>
    </message>
    <message>
        <source>&amp;Open the Picture</source>
        <translation>Bil&amp;d öffnen</translation>
    </message>
    <message>
        <source>Copy &amp;Names and Reasons</source>
        <translation>&amp;Namen und Ursachen kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Looking through the files…</source>
        <translation>Dateien werden durchgesehen…</translation>
    </message>
    <message>
        <source>No uploads</source>
        <translation>Keine Uploads</translation>
    </message>
    <message>
        <source>Upload pictures, or folders with all they hold. They go to the board that is open; what is not finished goes on at the next start.</source>
        <translation>Bilder oder Ordner mit allem darin hochladen. Sie kommen in das geöffnete Board; was nicht fertig wird, geht beim nächsten Start weiter.</translation>
    </message>
    <message>
        <source>Upload Files…</source>
        <translation>Dateien hochladen…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>Ohne Kategorie</translation>
    </message>
    <message>
        <source>Retry on &amp;Board</source>
        <translation>&amp;In anderem Board wiederholen</translation>
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
            <numerusform>%1 von %Ln Datei</numerusform>
            <numerusform>%1 von %Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln zu entscheiden</numerusform>
            <numerusform>%Ln zu entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused; what is under way ends</source>
        <translation>Angehalten; Laufendes wird beendet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Warten auf den Server</translation>
    </message>
    <message>
        <source>Trying again in a moment</source>
        <translation>Gleich neuer Versuch</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>There are no files in it.</source>
        <translation>Darin sind keine Dateien.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out: servers take PNG, JPEG, WebP, BMP, TIFF and, where they know videos, MP4.</source>
        <translation>
            <numerusform>%Ln Datei ausgelassen: Server nehmen PNG, JPEG, WebP, BMP, TIFF und, wo sie Videos kennen, MP4 an.</numerusform>
            <numerusform>%Ln Dateien ausgelassen: Server nehmen PNG, JPEG, WebP, BMP, TIFF und, wo sie Videos kennen, MP4 an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are on their way to this board already.</source>
        <translation>
            <numerusform>%Ln Datei ist schon unterwegs zu diesem Board.</numerusform>
            <numerusform>%Ln Dateien sind schon unterwegs zu diesem Board.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ ist nicht lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be read.</source>
        <translation>
            <numerusform>%Ln Datei ist nicht lesbar.</numerusform>
            <numerusform>%Ln Dateien sind nicht lesbar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::TrayIcon</name>
    <message>
        <source>&amp;Show Vitrine</source>
        <translation>Vitrine &amp;anzeigen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>vitrine::TroubleshootingWindow</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Troubleshooting – Vitrine</source>
        <translation>Fehlersuche – Vitrine</translation>
    </message>
    <message>
        <source>Looking: %1 of %2</source>
        <translation>Wird geprüft: %1 von %2</translation>
    </message>
    <message>
        <source>Stopped. What is below was looked at.</source>
        <translation>Gestoppt. Was unten steht, wurde geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works. %n warning(s)</source>
        <translation>
            <numerusform>Es funktioniert. %n Warnung</numerusform>
            <numerusform>Es funktioniert. %n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Alles funktioniert.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Run Again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
</context>
<context>
    <name>vitrine::Undoing</name>
    <message>
        <source>&amp;Undo Move</source>
        <translation>Verschieben &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Undo Delete</source>
        <translation>Löschen &amp;rückgängig machen</translation>
    </message>
</context>
<context>
    <name>vitrine::UnknownKind</name>
    <message>
        <source>only a connection from another node can fill this field</source>
        <translation>dieses Feld kann nur durch eine Verbindung von einem anderen Knoten gefüllt werden</translation>
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
        <translation>%1: hochgeladen, aber das Board gibt es nicht mehr; jetzt ohne Kategorie.</translation>
    </message>
</context>
<context>
    <name>vitrine::UploadJournal</name>
    <message>
        <source>The list of uploads is damaged (%1). Start Vitrine again: it then keeps the damaged file aside and begins a new one.</source>
        <translation>Die Liste der Uploads ist beschädigt (%1). Vitrine neu starten: Es legt die beschädigte Datei dann beiseite und beginnt eine neue.</translation>
    </message>
    <message>
        <source>The list of uploads cannot be kept in %1 (%2). Nothing is sent until it can. Check the disk&apos;s free space and the folder&apos;s permissions, then try again.</source>
        <translation>Die Liste der Uploads kann in %1 nicht geführt werden (%2). Bis dahin wird nichts gesendet. Freien Platz des Datenträgers und Berechtigungen des Ordners prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Another program has the list of uploads in %1 open. Close it, then try again.</source>
        <translation>Ein anderes Programm hat die Liste der Uploads in %1 geöffnet. Es schließen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The list of uploads in %1 was made by a newer Vitrine. Use that one for uploads.</source>
        <translation>Die Liste der Uploads in %1 stammt von einem neueren Vitrine. Zum Hochladen dieses verwenden.</translation>
    </message>
    <message>
        <source>the damaged file cannot be put aside</source>
        <translation>die beschädigte Datei kann nicht beiseitegelegt werden</translation>
    </message>
    <message>
        <source>it is not open</source>
        <translation>sie ist nicht geöffnet</translation>
    </message>
</context>
<context>
    <name>vitrine::UploadQueue</name>
    <message>
        <source>The file is gone since it was added. Put it back and try again, or cancel it.</source>
        <translation>Die Datei ist seit dem Hinzufügen verschwunden. Sie zurücklegen und erneut versuchen, oder abbrechen.</translation>
    </message>
    <message>
        <source>The file changed since it was added, so it was not sent. Try again to send it as it is now.</source>
        <translation>Die Datei hat sich seit dem Hinzufügen geändert und wurde daher nicht gesendet. Erneut versuchen, um sie im jetzigen Stand zu senden.</translation>
    </message>
    <message>
        <source>The file cannot be read (%1). Check its permissions, then try again.</source>
        <translation>Die Datei ist nicht lesbar (%1). Ihre Berechtigungen prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The file cannot be read (%1). Check its disk, then try again.</source>
        <translation>Die Datei ist nicht lesbar (%1). Ihren Datenträger prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The board “%1” is gone. Retry on another board.</source>
        <translation>Das Board „%1“ gibt es nicht mehr. Mit einem anderen Board wiederholen.</translation>
    </message>
    <message>
        <source>The server cannot read this file as a picture (%1).</source>
        <translation>Der Server kann diese Datei nicht als Bild lesen (%1).</translation>
    </message>
    <message>
        <source>The server could not store this file; it may be damaged (%1).</source>
        <translation>Der Server konnte diese Datei nicht speichern; vielleicht ist sie beschädigt (%1).</translation>
    </message>
    <message>
        <source>The list of uploads is not open.</source>
        <translation>Die Liste der Uploads ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>The board “%1” is gone; the server put the picture under Uncategorized. Retry moves it to another board or leaves it there.</source>
        <translation>Das Board „%1“ gibt es nicht mehr; der Server hat das Bild unter „Ohne Kategorie“ abgelegt. Wiederholen verschiebt es in ein anderes Board oder lässt es dort.</translation>
    </message>
    <message>
        <source>The picture could not be moved to the board “%1”. Retry on another board.</source>
        <translation>Das Bild konnte nicht in das Board „%1“ verschoben werden. Mit einem anderen Board wiederholen.</translation>
    </message>
</context>
<context>
    <name>vitrine::Uploading</name>
    <message>
        <source>The picture was not uploaded. %1</source>
        <translation>Das Bild wurde nicht hochgeladen. %1</translation>
    </message>
    <message>
        <source>Nothing was added to the uploads. %1</source>
        <translation>Nichts wurde zum Hochladen hinzugefügt. %1</translation>
    </message>
    <message>
        <source>The list of uploads was damaged. Uploads that were not finished must be added again; the old file is kept as %1.</source>
        <translation>Die Liste der Uploads war beschädigt. Nicht fertige Uploads müssen neu hinzugefügt werden; die alte Datei bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>Upload Files</source>
        <translation>Dateien hochladen</translation>
    </message>
    <message>
        <source>Pictures and videos (%1)</source>
        <translation>Bilder und Videos (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Upload Folder</source>
        <translation>Ordner hochladen</translation>
    </message>
    <message>
        <source>Pictures are sent as they are; the server stores every one of them as PNG.</source>
        <translation>Bilder werden unverändert gesendet; der Server speichert jedes als PNG.</translation>
    </message>
    <message>
        <source>Show Transfers</source>
        <translation>Übertragungen anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were uploaded to this board before.</source>
        <translation>
            <numerusform>%Ln Datei wurde schon einmal in dieses Board hochgeladen.</numerusform>
            <numerusform>%Ln Dateien wurden schon einmal in dieses Board hochgeladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>vitrine::ValueDelegate</name>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
</context>
<context>
    <name>vitrine::ValueHistory</name>
    <message>
        <source>Presets and history in %1 were made by a newer Vitrine. Use that one.</source>
        <translation>Voreinstellungen und Verlauf in %1 stammen von einem neueren Vitrine. Dieses verwenden.</translation>
    </message>
    <message>
        <source>Another program keeps the presets and history in %1 locked. Close it, then try again.</source>
        <translation>Ein anderes Programm hält Voreinstellungen und Verlauf in %1 gesperrt. Es schließen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Presets and history cannot be kept in %1 (%2). Check the disk&apos;s free space and the folder&apos;s permissions.</source>
        <translation>Voreinstellungen und Verlauf können in %1 nicht aufbewahrt werden (%2). Freien Platz des Datenträgers und Berechtigungen des Ordners prüfen.</translation>
    </message>
</context>
<context>
    <name>vitrine::ValueListEditor</name>
    <message>
        <source>Add Item</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>A new entry at the end</source>
        <translation>Ein neuer Eintrag am Ende</translation>
    </message>
    <message>
        <source>Paste Lines</source>
        <translation>Zeilen einfügen</translation>
    </message>
    <message>
        <source>One entry for each line of the clipboard</source>
        <translation>Ein Eintrag für jede Zeile der Zwischenablage</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be used here and were left out.</source>
        <translation>
            <numerusform>%n Zeile war hier nicht verwendbar und wurde weggelassen.</numerusform>
            <numerusform>%n Zeilen waren hier nicht verwendbar und wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No items</source>
        <translation>Keine Einträge</translation>
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
            <numerusform>%n Wert &amp;kopieren</numerusform>
            <numerusform>%n Werte &amp;kopieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy with &amp;Name(s)</source>
        <translation>
            <numerusform>Mit &amp;Namen kopieren</numerusform>
            <numerusform>Mit &amp;Namen kopieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::VideosApi</name>
    <message>
        <source>“Uncategorized” is not a board that videos can be added to.</source>
        <translation>„Ohne Kategorie“ ist kein Board, dem Videos hinzugefügt werden können.</translation>
    </message>
</context>
<context>
    <name>vitrine::WaitForQueueJob</name>
    <message>
        <source>The queue has no batch %1.</source>
        <translation>Die Warteschlange hat keinen Stapel %1.</translation>
    </message>
</context>
<context>
    <name>vitrine::WidgetKeys</name>
    <message>
        <source>In the Gallery</source>
        <translation>In der Galerie</translation>
    </message>
    <message>
        <source>On a Large Picture</source>
        <translation>Bei einem großen Bild</translation>
    </message>
    <message>
        <source>While Comparing</source>
        <translation>Beim Vergleichen</translation>
    </message>
    <message>
        <source>In the Live Preview</source>
        <translation>In der Live-Vorschau</translation>
    </message>
    <message>
        <source>In the Boards</source>
        <translation>In den Boards</translation>
    </message>
    <message>
        <source>In Other Windows</source>
        <translation>In anderen Fenstern</translation>
    </message>
    <message>
        <source>Go to the image beside</source>
        <translation>Zum Bild daneben gehen</translation>
    </message>
    <message>
        <source>Go up or down a row</source>
        <translation>Eine Zeile nach oben oder unten gehen</translation>
    </message>
    <message>
        <source>Go a page up or down</source>
        <translation>Eine Seite nach oben oder unten gehen</translation>
    </message>
    <message>
        <source>Go to the first or last image</source>
        <translation>Zum ersten oder letzten Bild gehen</translation>
    </message>
    <message>
        <source>Select up to there</source>
        <translation>Bis dorthin auswählen</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>Groß anzeigen</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>Vorheriges Bild</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>Vergrößern oder verkleinern</translation>
    </message>
    <message>
        <source>Fit to window, original size</source>
        <translation>An Fenster anpassen, Originalgröße</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Bild verschieben</translation>
    </message>
    <message>
        <source>Back to the gallery</source>
        <translation>Zurück zur Galerie</translation>
    </message>
    <message>
        <source>Another way to compare</source>
        <translation>Andere Art des Vergleichs</translation>
    </message>
    <message>
        <source>Swap both pictures</source>
        <translation>Beide Bilder tauschen</translation>
    </message>
    <message>
        <source>Another pair</source>
        <translation>Anderes Paar</translation>
    </message>
    <message>
        <source>Turn by hand while they blink</source>
        <translation>Beim Blinken von Hand umschalten</translation>
    </message>
    <message>
        <source>Show the finished image</source>
        <translation>Fertiges Bild anzeigen</translation>
    </message>
    <message>
        <source>Open or close a heading</source>
        <translation>Überschrift auf- oder zuklappen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
</context>
<context>
    <name>vitrine::WindowLogin</name>
    <message>
        <source>Nobody is signed in at %1, so nothing new is shown and nothing can be changed.</source>
        <translation>Bei %1 ist niemand angemeldet, daher wird nichts Neues gezeigt und nichts kann geändert werden.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
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
        <translation>Die Datei mit Voreinstellungen und Verlauf war beschädigt. Sie wurde als %1 beiseitegelegt und eine neue begonnen.</translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowCommands</name>
    <message>
        <source>%1 is not there any more and was taken off the list.</source>
        <translation>%1 ist nicht mehr da und wurde aus der Liste genommen.</translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowEditing</name>
    <message>
        <source>“%1” is not installed on this server.</source>
        <translation>„%1“ ist auf diesem Server nicht installiert.</translation>
    </message>
    <message>
        <source>all values</source>
        <translation>alle Werte</translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowFile</name>
    <message>
        <source>The file %1 cannot be read: %2. Check its name and its permissions.</source>
        <translation>Die Datei %1 ist nicht lesbar: %2. Namen und Berechtigungen prüfen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>it is no file any more</source>
        <translation>das ist keine Datei mehr</translation>
    </message>
    <message>
        <source>%1 has no workflow in it: it was uploaded or converted, or made without one. Choose another image, or a workflow file.</source>
        <translation>%1 enthält keinen Workflow: Es wurde hochgeladen, umgewandelt oder ohne einen erstellt. Ein anderes Bild oder eine Workflow-Datei wählen.</translation>
    </message>
    <message>
        <source>%1 has no workflow in it but a graph, and the server&apos;s nodes, which are needed to make a workflow of it, are not loaded yet. Try again when the server is there.</source>
        <translation>%1 enthält keinen Workflow, aber einen Graphen; die Knoten des Servers, die es für einen Workflow daraus braucht, sind noch nicht geladen. Erneut versuchen, wenn der Server da ist.</translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowFormView</name>
    <message>
        <source>This workflow has no form. It can be submitted with the values that it has.</source>
        <translation>Dieser Workflow hat kein Formular. Er kann mit seinen jetzigen Werten eingereiht werden.</translation>
    </message>
    <message>
        <source>Empty Heading</source>
        <translation>Leere Überschrift</translation>
    </message>
    <message>
        <source>Empty Text</source>
        <translation>Leerer Text</translation>
    </message>
    <message>
        <source>Open Address</source>
        <translation>Adresse öffnen</translation>
    </message>
    <message>
        <source>The workflow&apos;s author put this address into the form. Open it in the web browser?</source>
        <translation>Der Autor des Workflows hat diese Adresse in das Formular gesetzt. Im Webbrowser öffnen?</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Empty Container</source>
        <translation>Leerer Container</translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowOpening</name>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Reading the workflow of %1…</source>
        <translation>Workflow von %1 wird gelesen…</translation>
    </message>
    <message>
        <source>The workflow of %1 cannot be opened. %2</source>
        <translation>Der Workflow von %1 kann nicht geöffnet werden. %2</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. %2</source>
        <translation>„%1“ kann nicht geöffnet werden. %2</translation>
    </message>
    <message>
        <source>“%1” is not in the library any more.</source>
        <translation>„%1“ ist nicht mehr in der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowPanel</name>
    <message>
        <source>What is under way cannot be written to %1. Check the folder&apos;s permissions and free space.</source>
        <translation>Was im Gange ist, kann nicht nach %1 geschrieben werden. Berechtigungen und freien Platz des Ordners prüfen.</translation>
    </message>
    <message>
        <source>Open Workflow</source>
        <translation>Workflow öffnen</translation>
    </message>
    <message>
        <source>Workflows and pictures (*.json *.png *.jpg *.jpeg *.webp);;All files (*)</source>
        <translation>Workflows und Bilder (*.json *.png *.jpg *.jpeg *.webp);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open Workflow…</source>
        <translation>Workflow öffnen…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save As File…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>Reset All Values</source>
        <translation>Alle Werte zurücksetzen</translation>
    </message>
    <message>
        <source>Close Workflow</source>
        <translation>Workflow schließen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open a workflow file, or the workflow of a picture</source>
        <translation>Eine Workflow-Datei oder den Workflow eines Bildes öffnen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>The queue was not replaced and nothing was submitted. %1</source>
        <translation>Die Warteschlange wurde nicht ersetzt und nichts eingereiht. %1</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation>%1, nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>The server does not have %n thing(s) that this workflow uses.</source>
        <translation>
            <numerusform>Dem Server fehlt %n Bestandteil, den dieser Workflow verwendet.</numerusform>
            <numerusform>Dem Server fehlen %n Bestandteile, die dieser Workflow verwendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>No workflow open</source>
        <translation>Kein Workflow geöffnet</translation>
    </message>
    <message>
        <source>Open a workflow file, or drop one or a picture here. The fields that its author chose appear as a form.</source>
        <translation>Eine Workflow-Datei öffnen, oder eine Datei oder ein Bild hier ablegen. Die vom Autor gewählten Felder erscheinen als Formular.</translation>
    </message>
    <message>
        <source>Open workflow…</source>
        <translation>Workflow öffnen…</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Warten auf den Server</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The server&apos;s nodes could not be read</source>
        <translation>Die Knoten des Servers waren nicht lesbar</translation>
    </message>
    <message>
        <source>Loading nodes…</source>
        <translation>Knoten werden geladen…</translation>
    </message>
    <message>
        <source>The server cannot be reached now. Your values are kept.</source>
        <translation>Der Server ist gerade nicht erreichbar. Die eingegebenen Werte bleiben erhalten.</translation>
    </message>
    <message>
        <source>Connecting to the server…</source>
        <translation>Verbindung zum Server wird hergestellt…</translation>
    </message>
    <message>
        <source>The server&apos;s nodes are not loaded yet.</source>
        <translation>Die Knoten des Servers sind noch nicht geladen.</translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowPictures</name>
    <message>
        <source>Picture of the Workflow</source>
        <translation>Bild des Workflows</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.bmp)</translation>
    </message>
    <message>
        <source>No image is selected in the gallery.</source>
        <translation>In der Galerie ist kein Bild ausgewählt.</translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowSaving</name>
    <message>
        <source>This workflow comes with InvokeAI and cannot be changed. What you save is a copy.</source>
        <translation>Dieser Workflow gehört zu InvokeAI und kann nicht geändert werden. Gespeichert wird eine Kopie.</translation>
    </message>
    <message>
        <source>This workflow is from the library of another server.</source>
        <translation>Dieser Workflow stammt aus der Bibliothek eines anderen Servers.</translation>
    </message>
    <message>
        <source>Save Workflow As File</source>
        <translation>Workflow als Datei speichern</translation>
    </message>
    <message>
        <source>Workflow files (*.json)</source>
        <translation>Workflow-Dateien (*.json)</translation>
    </message>
    <message>
        <source>“%1” was changed by another program or in another window since it was opened or saved here.</source>
        <translation>„%1“ wurde seit dem letzten Öffnen oder Speichern von einem anderen Programm oder in einem anderen Fenster geändert.</translation>
    </message>
    <message>
        <source>“%1” cannot be read any more (%2), so what is in it now is not known.</source>
        <translation>„%1“ ist nicht mehr lesbar (%2), daher ist nicht bekannt, was jetzt darin steht.</translation>
    </message>
    <message>
        <source>“%1” cannot be written to %2: %3. Check the folder&apos;s permissions and free space.</source>
        <translation>„%1“ kann nicht nach %2 geschrieben werden: %3. Berechtigungen und freien Platz des Ordners prüfen.</translation>
    </message>
    <message>
        <source>Save as File…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>“%1” was changed in the library, by the web UI or in another window, since it was opened or saved here.</source>
        <translation>„%1“ wurde seit dem letzten Öffnen oder Speichern in der Bibliothek geändert, durch die Weboberfläche oder in einem anderen Fenster.</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>“%1” was not saved. %2</source>
        <translation>„%1“ wurde nicht gespeichert. %2</translation>
    </message>
    <message>
        <source>“%1” was not saved: it was deleted from the library meanwhile.</source>
        <translation>„%1“ wurde nicht gespeichert: Der Workflow wurde inzwischen aus der Bibliothek gelöscht.</translation>
    </message>
    <message>
        <source>The server does not let you change “%1”. Save a copy of it.</source>
        <translation>Der Server lässt „%1“ nicht ändern. Eine Kopie davon speichern.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Changed Meanwhile</source>
        <translation>Inzwischen geändert</translation>
    </message>
    <message>
        <source>Overwrite puts your workflow in its place. Save As keeps both.</source>
        <translation>„Überschreiben“ setzt den eigenen Workflow an seine Stelle. „Speichern unter“ behält beide.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved. Save them?</source>
        <translation>„%1“ hat nicht gespeicherte Änderungen. Speichern?</translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowsApi</name>
    <message>
        <source>“%1” comes with InvokeAI and cannot be changed; save it as a new workflow</source>
        <translation>„%1“ gehört zu InvokeAI und kann nicht geändert werden; als neuen Workflow speichern</translation>
    </message>
</context>
<context>
    <name>vitrine::missingModels</name>
    <message>
        <source>%1: the model “%3” of %2 is not installed on the server. Choose another one, or install it.</source>
        <translation>%1: Das Modell „%3“ von %2 ist nicht auf dem Server installiert. Ein anderes wählen oder es installieren.</translation>
    </message>
</context>
<context>
    <name>vitrine::modelquestions</name>
    <message>
        <source>of unknown size</source>
        <translation>unbekannte Größe</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>Delete %1 (%2) from the server?</source>
        <translation>%1 (%2) vom Server löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln model(s) (%1) from the server?</source>
        <translation>
            <numerusform>%Ln Modell (%1) vom Server löschen?</numerusform>
            <numerusform>%Ln Modelle (%1) vom Server löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The files go, too. They cannot be brought back.</source>
        <translation>Auch die Dateien werden gelöscht. Sie lassen sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>The files of %1 (%2) go, too. They cannot be brought back.</source>
        <translation>Auch die Dateien von %1 (%2) werden gelöscht. Sie lassen sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>The files stay where they are, outside of the server’s models folder.</source>
        <translation>Die Dateien bleiben, wo sie sind, außerhalb des Modellordners des Servers.</translation>
    </message>
    <message>
        <source>The files of %1 stay where they are, outside of the server’s models folder.</source>
        <translation>Die Dateien von %1 bleiben, wo sie sind, außerhalb des Modellordners des Servers.</translation>
    </message>
    <message>
        <source>Convert “%1” to Diffusers?</source>
        <translation>„%1“ in Diffusers umwandeln?</translation>
    </message>
    <message>
        <source>This takes minutes and needs about %1 on the server’s disk. The model gets another key: workflows that name it by its key have to choose it again.</source>
        <translation>Das dauert Minuten und braucht etwa %1 auf dem Datenträger des Servers. Das Modell bekommt einen anderen Schlüssel: In Workflows, die es mit seinem Schlüssel nennen, muss es neu gewählt werden.</translation>
    </message>
    <message>
        <source>as much again</source>
        <translation>noch einmal so viel</translation>
    </message>
    <message>
        <source>The single file stays where it is.</source>
        <translation>Die Einzeldatei bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>The single file is deleted when it is done.</source>
        <translation>Die Einzeldatei wird danach gelöscht.</translation>
    </message>
    <message>
        <source>Only main models can be converted.</source>
        <translation>Nur Hauptmodelle lassen sich umwandeln.</translation>
    </message>
    <message>
        <source>Only single files (Checkpoint) can be converted; this is %1.</source>
        <translation>Nur Einzeldateien (Checkpoint) lassen sich umwandeln; das hier ist %1.</translation>
    </message>
    <message>
        <source>Servers convert SD 1, SD 2 and SDXL only; this is %1.</source>
        <translation>Server wandeln nur SD 1, SD 2 und SDXL um; das hier ist %1.</translation>
    </message>
</context>
<context>
    <name>vitrine::modeltexts</name>
    <message>
        <source>Main</source>
        <translation>Hauptmodell</translation>
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
        <translation>T5-Encoder</translation>
    </message>
    <message>
        <source>Upscaler</source>
        <translation>Upscaler</translation>
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
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
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
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>vitrine::queueactiontexts</name>
    <message>
        <source>Canceling</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Submitting again</source>
        <translation>Erneut einreihen</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server wird gefragt…</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1: %2 of %3…</source>
        <translation>%1: %2 von %3…</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>The queue was not paused.</source>
        <translation>Die Warteschlange wurde nicht angehalten.</translation>
    </message>
    <message>
        <source>The queue was not resumed.</source>
        <translation>Die Warteschlange wurde nicht fortgesetzt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) canceled.</source>
        <translation>
            <numerusform>%Ln Eintrag abgebrochen.</numerusform>
            <numerusform>%Ln Einträge abgebrochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) submitted again.</source>
        <translation>
            <numerusform>%Ln Eintrag erneut eingereiht.</numerusform>
            <numerusform>%Ln Einträge erneut eingereiht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) deleted.</source>
        <translation>
            <numerusform>%Ln Eintrag gelöscht.</numerusform>
            <numerusform>%Ln Einträge gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be run again.</source>
        <translation>
            <numerusform>%Ln konnte nicht erneut ausgeführt werden.</numerusform>
            <numerusform>%Ln konnten nicht erneut ausgeführt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were gone already.</source>
        <translation>
            <numerusform>%Ln gab es schon nicht mehr.</numerusform>
            <numerusform>%Ln gab es schon nicht mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had ended already.</source>
        <translation>
            <numerusform>%Ln war schon beendet.</numerusform>
            <numerusform>%Ln waren schon beendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen.</numerusform>
            <numerusform>%Ln fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether the server did it is not known; the list shows what is left.</source>
        <translation>Ob der Server es getan hat, ist nicht bekannt; die Liste zeigt, was übrig ist.</translation>
    </message>
    <message>
        <source>The server did not do it.</source>
        <translation>Der Server hat es nicht getan.</translation>
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
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Waiting for a called workflow</source>
        <translation>Wartet auf einen aufgerufenen Workflow</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 canceled</source>
        <translation>%1 abgebrochen</translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <translation>%1, %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Another user</source>
        <translation>Anderer Benutzer</translation>
    </message>
    <message>
        <source>%1 running, %2 waiting</source>
        <translation>%1 laufend, %2 wartend</translation>
    </message>
    <message>
        <source>%1 an item</source>
        <translation>%1 je Eintrag</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
</context>
<context>
    <name>vitrine::valueFromText</name>
    <message>
        <source>%1 cannot be “%2”: %3</source>
        <translation>%1 kann nicht „%2“ sein: %3</translation>
    </message>
</context>
<context>
    <name>vitrinectl</name>
    <message>
        <source>The server at %1 has no accounts: everything can be done without signing in.</source>
        <translation>Der Server unter %1 hat keine Konten: Alles ist ohne Anmeldung möglich.</translation>
    </message>
    <message>
        <source>The password is right, but this system has no keychain that could keep the login. Put a token into VITRINE_TOKEN instead.</source>
        <translation>Das Passwort ist richtig, aber dieses System hat keinen Schlüsselbund, der die Anmeldung aufbewahren könnte. Stattdessen ein Token in VITRINE_TOKEN angeben.</translation>
    </message>
    <message>
        <source>You are signed in at %1 as %2. The login is in the keychain of this system for seven days, and longer while it is used.</source>
        <translation>Angemeldet bei %1 als %2. Die Anmeldung bleibt sieben Tage lang im Schlüsselbund dieses Systems, und länger, solange sie verwendet wird.</translation>
    </message>
    <message>
        <source>Nobody is the administrator of the server at %1 yet. Sign up first, in the window or in its web page.</source>
        <translation>Der Server unter %1 hat noch keinen Administrator. Zuerst registrieren, im Fenster oder auf seiner Webseite.</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>Passwort von %1:</translation>
    </message>
    <message>
        <source>No password was given. Type it, or send it as a line on the standard input.</source>
        <translation>Es wurde kein Passwort angegeben. Es eingeben oder als Zeile über die Standardeingabe senden.</translation>
    </message>
    <message>
        <source>No login at %1 is kept any more.</source>
        <translation>Eine Anmeldung bei %1 ist nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>%1 (%2), until %3</source>
        <translation>%1 (%2), bis %3</translation>
    </message>
    <message>
        <source>Sign in at a server with accounts; the keychain keeps it</source>
        <translation>Bei einem Server mit Konten anmelden; der Schlüsselbund bewahrt es auf</translation>
    </message>
    <message>
        <source>Forget the login that the keychain keeps</source>
        <translation>Die im Schlüsselbund aufbewahrte Anmeldung vergessen</translation>
    </message>
    <message>
        <source>Show who is signed in, and until when</source>
        <translation>Anzeigen, wer angemeldet ist und bis wann</translation>
    </message>
    <message>
        <source>device: %1 (%2)</source>
        <translation>Gerät: %1 (%2)</translation>
    </message>
    <message>
        <source>infill methods: %1</source>
        <translation>Infill-Methoden: %1</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>eingeschaltet</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>The cache is %1: %2 of %3 results, %4 hits, %5 misses.</source>
        <translation>Der Cache ist %1: %2 von %3 Ergebnissen, %4 Treffer, %5 Fehltreffer.</translation>
    </message>
    <message>
        <source>Print the server&apos;s version</source>
        <translation>Die Version des Servers ausgeben</translation>
    </message>
    <message>
        <source>Print the server&apos;s configuration, its infill methods and devices</source>
        <translation>Konfiguration, Infill-Methoden und Geräte des Servers ausgeben</translation>
    </message>
    <message>
        <source>Defaults too, not only what stands in its invokeai.yaml.</source>
        <translation>Auch Standardwerte, nicht nur was in seiner invokeai.yaml steht.</translation>
    </message>
    <message>
        <source>List the packages that the server runs with</source>
        <translation>Die Pakete auflisten, mit denen der Server läuft</translation>
    </message>
    <message>
        <source>Show the cache of the nodes&apos; results</source>
        <translation>Den Cache der Knotenergebnisse anzeigen</translation>
    </message>
    <message>
        <source>Use that cache</source>
        <translation>Diesen Cache verwenden</translation>
    </message>
    <message>
        <source>Do not use that cache</source>
        <translation>Diesen Cache nicht verwenden</translation>
    </message>
    <message>
        <source>Empty that cache</source>
        <translation>Diesen Cache leeren</translation>
    </message>
    <message>
        <source>A board cannot be called “none”.</source>
        <translation>Ein Board kann nicht „none“ heißen.</translation>
    </message>
    <message>
        <source>There is a board “%1” already: %2.</source>
        <translation>Ein Board „%1“ gibt es bereits: %2.</translation>
    </message>
    <message>
        <source>The board “%1” is deleted; %2 of its images are deleted, %3 are on no board now.</source>
        <translation>Das Board „%1“ ist gelöscht; %2 seiner Bilder sind gelöscht, %3 sind jetzt in keinem Board.</translation>
    </message>
    <message>
        <source>%1: could not be deleted.</source>
        <translation>%1: konnte nicht gelöscht werden.</translation>
    </message>
    <message numerus="yes">
        <source>Delete the board “%1” (%2) and its %n image(s)?</source>
        <translation>
            <numerusform>Das Board „%1“ (%2) und sein %n Bild löschen?</numerusform>
            <numerusform>Das Board „%1“ (%2) und seine %n Bilder löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>List the boards with their ids and numbers of images</source>
        <translation>Die Boards mit IDs und Bilderzahlen auflisten</translation>
    </message>
    <message>
        <source>Archived ones too.</source>
        <translation>Auch archivierte.</translation>
    </message>
    <message>
        <source>newest, oldest or name.</source>
        <translation>newest, oldest oder name.</translation>
    </message>
    <message>
        <source>Show one board</source>
        <translation>Ein Board anzeigen</translation>
    </message>
    <message>
        <source>Create a board</source>
        <translation>Ein Board anlegen</translation>
    </message>
    <message>
        <source>Rename a board</source>
        <translation>Ein Board umbenennen</translation>
    </message>
    <message>
        <source>Delete a board; its images stay unless --images is given</source>
        <translation>Ein Board löschen; seine Bilder bleiben, sofern nicht --images angegeben ist</translation>
    </message>
    <message>
        <source>Delete its images as well.</source>
        <translation>Auch seine Bilder löschen.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Nicht nachfragen.</translation>
    </message>
    <message>
        <source>List the names of a board&apos;s images, or of those on no board (none)</source>
        <translation>Die Namen der Bilder eines Boards auflisten, oder derer in keinem Board (none)</translation>
    </message>
    <message>
        <source>InvokeAI %1 answers at %2.</source>
        <translation>InvokeAI %1 antwortet unter %2.</translation>
    </message>
    <message>
        <source>Look at everything that can be wrong between here and the server, and say what to do</source>
        <translation>Alles prüfen, was zwischen hier und dem Server falsch sein kann, und sagen, was zu tun ist</translation>
    </message>
    <message>
        <source>Also whether the form of this workflow shows all of its outputs: a file, or a workflow of the server&apos;s library by name or id.</source>
        <translation>Auch, ob das Formular dieses Workflows alle seine Ausgaben zeigt: eine Datei, oder ein Workflow aus der Bibliothek des Servers, mit Namen oder ID.</translation>
    </message>
    <message>
        <source>Also the database of the server whose root folder this is, on this machine.</source>
        <translation>Auch die Datenbank des Servers, dessen Stammordner das ist, auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Usage: vitrinectl %1</source>
        <translation>Aufruf: vitrinectl %1</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Den Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>After “%1” comes one of: %2.</source>
        <translation>Nach „%1“ kommt eines von: %2.</translation>
    </message>
    <message>
        <source>See vitrinectl --help.</source>
        <translation>Siehe vitrinectl --help.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>Print one JSON object a line.</source>
        <translation>Je Zeile ein JSON-Objekt ausgeben.</translation>
    </message>
    <message>
        <source>Log what happens to the standard error output.</source>
        <translation>Abläufe auf der Standardfehlerausgabe protokollieren.</translation>
    </message>
    <message>
        <source>Options of every command, before or after it:</source>
        <translation>Optionen jedes Befehls, davor oder danach:</translation>
    </message>
    <message>
        <source>Usage: vitrinectl [options] COMMAND [arguments]</source>
        <translation>Aufruf: vitrinectl [Optionen] BEFEHL [Argumente]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Usage: vitrinectl %1 [options]</source>
        <translation>Aufruf: vitrinectl %1 [Optionen]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>(archived)</source>
        <translation>(archiviert)</translation>
    </message>
    <message>
        <source>(starred)</source>
        <translation>(mit Stern)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 running, %2 waiting, %3 completed, %4 failed, %5 canceled</source>
        <translation>%1 laufend, %2 wartend, %3 abgeschlossen, %4 fehlgeschlagen, %5 abgebrochen</translation>
    </message>
    <message>
        <source>Give what is to be drawn with --prompt.</source>
        <translation>Mit --prompt angeben, was gezeichnet werden soll.</translation>
    </message>
    <message>
        <source>The server has no SDXL model.</source>
        <translation>Der Server hat kein SDXL-Modell.</translation>
    </message>
    <message>
        <source>Say which model with --model. There are: %1.</source>
        <translation>Mit --model angeben, welches Modell. Vorhanden: %1.</translation>
    </message>
    <message>
        <source>--seed takes a number from 0 to 4294967295, not “%1”.</source>
        <translation>--seed erwartet eine Zahl von 0 bis 4294967295, nicht „%1“.</translation>
    </message>
    <message>
        <source>--cfg takes a number, not “%1”.</source>
        <translation>--cfg erwartet eine Zahl, nicht „%1“.</translation>
    </message>
    <message>
        <source>What is to be drawn.</source>
        <translation>Was gezeichnet werden soll.</translation>
    </message>
    <message>
        <source>What is not to be drawn.</source>
        <translation>Was nicht gezeichnet werden soll.</translation>
    </message>
    <message>
        <source>An SDXL model, by name or key; needed when there are several.</source>
        <translation>Ein SDXL-Modell, mit Namen oder Schlüssel; nötig, wenn es mehrere gibt.</translation>
    </message>
    <message>
        <source>Where the images go: a board by name or id.</source>
        <translation>Wohin die Bilder kommen: ein Board, mit Namen oder ID.</translation>
    </message>
    <message>
        <source>Pixels; a multiple of 8.</source>
        <translation>Pixel; ein Vielfaches von 8.</translation>
    </message>
    <message>
        <source>Denoising steps.</source>
        <translation>Entrauschungsschritte.</translation>
    </message>
    <message>
        <source>How closely it follows the prompt (1 and more).</source>
        <translation>Wie genau es dem Prompt folgt (1 und mehr).</translation>
    </message>
    <message>
        <source>The scheduler, by the server&apos;s word for it.</source>
        <translation>Der Scheduler, wie ihn der Server nennt.</translation>
    </message>
    <message>
        <source>The first image&apos;s seed, one more for each further one; random without it.</source>
        <translation>Der Seed des ersten Bildes, für jedes weitere um eins höher; ohne Angabe zufällig.</translation>
    </message>
    <message>
        <source>How many images.</source>
        <translation>Wie viele Bilder.</translation>
    </message>
    <message>
        <source>Only submit it.</source>
        <translation>Nur einreihen.</translation>
    </message>
    <message>
        <source>Draw images from a prompt with an SDXL model, without a workflow file</source>
        <translation>Bilder nach einem Prompt mit einem SDXL-Modell zeichnen, ohne Workflow-Datei</translation>
    </message>
    <message>
        <source>--file-names cannot be used: %1.</source>
        <translation>--file-names ist nicht verwendbar: %1.</translation>
    </message>
    <message>
        <source>--quality is for --format jpeg and webp.</source>
        <translation>--quality gilt für --format jpeg und webp.</translation>
    </message>
    <message>
        <source>This system&apos;s Qt cannot write %1.</source>
        <translation>Das Qt dieses Systems kann %1 nicht schreiben.</translation>
    </message>
    <message>
        <source>Which images? Give their names, or one or more of --board, --starred and --search.</source>
        <translation>Welche Bilder? Ihre Namen angeben, oder --board, --starred und --search, einzeln oder zusammen.</translation>
    </message>
    <message>
        <source>Save into this folder. What is there already is not saved again.</source>
        <translation>In diesem Ordner speichern. Was schon da ist, wird nicht noch einmal gespeichert.</translation>
    </message>
    <message>
        <source>All of this board, by name or id; none: those on no board.</source>
        <translation>Alles aus diesem Board, mit Namen oder ID; none: aus keinem Board.</translation>
    </message>
    <message>
        <source>Only starred ones.</source>
        <translation>Nur die mit Stern.</translation>
    </message>
    <message>
        <source>How the files are called, with / for folders: {date}, {board}, {seed}, {model}, {prompt}, {n}, {name}. {prompt:40} takes 40 characters.</source>
        <translation>Wie die Dateien heißen, mit / für Ordner: {date}, {board}, {seed}, {model}, {prompt}, {n}, {name}. {prompt:40} nimmt 40 Zeichen.</translation>
    </message>
    <message>
        <source>A JSON file beside each: record, metadata, workflow.</source>
        <translation>Zu jedem eine JSON-Datei: Datensatz, Metadaten, Workflow.</translation>
    </message>
    <message>
        <source>png (the originals), jpeg or webp. Converted images lose their metadata.</source>
        <translation>png (die Originale), jpeg oder webp. Umgewandelte Bilder verlieren ihre Metadaten.</translation>
    </message>
    <message>
        <source>Of jpeg and webp, 1 to 100.</source>
        <translation>Für jpeg und webp, 1 bis 100.</translation>
    </message>
    <message>
        <source>Save images and videos, byte for byte: by name, of a board, starred or found</source>
        <translation>Bilder und Videos Byte für Byte speichern: nach Namen, Board, Stern oder Suche</translation>
    </message>
    <message>
        <source>%1: starred</source>
        <translation>%1: mit Stern</translation>
    </message>
    <message>
        <source>%1: not starred; it is gone, or not yours to change.</source>
        <translation>%1: ohne Stern; nicht mehr da, oder das Recht zum Ändern fehlt.</translation>
    </message>
    <message>
        <source>%1: no longer starred</source>
        <translation>%1: kein Stern mehr</translation>
    </message>
    <message>
        <source>%1: not changed; it is gone, or not yours to change.</source>
        <translation>%1: nicht geändert; nicht mehr da, oder das Recht zum Ändern fehlt.</translation>
    </message>
    <message>
        <source>Give the board with --board; “none” stands for no board.</source>
        <translation>Das Board mit --board angeben; „none“ steht für kein Board.</translation>
    </message>
    <message>
        <source>%1: moved</source>
        <translation>%1: verschoben</translation>
    </message>
    <message>
        <source>%1: not moved; it is on no board, gone, or not yours to change.</source>
        <translation>%1: nicht verschoben; in keinem Board, nicht mehr da, oder das Recht zum Ändern fehlt.</translation>
    </message>
    <message>
        <source>%1: not moved; it is gone, or not yours to change.</source>
        <translation>%1: nicht verschoben; nicht mehr da, oder das Recht zum Ändern fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n image(s)?</source>
        <translation>
            <numerusform>%n Bild löschen?</numerusform>
            <numerusform>%n Bilder löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: deleted</source>
        <translation>%1: gelöscht</translation>
    </message>
    <message>
        <source>%1: not deleted; it is gone already, or not yours to delete.</source>
        <translation>%1: nicht gelöscht; schon nicht mehr da, oder das Recht zum Löschen fehlt.</translation>
    </message>
    <message>
        <source>The board, by name or id; “none” for no board.</source>
        <translation>Das Board, mit Namen oder ID; „none“ für kein Board.</translation>
    </message>
    <message>
        <source>Star images and videos</source>
        <translation>Bei Bildern und Videos den Stern setzen</translation>
    </message>
    <message>
        <source>Take the star from images and videos</source>
        <translation>Bei Bildern und Videos den Stern entfernen</translation>
    </message>
    <message>
        <source>Move images and videos to a board, or off their boards</source>
        <translation>Bilder und Videos in ein Board verschieben oder aus ihren Boards nehmen</translation>
    </message>
    <message>
        <source>Copy images to a board on the server; the copies have names of their own</source>
        <translation>Bilder auf dem Server in ein Board kopieren; die Kopien haben eigene Namen</translation>
    </message>
    <message>
        <source>Delete images and videos</source>
        <translation>Bilder und Videos löschen</translation>
    </message>
    <message>
        <source>%1: the server does not have it.</source>
        <translation>%1: Der Server hat es nicht.</translation>
    </message>
    <message>
        <source>%1 has no metadata.</source>
        <translation>%1 hat keine Metadaten.</translation>
    </message>
    <message>
        <source>%1 has no graph.</source>
        <translation>%1 hat keinen Graphen.</translation>
    </message>
    <message>
        <source>%1 has no workflow. It may have a graph: see --graph.</source>
        <translation>%1 hat keinen Workflow. Vielleicht hat es einen Graphen: siehe --graph.</translation>
    </message>
    <message>
        <source>There is no image there.</source>
        <translation>Dort gibt es kein Bild.</translation>
    </message>
    <message>
        <source>Save into this folder under the server&apos;s name.</source>
        <translation>Unter dem Namen des Servers in diesem Ordner speichern.</translation>
    </message>
    <message>
        <source>Show size, category, time and board of images</source>
        <translation>Größe, Kategorie, Zeit und Board von Bildern anzeigen</translation>
    </message>
    <message>
        <source>Print the metadata of images as JSON, of several by their names</source>
        <translation>Die Metadaten von Bildern als JSON ausgeben, bei mehreren nach Namen</translation>
    </message>
    <message>
        <source>Print the workflow that is embedded in an image</source>
        <translation>Den in einem Bild eingebetteten Workflow ausgeben</translation>
    </message>
    <message>
        <source>Its graph instead.</source>
        <translation>Stattdessen seinen Graphen.</translation>
    </message>
    <message>
        <source>Show the newest image of a board, or of those on no board (none)</source>
        <translation>Das neueste Bild eines Boards anzeigen, oder derer in keinem Board (none)</translation>
    </message>
    <message>
        <source>List the starred images of a board</source>
        <translation>Die Bilder mit Stern eines Boards auflisten</translation>
    </message>
    <message>
        <source>newest or oldest first.</source>
        <translation>newest oder oldest zuerst.</translation>
    </message>
    <message>
        <source>Starred ones before the others.</source>
        <translation>Die mit Stern vor den anderen.</translation>
    </message>
    <message>
        <source>general (what runs made), user, control, mask, other, or all. May be given several times.</source>
        <translation>general (Ergebnisse von Durchläufen), user, control, mask, other oder all. Kann mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>Those whose metadata has this text.</source>
        <translation>Nur die mit diesem Text in den Metadaten.</translation>
    </message>
    <message>
        <source>The first so many; 0 for all.</source>
        <translation>Nur die ersten so vielen; 0 für alle.</translation>
    </message>
    <message>
        <source>Read the database of the server whose root folder this is, on this machine: at once, and without asking the server. Where that cannot be done the server is asked, when one is named. Not for servers with accounts.</source>
        <translation>Die Datenbank des Servers lesen, dessen Stammordner das ist, auf diesem Rechner: sofort und ohne den Server zu fragen. Wo das nicht geht, wird der Server gefragt, falls einer genannt ist. Nicht für Server mit Konten.</translation>
    </message>
    <message>
        <source>Who answers: rest (the server), db (the database, with --local; the default then) or hybrid (the database finds, the server tells).</source>
        <translation>Wer antwortet: rest (der Server), db (die Datenbank, mit --local; dann Standard) oder hybrid (die Datenbank sucht, der Server gibt Auskunft).</translation>
    </message>
    <message>
        <source>--source %1 reads the server&apos;s database: say with --local where its root folder is.</source>
        <translation>--source %1 liest die Datenbank des Servers: mit --local angeben, wo ihr Stammordner liegt.</translation>
    </message>
    <message>
        <source>%1 The server at %2 is asked instead.</source>
        <translation>%1 Stattdessen wird der Server unter %2 gefragt.</translation>
    </message>
    <message>
        <source>%1 Or name the server with --server: then it is asked.</source>
        <translation>%1 Oder den Server mit --server nennen: Dann wird er gefragt.</translation>
    </message>
    <message>
        <source>Everything was done.</source>
        <translation>Alles wurde erledigt.</translation>
    </message>
    <message>
        <source>It did not come about: a run failed or was canceled, or what was asked for is not there.</source>
        <translation>Es kam nicht zustande: Ein Durchlauf schlug fehl oder wurde abgebrochen, oder das Angefragte ist nicht da.</translation>
    </message>
    <message>
        <source>The command line, or a name or file given on it, is wrong.</source>
        <translation>Die Befehlszeile, oder ein Name oder eine Datei darin, ist falsch.</translation>
    </message>
    <message>
        <source>The server cannot be used: it is away, is no InvokeAI, is too old for this, or refuses the login.</source>
        <translation>Der Server ist nicht verwendbar: nicht erreichbar, kein InvokeAI, zu alt dafür, oder er lehnt die Anmeldung ab.</translation>
    </message>
    <message>
        <source>Some of it was done, some was not; each failure was told.</source>
        <translation>Manches wurde erledigt, manches nicht; jeder Fehler wurde gemeldet.</translation>
    </message>
    <message>
        <source>The time given with --timeout is over; nothing was canceled.</source>
        <translation>Die mit --timeout angegebene Zeit ist um; nichts wurde abgebrochen.</translation>
    </message>
    <message>
        <source>It was interrupted with Ctrl+C.</source>
        <translation>Es wurde mit Strg+C unterbrochen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>use an InvokeAI server from the command line</source>
        <translation>einen InvokeAI-Server von der Befehlszeile aus verwenden</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Boards are named by id or name; a name that fits several is an error that lists them. “none” stands for the images on no board, and is taken wherever images are only listed. What deletes asks on a terminal, and wants --yes elsewhere.</source>
        <translation>Boards werden mit ID oder Namen genannt; ein Name, der auf mehrere passt, ist ein Fehler, der sie auflistet. „none“ steht für die Bilder in keinem Board und wird überall angenommen, wo Bilder nur aufgelistet werden. Was löscht, fragt in einem Terminal nach und verlangt anderswo --yes.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Options of every command</source>
        <translation>Optionen jedes Befehls</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Rückgabewert</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>The server when --server is not given.</source>
        <translation>Der Server, wenn --server nicht angegeben ist.</translation>
    </message>
    <message>
        <source>The token for a server with accounts, in place of what “login” keeps. It is never stored.</source>
        <translation>Das Token für einen Server mit Konten, anstelle dessen, was „login“ aufbewahrt. Es wird nie gespeichert.</translation>
    </message>
    <message>
        <source>The password of --basic-user.</source>
        <translation>Das Passwort zu --basic-user.</translation>
    </message>
    <message>
        <source>Headers for each request, as NAME: VALUE, a header a line.</source>
        <translation>Header für jede Anfrage, als NAME: VALUE, je Zeile einer.</translation>
    </message>
    <message>
        <source>The password of the user of --proxy.</source>
        <translation>Das Passwort des Benutzers von --proxy.</translation>
    </message>
    <message>
        <source>The passphrase of the key of --key.</source>
        <translation>Die Passphrase des Schlüssels von --key.</translation>
    </message>
    <message>
        <source>The token that “model install” needs for the address of a model. The InvokeAI server gets it, and nobody else.</source>
        <translation>Das Token, das „model install“ für die Adresse eines Modells braucht. Der InvokeAI-Server bekommt es, sonst niemand.</translation>
    </message>
    <message>
        <source>Say what to change: --name, --description or --phrase.</source>
        <translation>Angeben, was zu ändern ist: --name, --description oder --phrase.</translation>
    </message>
    <message>
        <source>The model “%1” has no image.</source>
        <translation>Das Modell „%1“ hat kein Bild.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>%1 kann nicht geschrieben werden (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 ist nicht lesbar (%2).</translation>
    </message>
    <message>
        <source>The model “%1” has this image now.</source>
        <translation>Das Modell „%1“ hat jetzt dieses Bild.</translation>
    </message>
    <message>
        <source>The model “%1” has no image any more.</source>
        <translation>Das Modell „%1“ hat kein Bild mehr.</translation>
    </message>
    <message>
        <source>Delete %1, and %2 of files with it?</source>
        <translation>%1 löschen, samt %2 an Dateien?</translation>
    </message>
    <message>
        <source>Delete %1? The files stay.</source>
        <translation>%1 löschen? Die Dateien bleiben.</translation>
    </message>
    <message>
        <source>%1: not deleted (%2)</source>
        <translation>%1: nicht gelöscht (%2)</translation>
    </message>
    <message>
        <source>Convert “%1” to diffusers? It gets a new key%2.</source>
        <translation>„%1“ in Diffusers umwandeln? Das Modell bekommt einen neuen Schlüssel%2.</translation>
    </message>
    <message>
        <source>, and its file is replaced</source>
        <translation>, und seine Datei wird ersetzt</translation>
    </message>
    <message>
        <source>%1 The server may be at it still; looking for the result.</source>
        <translation>%1 Vielleicht arbeitet der Server noch daran; das Ergebnis wird gesucht.</translation>
    </message>
    <message>
        <source>Convert a single file of SD 1, SD 2 or SDXL to diffusers</source>
        <translation>Eine Einzeldatei von SD 1, SD 2 oder SDXL in Diffusers umwandeln</translation>
    </message>
    <message>
        <source>Change a model&apos;s name, description or trigger phrases</source>
        <translation>Name, Beschreibung oder Triggerphrasen eines Modells ändern</translation>
    </message>
    <message>
        <source>Its new name.</source>
        <translation>Sein neuer Name.</translation>
    </message>
    <message>
        <source>Its new description.</source>
        <translation>Seine neue Beschreibung.</translation>
    </message>
    <message>
        <source>A trigger phrase in place of the old ones; may stand several times, and be empty.</source>
        <translation>Eine Triggerphrase anstelle der alten; darf mehrfach stehen und leer sein.</translation>
    </message>
    <message>
        <source>Have the server look at a model&apos;s files again</source>
        <translation>Den Server die Dateien eines Modells erneut ansehen lassen</translation>
    </message>
    <message>
        <source>Delete models; files that were installed in place stay</source>
        <translation>Modelle löschen; an Ort und Stelle installierte Dateien bleiben</translation>
    </message>
    <message>
        <source>Save a model&apos;s image (WebP)</source>
        <translation>Das Bild eines Modells speichern (WebP)</translation>
    </message>
    <message>
        <source>Give a model an image</source>
        <translation>Einem Modell ein Bild geben</translation>
    </message>
    <message>
        <source>Take a model&apos;s image away</source>
        <translation>Das Bild eines Modells entfernen</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>prediction type</source>
        <translation>Vorhersagetyp</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>trigger phrases</source>
        <translation>Triggerphrasen</translation>
    </message>
    <message>
        <source>default settings</source>
        <translation>Standardeinstellungen</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>Titelbild</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>goes with</source>
        <translation>passt zu</translation>
    </message>
    <message>
        <source>Give the model&apos;s name, or its hash with --hash.</source>
        <translation>Den Namen des Modells angeben, oder mit --hash seinen Hash.</translation>
    </message>
    <message>
        <source>No model is called “%1”.</source>
        <translation>Kein Modell heißt „%1“.</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installiert</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>%1 models and parts in memory; %2 hits, %3 misses, %4 thrown out; at most %5 of %6 were taken.</source>
        <translation>%1 Modelle und Teile im Speicher; %2 Treffer, %3 Fehltreffer, %4 entfernt; höchstens %5 von %6 waren belegt.</translation>
    </message>
    <message>
        <source>No model was loaded yet.</source>
        <translation>Noch kein Modell wurde geladen.</translation>
    </message>
    <message>
        <source>The server has taken what it does not use out of memory.</source>
        <translation>Der Server hat aus dem Speicher genommen, was er nicht verwendet.</translation>
    </message>
    <message>
        <source>main, vae, lora, …: only models of this type.</source>
        <translation>main, vae, lora, …: nur Modelle dieses Typs.</translation>
    </message>
    <message>
        <source>sdxl, flux, …: only models of this base.</source>
        <translation>sdxl, flux, …: nur Modelle dieser Basis.</translation>
    </message>
    <message>
        <source>Only models of which all these words are known.</source>
        <translation>Nur Modelle, zu denen alle diese Wörter bekannt sind.</translation>
    </message>
    <message>
        <source>List the models with key, size, base, type and format</source>
        <translation>Die Modelle mit Schlüssel, Größe, Basis, Typ und Format auflisten</translation>
    </message>
    <message>
        <source>diffusers, checkpoint, …: only models of this format.</source>
        <translation>diffusers, checkpoint, …: nur Modelle dieses Formats.</translation>
    </message>
    <message>
        <source>Only those whose files are gone.</source>
        <translation>Nur die, deren Dateien nicht mehr da sind.</translation>
    </message>
    <message>
        <source>name, type or size.</source>
        <translation>name, type oder size.</translation>
    </message>
    <message>
        <source>Show what is known about a model, named by key or name</source>
        <translation>Anzeigen, was über ein Modell bekannt ist, genannt mit Schlüssel oder Namen</translation>
    </message>
    <message>
        <source>Find a model by its whole name, or by its hash</source>
        <translation>Ein Modell nach seinem ganzen Namen oder seinem Hash suchen</translation>
    </message>
    <message>
        <source>The hash, in place of the name.</source>
        <translation>Der Hash, anstelle des Namens.</translation>
    </message>
    <message>
        <source>List the models in a folder of the server&apos;s machine</source>
        <translation>Die Modelle in einem Ordner auf dem Rechner des Servers auflisten</translation>
    </message>
    <message>
        <source>List the models that InvokeAI suggests</source>
        <translation>Die von InvokeAI vorgeschlagenen Modelle auflisten</translation>
    </message>
    <message>
        <source>Show what the server holds in memory</source>
        <translation>Anzeigen, was der Server im Speicher hält</translation>
    </message>
    <message>
        <source>Take out of the server&apos;s memory what it does not use</source>
        <translation>Nicht Verwendetes aus dem Speicher des Servers nehmen</translation>
    </message>
    <message>
        <source>%1 is not a JSON object.</source>
        <translation>%1 ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Trigger phrases are set once the model is there: leave --no-wait out.</source>
        <translation>Triggerphrasen werden gesetzt, sobald das Modell da ist: --no-wait weglassen.</translation>
    </message>
    <message>
        <source>Several models cannot have one name: leave --name out.</source>
        <translation>Mehrere Modelle können nicht denselben Namen haben: --name weglassen.</translation>
    </message>
    <message>
        <source>%1 is moved into the server&apos;s models folder: it is not where it was any more, and goes when the model is deleted.</source>
        <translation>%1 wird in den Modellordner des Servers verschoben: Am bisherigen Ort ist es dann nicht mehr, und mit dem Modell wird es gelöscht.</translation>
    </message>
    <message>
        <source>Nothing more comes for %1. Waiting goes on.</source>
        <translation>Für %1 kommt nichts mehr. Es wird weiter gewartet.</translation>
    </message>
    <message>
        <source>%1 Waiting until it is back.</source>
        <translation>%1 Warten, bis er wieder da ist.</translation>
    </message>
    <message>
        <source>%1 is not installed yet. Nothing was canceled: it goes on as installation %2.</source>
        <translation>%1 ist noch nicht installiert. Nichts wurde abgebrochen: Es läuft als Installation %2 weiter.</translation>
    </message>
    <message>
        <source>Interrupted. The installation goes on; “model cancel %1” cancels it.</source>
        <translation>Unterbrochen. Die Installation läuft weiter; „model cancel %1“ bricht sie ab.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Unterbrochen.</translation>
    </message>
    <message>
        <source>“%1” is no installation: “model jobs” lists their numbers.</source>
        <translation>„%1“ ist keine Installation: „model jobs“ listet ihre Nummern auf.</translation>
    </message>
    <message>
        <source>The server has forgotten the installations that have ended.</source>
        <translation>Der Server hat die beendeten Installationen vergessen.</translation>
    </message>
    <message>
        <source>Install models: paths on the server, URLs, or repositories of Hugging Face</source>
        <translation>Modelle installieren: Pfade auf dem Server, URLs oder Repositorys von Hugging Face</translation>
    </message>
    <message>
        <source>Move local files into the server&apos;s models folder. Without it they stay where they are.</source>
        <translation>Lokale Dateien in den Modellordner des Servers verschieben. Ohne dies bleiben sie, wo sie sind.</translation>
    </message>
    <message>
        <source>Its name, in place of what the server finds.</source>
        <translation>Sein Name, anstelle des vom Server gefundenen.</translation>
    </message>
    <message>
        <source>Its description, in place of what the server finds.</source>
        <translation>Seine Beschreibung, anstelle der vom Server gefundenen.</translation>
    </message>
    <message>
        <source>A JSON object of what to set besides (ModelRecordChanges).</source>
        <translation>Ein JSON-Objekt mit weiteren Angaben (ModelRecordChanges).</translation>
    </message>
    <message>
        <source>End when the server has taken it on, not when it is done.</source>
        <translation>Enden, wenn der Server es übernommen hat, nicht erst, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>So long at most for each, in seconds; 0 for ever. Nothing is canceled then.</source>
        <translation>Je Modell höchstens so lange, in Sekunden; 0 für unbegrenzt. Danach wird nichts abgebrochen.</translation>
    </message>
    <message>
        <source>List the server&apos;s installations with their numbers</source>
        <translation>Die Installationen des Servers mit ihren Nummern auflisten</translation>
    </message>
    <message>
        <source>Cancel installations</source>
        <translation>Installationen abbrechen</translation>
    </message>
    <message>
        <source>Pause downloads of installations</source>
        <translation>Downloads von Installationen anhalten</translation>
    </message>
    <message>
        <source>Go on with paused installations</source>
        <translation>Angehaltene Installationen fortsetzen</translation>
    </message>
    <message>
        <source>Begin the files of installations anew that failed</source>
        <translation>Fehlgeschlagene Dateien von Installationen neu beginnen</translation>
    </message>
    <message>
        <source>Have the server forget the installations that have ended</source>
        <translation>Den Server die beendeten Installationen vergessen lassen</translation>
    </message>
    <message>
        <source>An item&apos;s id is a number, not “%1”.</source>
        <translation>Die ID eines Eintrags ist eine Zahl, nicht „%1“.</translation>
    </message>
    <message>
        <source>Item %1 is not canceled: it is %2.</source>
        <translation>Eintrag %1 ist nicht abgebrochen: Sein Zustand ist %2.</translation>
    </message>
    <message>
        <source>Item %1 is canceled.</source>
        <translation>Eintrag %1 ist abgebrochen.</translation>
    </message>
    <message>
        <source>Batch %1 is canceled.</source>
        <translation>Stapel %1 ist abgebrochen.</translation>
    </message>
    <message>
        <source>The queue has no batch %1.</source>
        <translation>Die Warteschlange hat keinen Stapel %1.</translation>
    </message>
    <message>
        <source>Nothing of batch %1 is left to cancel: %2.</source>
        <translation>Von Stapel %1 ist nichts mehr abzubrechen: %2.</translation>
    </message>
    <message>
        <source>Runs again as item %1.</source>
        <translation>Läuft erneut als Eintrag %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) cannot run again: they are gone, or did not fail.</source>
        <translation>
            <numerusform>%n Eintrag kann nicht erneut laufen: Es gibt ihn nicht mehr, oder er ist nicht fehlgeschlagen.</numerusform>
            <numerusform>%n Einträge können nicht erneut laufen: Es gibt sie nicht mehr, oder sie sind nicht fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel items that wait or run</source>
        <translation>Wartende oder laufende Einträge abbrechen</translation>
    </message>
    <message>
        <source>Cancel everything of a batch that has not ended</source>
        <translation>Alles noch nicht Beendete eines Stapels abbrechen</translation>
    </message>
    <message>
        <source>Run failed and canceled items again</source>
        <translation>Fehlgeschlagene und abgebrochene Einträge erneut ausführen</translation>
    </message>
    <message>
        <source>(paused)</source>
        <translation>(angehalten)</translation>
    </message>
    <message>
        <source>node %1 (%2)</source>
        <translation>Knoten %1 (%2)</translation>
    </message>
    <message>
        <source>No item of the queue is completed.</source>
        <translation>Kein Eintrag der Warteschlange ist abgeschlossen.</translation>
    </message>
    <message>
        <source>The queue runs.</source>
        <translation>Die Warteschlange läuft.</translation>
    </message>
    <message>
        <source>The queue is paused; what runs now goes on to its end.</source>
        <translation>Die Warteschlange ist angehalten; was gerade läuft, läuft zu Ende.</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>Die Warteschlange ist angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %n item(s) of the queue, finished ones too?</source>
        <translation>
            <numerusform>%n Eintrag der Warteschlange löschen, auch wenn er beendet ist?</numerusform>
            <numerusform>Alle %n Einträge der Warteschlange löschen, auch beendete?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) deleted.</source>
        <translation>
            <numerusform>%n Eintrag gelöscht.</numerusform>
            <numerusform>%n Einträge gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished item(s) deleted.</source>
        <translation>
            <numerusform>%n beendeter Eintrag gelöscht.</numerusform>
            <numerusform>%n beendete Einträge gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show how many items run, wait and have ended</source>
        <translation>Anzeigen, wie viele Einträge laufen, warten und beendet sind</translation>
    </message>
    <message>
        <source>List the items of the queue, newest first</source>
        <translation>Die Einträge der Warteschlange auflisten, neueste zuerst</translation>
    </message>
    <message>
        <source>pending, in_progress, completed, failed or canceled.</source>
        <translation>pending, in_progress, completed, failed oder canceled.</translation>
    </message>
    <message>
        <source>Those of one batch.</source>
        <translation>Nur die eines Stapels.</translation>
    </message>
    <message>
        <source>Show an item of the queue: its state, images and error</source>
        <translation>Einen Eintrag der Warteschlange anzeigen: Zustand, Bilder und Fehler</translation>
    </message>
    <message>
        <source>Show the item that was completed last, with its images</source>
        <translation>Den zuletzt abgeschlossenen Eintrag mit seinen Bildern anzeigen</translation>
    </message>
    <message>
        <source>Save them into this folder.</source>
        <translation>Sie in diesem Ordner speichern.</translation>
    </message>
    <message>
        <source>Cancel what runs, and delete everything from the queue</source>
        <translation>Laufendes abbrechen und alles aus der Warteschlange löschen</translation>
    </message>
    <message>
        <source>Delete what has ended from the queue</source>
        <translation>Beendetes aus der Warteschlange löschen</translation>
    </message>
    <message>
        <source>Start nothing more; what runs goes on</source>
        <translation>Nichts mehr starten; was läuft, läuft weiter</translation>
    </message>
    <message>
        <source>Go on after a pause</source>
        <translation>Nach dem Anhalten fortsetzen</translation>
    </message>
    <message>
        <source>Wait for --item or for --batch, not for both.</source>
        <translation>Auf --item oder auf --batch warten, nicht auf beides.</translation>
    </message>
    <message>
        <source>Item %1 failed: %2: %3</source>
        <translation>Eintrag %1 ist fehlgeschlagen: %2: %3</translation>
    </message>
    <message>
        <source>Item %1 is %2.</source>
        <translation>Zustand von Eintrag %1: %2.</translation>
    </message>
    <message>
        <source>It is not done yet. Nothing was canceled: it goes on.</source>
        <translation>Noch nicht fertig. Nichts wurde abgebrochen: Es läuft weiter.</translation>
    </message>
    <message>
        <source>The queue is paused: what waits does not run until “queue resume”.</source>
        <translation>Die Warteschlange ist angehalten: Was wartet, läuft erst nach „queue resume“.</translation>
    </message>
    <message>
        <source>Tell what happens in the queue until Ctrl+C</source>
        <translation>Bis Strg+C melden, was in der Warteschlange geschieht</translation>
    </message>
    <message>
        <source>Wait until nothing runs or waits, or for one item or batch</source>
        <translation>Warten, bis nichts mehr läuft oder wartet, oder auf einen Eintrag oder Stapel</translation>
    </message>
    <message>
        <source>Wait for this item; its end is the exit code.</source>
        <translation>Auf diesen Eintrag warten; sein Ende bestimmt den Rückgabewert.</translation>
    </message>
    <message>
        <source>Wait for this batch; its end is the exit code.</source>
        <translation>Auf diesen Stapel warten; sein Ende bestimmt den Rückgabewert.</translation>
    </message>
    <message>
        <source>So long at most, in seconds; 0 for ever. Nothing is canceled then.</source>
        <translation>Höchstens so lange, in Sekunden; 0 für unbegrenzt. Danach wird nichts abgebrochen.</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>wird gespeichert</translation>
    </message>
    <message>
        <source>The server&apos;s /openapi.json as a file: no server is asked then.</source>
        <translation>/openapi.json des Servers als Datei: Dann wird kein Server gefragt.</translation>
    </message>
    <message>
        <source>%1 is no schema of an InvokeAI server.</source>
        <translation>%1 ist kein Schema eines InvokeAI-Servers.</translation>
    </message>
    <message>
        <source>There is no profile “%1”: %2 holds none. Make one in the window of Vitrine, under Server, Manage Servers.</source>
        <translation>Ein Profil „%1“ gibt es nicht: %2 enthält keines. Eines im Fenster von Vitrine anlegen, unter Server, „Server verwalten“.</translation>
    </message>
    <message>
        <source>There is no profile “%1”. There are: %2.</source>
        <translation>Ein Profil „%1“ gibt es nicht. Vorhanden: %2.</translation>
    </message>
    <message>
        <source>--profile and --server exclude each other: a profile has its address.</source>
        <translation>--profile und --server schließen einander aus: Ein Profil hat seine Adresse.</translation>
    </message>
    <message>
        <source>A header is written as NAME: VALUE. What was given holds no colon after a name.</source>
        <translation>Ein Header wird als NAME: VALUE geschrieben. In der Angabe steht kein Doppelpunkt nach einem Namen.</translation>
    </message>
    <message>
        <source>--proxy takes system, none, http://HOST:PORT or socks5://HOST:PORT, with USER@ before the host when it wants a login.</source>
        <translation>--proxy erwartet system, none, http://HOST:PORT oder socks5://HOST:PORT, mit USER@ vor dem Host, wenn er eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>--proxy takes no password: give it in VITRINE_PROXY_PASSWORD, where nobody else can read it.</source>
        <translation>--proxy nimmt kein Passwort an: Es in VITRINE_PROXY_PASSWORD angeben, wo niemand sonst es lesen kann.</translation>
    </message>
    <message>
        <source>Address of the server, such as gpu-box:9090 or https://host/invoke. Without it: VITRINE_SERVER, then localhost. The login is that of “login”, or the token in VITRINE_TOKEN.</source>
        <translation>Adresse des Servers, etwa gpu-box:9090 oder https://host/invoke. Ohne sie: VITRINE_SERVER, dann localhost. Die Anmeldung ist die von „login“ oder das Token in VITRINE_TOKEN.</translation>
    </message>
    <message>
        <source>User name for a proxy in front of the server (HTTP basic); its password is read from VITRINE_BASIC_PASSWORD.</source>
        <translation>Benutzername für einen Proxy vor dem Server (HTTP Basic); das Passwort wird aus VITRINE_BASIC_PASSWORD gelesen.</translation>
    </message>
    <message>
        <source>A header for each request, as NAME: VALUE; can be repeated. What is secret goes into VITRINE_HEADERS, a header a line.</source>
        <translation>Ein Header für jede Anfrage, als NAME: VALUE; kann mehrfach angegeben werden. Geheimes gehört in VITRINE_HEADERS, je Zeile ein Header.</translation>
    </message>
    <message>
        <source>PEM file of an authority that is trusted besides the system&apos;s.</source>
        <translation>PEM-Datei einer Zertifizierungsstelle, der zusätzlich zu denen des Systems vertraut wird.</translation>
    </message>
    <message>
        <source>PEM file of a client certificate.</source>
        <translation>PEM-Datei eines Client-Zertifikats.</translation>
    </message>
    <message>
        <source>PEM file of its key, when that is in another file; its passphrase is read from VITRINE_KEY_PASSPHRASE.</source>
        <translation>PEM-Datei des Schlüssels dazu, wenn er in einer anderen Datei steht; die Passphrase wird aus VITRINE_KEY_PASSPHRASE gelesen.</translation>
    </message>
    <message>
        <source>system (the default), none, http://HOST:PORT or socks5://HOST:PORT, with USER@ before the host; its password is read from VITRINE_PROXY_PASSWORD.</source>
        <translation>system (Standard), none, http://HOST:PORT oder socks5://HOST:PORT, mit USER@ vor dem Host; das Passwort wird aus VITRINE_PROXY_PASSWORD gelesen.</translation>
    </message>
    <message>
        <source>%1 is not set, and the connection to %2 needs it.</source>
        <translation>%1 ist nicht gesetzt, und die Verbindung zu %2 braucht es.</translation>
    </message>
    <message>
        <source>--create-board wants the board&apos;s name: --board NAME.</source>
        <translation>--create-board braucht den Namen des Boards: --board NAME.</translation>
    </message>
    <message>
        <source>uploading</source>
        <translation>wird hochgeladen</translation>
    </message>
    <message>
        <source>Created the board %1.</source>
        <translation>Das Board %1 wurde angelegt.</translation>
    </message>
    <message>
        <source>Upload images and videos (MP4)</source>
        <translation>Bilder und Videos (MP4) hochladen</translation>
    </message>
    <message>
        <source>The board that they go to, by name or id.</source>
        <translation>Das Board, in das sie kommen, mit Namen oder ID.</translation>
    </message>
    <message>
        <source>Create that board if there is none of this name.</source>
        <translation>Dieses Board anlegen, falls es keines dieses Namens gibt.</translation>
    </message>
    <message>
        <source>user, general, control, mask or other.</source>
        <translation>user, general, control, mask oder other.</translation>
    </message>
    <message>
        <source>A JSON object that is kept with each of them.</source>
        <translation>Ein JSON-Objekt, das bei jedem davon aufbewahrt wird.</translation>
    </message>
    <message>
        <source>How often to run it (1 to 10000).</source>
        <translation>Wie oft ausgeführt wird (1 bis 10000).</translation>
    </message>
    <message>
        <source>Put it before what waits in the queue.</source>
        <translation>Vor das Wartende in die Warteschlange stellen.</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>Warten, bis es fertig ist.</translation>
    </message>
    <message>
        <source>Submit a workflow, and wait for its images</source>
        <translation>Einen Workflow einreihen und auf seine Bilder warten</translation>
    </message>
    <message>
        <source>List the models of a workflow and what the server has for them</source>
        <translation>Die Modelle eines Workflows auflisten, und was der Server dafür hat</translation>
    </message>
    <message>
        <source>Take another model of the same base and type where nothing else fits.</source>
        <translation>Ein anderes Modell mit gleicher Basis und gleichem Typ nehmen, wo sonst nichts passt.</translation>
    </message>
    <message>
        <source>Write the workflow with what was found to this file.</source>
        <translation>Den Workflow mit dem Gefundenen in diese Datei schreiben.</translation>
    </message>
    <message>
        <source>List the server&apos;s workflows, or print one of them</source>
        <translation>Die Workflows des Servers auflisten oder einen davon ausgeben</translation>
    </message>
    <message>
        <source>Those with this text in name, description or tags.</source>
        <translation>Nur die mit diesem Text in Name, Beschreibung oder Tags.</translation>
    </message>
    <message>
        <source>Those with this tag. May be given several times.</source>
        <translation>Nur die mit diesem Tag. Kann mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>user or default. May be given several times.</source>
        <translation>user oder default. Kann mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>name, newest, updated or opened.</source>
        <translation>name, newest, updated oder opened.</translation>
    </message>
    <message>
        <source>%1: without a server, give this as JSON, as a workflow holds it.</source>
        <translation>%1: Ohne Server als JSON angeben, so wie es in einem Workflow steht.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Print what would be submitted</source>
        <translation>Ausgeben, was eingereiht würde</translation>
    </message>
    <message>
        <source>Set a field, as for &quot;workflow run&quot;; with --openapi, models as JSON and boards by id.</source>
        <translation>Ein Feld setzen, wie bei „workflow run“; mit --openapi Modelle als JSON und Boards mit ID.</translation>
    </message>
    <message>
        <source>The id of the board for fields set to &quot;auto&quot;, or none.</source>
        <translation>Die ID des Boards für Felder mit „auto“, oder none.</translation>
    </message>
    <message>
        <source>List what stands in the way of submitting a workflow</source>
        <translation>Auflisten, was dem Einreihen eines Workflows im Weg steht</translation>
    </message>
    <message>
        <source>Print the fields of a workflow&apos;s form by index as JSON, or compare them with an older map</source>
        <translation>Die Formularfelder eines Workflows mit Index als JSON ausgeben oder mit einer älteren Zuordnung vergleichen</translation>
    </message>
    <message>
        <source>An older map: list what of it does not hold any more.</source>
        <translation>Eine ältere Zuordnung: auflisten, was davon nicht mehr stimmt.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>weniger als %1</translation>
    </message>
    <message>
        <source>a multiple of %1</source>
        <translation>ein Vielfaches von %1</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>mindestens %1 Zeichen</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>at least %1 entries</source>
        <translation>mindestens %1 Einträge</translation>
    </message>
    <message>
        <source>at most %1 entries</source>
        <translation>höchstens %1 Einträge</translation>
    </message>
    <message>
        <source>set by a connection</source>
        <translation>durch eine Verbindung gesetzt</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>The form shows no board field: the images of a run cannot be told apart by it.</source>
        <translation>Das Formular zeigt kein Board-Feld: Die Bilder eines Durchlaufs lassen sich daran nicht unterscheiden.</translation>
    </message>
    <message>
        <source>The server&apos;s /openapi.json as a file: kinds and limits come from it and no server is asked. Without it and without --server or VITRINE_SERVER, what the workflow itself says is listed.</source>
        <translation>/openapi.json des Servers als Datei: Arten und Grenzen kommen daraus, und kein Server wird gefragt. Ohne sie und ohne --server oder VITRINE_SERVER wird aufgelistet, was der Workflow selbst sagt.</translation>
    </message>
    <message>
        <source>List the fields of a workflow&apos;s form, as --set takes them</source>
        <translation>Die Formularfelder eines Workflows auflisten, wie --set sie annimmt</translation>
    </message>
    <message>
        <source>List the board fields of a workflow&apos;s form: where its images go</source>
        <translation>Die Board-Felder im Formular eines Workflows auflisten: wohin seine Bilder kommen</translation>
    </message>
    <message>
        <source>Instead of FILE: a workflow of the server&apos;s library, by name or id (see &quot;workflow library&quot;).</source>
        <translation>Statt FILE: ein Workflow aus der Bibliothek des Servers, mit Namen oder ID (siehe „workflow library“).</translation>
    </message>
    <message>
        <source>Instead of FILE: the workflow that made this image or video of the server.</source>
        <translation>Statt FILE: der Workflow, mit dem dieses Bild oder Video des Servers entstand.</translation>
    </message>
    <message>
        <source>Give one workflow: a FILE, --library or --image.</source>
        <translation>Einen Workflow angeben: FILE, --library oder --image.</translation>
    </message>
    <message>
        <source>--library and --image need a server: leave out --openapi.</source>
        <translation>--library und --image brauchen einen Server: --openapi weglassen.</translation>
    </message>
    <message>
        <source>Set a field of the form: by its index, its label, or NODE_ID.FIELD. Models and boards by name or id. May be given several times; see &quot;workflow inputs&quot;.</source>
        <translation>Ein Feld des Formulars setzen: mit Index, Beschriftung oder NODE_ID.FIELD. Modelle und Boards mit Namen oder ID. Kann mehrfach angegeben werden; siehe „workflow inputs“.</translation>
    </message>
    <message>
        <source>Where the images go: a board by name or id. Sets every board field of the form.</source>
        <translation>Wohin die Bilder kommen: ein Board, mit Namen oder ID. Setzt jedes Board-Feld des Formulars.</translation>
    </message>
    <message>
        <source>--set takes KEY=VALUE, not “%1”.</source>
        <translation>--set erwartet KEY=VALUE, nicht „%1“.</translation>
    </message>
    <message>
        <source>The server of this name from the window&apos;s list, with its settings. What is secret about it is read from the environment, and else from the keychain.</source>
        <translation>Der Server dieses Namens aus der Liste des Fensters, mit seinen Einstellungen. Geheimes wird aus der Umgebung gelesen, sonst aus dem Schlüsselbund.</translation>
    </message>
    <message>
        <source>There is no keychain here that tells what is secret about “%1”: only what the environment says is known.</source>
        <translation>Hier gibt es keinen Schlüsselbund, der das Geheime zu „%1“ kennt: Bekannt ist nur, was in der Umgebung steht.</translation>
    </message>
</context>
</TS>
