<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>BatchRequest</name>
    <message>
        <source>The number of runs must be between 1 and 10000.</source>
        <translation>Le nombre d’exécutions doit être compris entre 1 et 10000.</translation>
    </message>
</context>
<context>
    <name>EdgeFilter</name>
    <message>
        <source>The line from %1 to %2 was left out: %3</source>
        <translation>La connexion de %1 à %2 a été ignorée&#xa0;: %3</translation>
    </message>
    <message>
        <source>there is no node %1.</source>
        <translation>il n’y a pas de nœud %1.</translation>
    </message>
    <message>
        <source>the server has no node type &quot;%1&quot;.</source>
        <translation>le serveur n’a pas de type de nœud «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no output &quot;%2&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de sortie «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no input &quot;%2&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’entrée «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>a node cannot feed itself.</source>
        <translation>un nœud ne peut pas s’alimenter lui-même.</translation>
    </message>
    <message>
        <source>it is there twice.</source>
        <translation>elle existe en double.</translation>
    </message>
    <message>
        <source>its end takes no line.</source>
        <translation>sa destination n’accepte pas de connexion.</translation>
    </message>
    <message>
        <source>the nodes would wait for each other in a circle.</source>
        <translation>les nœuds s’attendraient mutuellement en boucle.</translation>
    </message>
    <message>
        <source>a connector takes one line.</source>
        <translation>un connecteur n’accepte qu’une connexion.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes no line.</source>
        <translation>«&#xa0;%1&#xa0;» n’accepte pas de connexion.</translation>
    </message>
    <message>
        <source>its start gives no value.</source>
        <translation>son origine ne fournit aucune valeur.</translation>
    </message>
    <message>
        <source>a list takes items of one type only.</source>
        <translation>une liste n’accepte que des éléments d’un même type.</translation>
    </message>
    <message>
        <source>both branches of a choice must be of one type.</source>
        <translation>les deux branches d’un choix doivent être du même type.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes only one.</source>
        <translation>«&#xa0;%1&#xa0;» n’en accepte qu’une.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not take what comes (%2 into %3).</source>
        <translation>«&#xa0;%1&#xa0;» n’accepte pas ce qui arrive (%2 vers %3).</translation>
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
        <translation>«&#xa0;%1&#xa0;» désigne plusieurs champs. Utilisez le numéro ou NODE_ID.FIELD de l’un d’eux&#xa0;:
%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field of the workflow, which has no form. Use NODE_ID.FIELD.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un champ du workflow, qui n’a pas de formulaire. Utilisez NODE_ID.FIELD.</translation>
    </message>
    <message>
        <source>The workflow has no field &quot;%1&quot;. Its fields are:
%2</source>
        <translation>Le workflow n’a pas de champ «&#xa0;%1&#xa0;». Ses champs sont&#xa0;:
%2</translation>
    </message>
</context>
<context>
    <name>FormOutputs</name>
    <message>
        <source>The form shows no board field for this workflow&apos;s images, so it cannot say which is which or where they go. Add one in the workflow editor.</source>
        <translation>Le formulaire n’affiche aucun champ de planche pour les images de ce workflow&#xa0;: impossible de les distinguer ni de choisir où elles vont. Ajoutez-en un dans l’éditeur de workflow.</translation>
    </message>
</context>
<context>
    <name>GraphBuilder</name>
    <message>
        <source>The server has no node type &quot;%1&quot; (node %2). Install the node pack that brings it, or choose another workflow.</source>
        <translation>Le serveur n’a pas de type de nœud «&#xa0;%1&#xa0;» (nœud %2). Installez le pack de nœuds qui le fournit ou choisissez un autre workflow.</translation>
    </message>
    <message>
        <source>The workflow has no nodes: there is nothing to run.</source>
        <translation>Le workflow n’a pas de nœuds&#xa0;: il n’y a rien à exécuter.</translation>
    </message>
</context>
<context>
    <name>NumberLimits</name>
    <message>
        <source>must be at least %1 in this form</source>
        <translation>doit être au moins %1 dans ce formulaire</translation>
    </message>
    <message>
        <source>must be at most %1 in this form</source>
        <translation>doit être au plus %1 dans ce formulaire</translation>
    </message>
    <message>
        <source>must be a multiple of %1</source>
        <translation>doit être un multiple de %1</translation>
    </message>
</context>
<context>
    <name>PreparedWorkflow</name>
    <message>
        <source>$.nodes[%1] was left out: there is another node %2 before it. Give it another id, or remove it.</source>
        <translation>$.nodes[%1] a été ignoré&#xa0;: un autre nœud %2 le précède. Donnez-lui un autre identifiant ou supprimez-le.</translation>
    </message>
    <message>
        <source>The node %1 cannot be used: the server has no node type &quot;%2&quot;. Install the node pack that brings it, or choose another workflow.</source>
        <translation>Le nœud %1 est inutilisable&#xa0;: le serveur n’a pas de type de nœud «&#xa0;%2&#xa0;». Installez le pack de nœuds qui le fournit ou choisissez un autre workflow.</translation>
    </message>
    <message>
        <source>The node %1 (%2) has version %3 and the server&apos;s has version %4: it is sent as it is and may not do the same.</source>
        <translation>Le nœud %1 (%2) est en version %3 et celui du serveur en version %4&#xa0;: il est envoyé tel quel et pourrait se comporter différemment.</translation>
    </message>
    <message>
        <source>$.edges[%1] was left out: it has no ends.</source>
        <translation>$.edges[%1] a été ignoré&#xa0;: cette connexion n’a pas d’extrémités.</translation>
    </message>
    <message>
        <source>The form&apos;s field &quot;%2&quot; of node %1 was left out: the node has no such input.</source>
        <translation>Le champ «&#xa0;%2&#xa0;» du nœud %1 dans le formulaire a été ignoré&#xa0;: le nœud n’a pas cette entrée.</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>The workflow has no nodes: there is nothing to run.</source>
        <translation>Le workflow n’a pas de nœuds&#xa0;: il n’y a rien à exécuter.</translation>
    </message>
    <message>
        <source>%1: this batch node feeds no other node.</source>
        <translation>%1&#xa0;: ce nœud de lot n’alimente aucun autre nœud.</translation>
    </message>
    <message>
        <source>The batch nodes of %1 have lists of different lengths.</source>
        <translation>Les nœuds de lot de %1 ont des listes de longueurs différentes.</translation>
    </message>
    <message>
        <source>%1: the list of this batch node is empty.</source>
        <translation>%1&#xa0;: la liste de ce nœud de lot est vide.</translation>
    </message>
    <message>
        <source>%1: the server&apos;s node (%2, version %3) has no input &quot;%4&quot;, which the workflow&apos;s version %5 has. Update the node in the workflow editor.</source>
        <translation>%1&#xa0;: le nœud du serveur (%2, version %3) n’a pas d’entrée «&#xa0;%4&#xa0;», contrairement à la version %5 du workflow. Mettez le nœud à jour dans l’éditeur de workflow.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Le serveur</translation>
    </message>
    <message>
        <source>The server (InvokeAI %1)</source>
        <translation>Le serveur (InvokeAI %1)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the type &quot;%2&quot;</source>
        <translation>«&#xa0;%1&#xa0;» du type «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 has no node %2; the workflow has it in version %3. Install the node pack that brings it, update the server, or choose another workflow.</source>
        <translation>%1 n’a pas de nœud %2&#xa0;; le workflow l’utilise en version %3. Installez le pack de nœuds qui le fournit, mettez le serveur à jour ou choisissez un autre workflow.</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(inconnue)</translation>
    </message>
    <message>
        <source>%1: %2 is needed and not set.</source>
        <translation>%1&#xa0;: %2 est requis et n’est pas défini.</translation>
    </message>
    <message>
        <source>%1: %2 %3.</source>
        <translation>%1&#xa0;: %2 %3.</translation>
    </message>
    <message>
        <source>The number %1 at %2 is larger than 64 bits can hold: what is sent would be rounded. Set a smaller one.</source>
        <translation>Le nombre %1 à %2 dépasse 64 bits&#xa0;: la valeur envoyée serait arrondie. Choisissez un nombre plus petit.</translation>
    </message>
</context>
<context>
    <name>WebUiChecks</name>
    <message>
        <source>must not be empty</source>
        <translation>ne doit pas être vide</translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n entries</source>
        <translation>
            <numerusform>doit avoir au moins %n entrée</numerusform>
            <numerusform>doit avoir au moins %n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n entries</source>
        <translation>
            <numerusform>doit avoir au plus %n entrée</numerusform>
            <numerusform>doit avoir au plus %n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n characters in each entry</source>
        <translation>
            <numerusform>doit avoir au plus %n caractère par entrée</numerusform>
            <numerusform>doit avoir au plus %n caractères par entrée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n characters in each entry</source>
        <translation>
            <numerusform>doit avoir au moins %n caractère par entrée</numerusform>
            <numerusform>doit avoir au moins %n caractères par entrée</numerusform>
        </translation>
    </message>
    <message>
        <source>must be a multiple of %1</source>
        <translation>doit être un multiple de %1</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>doit être au plus %1</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>doit être au moins %1</translation>
    </message>
    <message>
        <source>must be less than %1</source>
        <translation>doit être inférieur à %1</translation>
    </message>
    <message>
        <source>must be greater than %1</source>
        <translation>doit être supérieur à %1</translation>
    </message>
</context>
<context>
    <name>WorkflowDocument</name>
    <message>
        <source>The graph in it is damaged: it has no nodes and edges.</source>
        <translation>Le graphe qu’il contient est endommagé&#xa0;: il n’a ni nœuds ni connexions.</translation>
    </message>
    <message>
        <source>The number at %1 of its graph is larger than 64 bits and would be changed.</source>
        <translation>Le nombre à %1 de son graphe dépasse 64 bits et serait modifié.</translation>
    </message>
    <message>
        <source>This is not a workflow but a queue item or a request that was sent to a server. Save the workflow itself from the workflow editor and open that file.</source>
        <translation>Ceci n’est pas un workflow, mais un élément de file d’attente ou une requête envoyée à un serveur. Enregistrez le workflow lui-même depuis l’éditeur de workflow et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>This is a graph for a server&apos;s programming interface, not a workflow: it has no form and no layout. Save the workflow itself from the workflow editor and open that file.</source>
        <translation>Ceci est un graphe destiné à l’interface de programmation d’un serveur, pas un workflow&#xa0;: il n’a ni formulaire ni disposition. Enregistrez le workflow lui-même depuis l’éditeur de workflow et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>This JSON is not an InvokeAI workflow: it has no lists &quot;nodes&quot; and &quot;edges&quot;. Choose a file that was saved from the workflow editor.</source>
        <translation>Ce JSON n’est pas un workflow InvokeAI&#xa0;: il n’a pas les listes «&#xa0;nodes&#xa0;» et «&#xa0;edges&#xa0;». Choisissez un fichier enregistré depuis l’éditeur de workflow.</translation>
    </message>
    <message>
        <source>This JSON is not an InvokeAI workflow: &quot;meta.version&quot; is missing. Choose a file that was saved from the workflow editor.</source>
        <translation>Ce JSON n’est pas un workflow InvokeAI&#xa0;: «&#xa0;meta.version&#xa0;» est absent. Choisissez un fichier enregistré depuis l’éditeur de workflow.</translation>
    </message>
    <message>
        <source>The workflow has format version &quot;%1&quot;, which is not known: %2 can be read. Save it again from a workflow editor of a supported version.</source>
        <translation>Le workflow est au format de version «&#xa0;%1&#xa0;», qui est inconnu&#xa0;: la version %2 peut être lue. Enregistrez-le à nouveau depuis un éditeur de workflow d’une version prise en charge.</translation>
    </message>
    <message>
        <source>The workflow is damaged: $.nodes[%1] has no id. Save it again from the workflow editor.</source>
        <translation>Le workflow est endommagé&#xa0;: $.nodes[%1] n’a pas d’identifiant. Enregistrez-le à nouveau depuis l’éditeur de workflow.</translation>
    </message>
    <message>
        <source>The workflow is damaged: $.nodes[%1].data is missing. Save it again from the workflow editor.</source>
        <translation>Le workflow est endommagé&#xa0;: $.nodes[%1].data est absent. Enregistrez-le à nouveau depuis l’éditeur de workflow.</translation>
    </message>
    <message>
        <source>The workflow has more than one node &quot;workflow_return&quot;, and servers take only one. Remove the others in the workflow editor.</source>
        <translation>Le workflow a plus d’un nœud «&#xa0;workflow_return&#xa0;», et les serveurs n’en acceptent qu’un. Supprimez les autres dans l’éditeur de workflow.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a workflow file.</source>
        <translation>%1 est un dossier. Choisissez un fichier de workflow.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2. Check its name and its permissions.</source>
        <translation>Impossible de lire le fichier %1&#xa0;: %2. Vérifiez son nom et ses droits d’accès.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB and cannot be a workflow. Choose another file.</source>
        <translation>Le fichier dépasse %1&#xa0;Mo et ne peut pas être un workflow. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The file is nested too deeply (more than 1024 levels). Choose another file.</source>
        <translation>Le fichier comporte trop de niveaux imbriqués (plus de 1024). Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The file is not JSON (%1 at byte %2, in %3). Choose a workflow file that was saved from the workflow editor.</source>
        <translation>Le fichier n’est pas du JSON (%1 à l’octet %2, dans %3). Choisissez un fichier de workflow enregistré depuis l’éditeur de workflow.</translation>
    </message>
</context>
<context>
    <name>WorkflowForm</name>
    <message>
        <source>The workflow has no node %1.</source>
        <translation>Le workflow n’a pas de nœud %1.</translation>
    </message>
    <message>
        <source>This server has no node type &quot;%1&quot;.</source>
        <translation>Ce serveur n’a pas de type de nœud «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The server&apos;s node &quot;%1&quot; has no input &quot;%2&quot;.</source>
        <translation>Le nœud «&#xa0;%1&#xa0;» du serveur n’a pas d’entrée «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The workflow&apos;s node &quot;%1&quot; has no input &quot;%2&quot;.</source>
        <translation>Le nœud «&#xa0;%1&#xa0;» du workflow n’a pas d’entrée «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>is needed and not set</source>
        <translation>est requis et n’est pas défini</translation>
    </message>
</context>
<context>
    <name>vitrine::AboutDialog</name>
    <message>
        <source>About Vitrine</source>
        <translation>À propos de Vitrine</translation>
    </message>
    <message>
        <source>Qt %1, built with %2</source>
        <translation>Qt %1, compilé avec %2</translation>
    </message>
    <message>
        <source>Vitrine stands on these libraries:</source>
        <translation>Vitrine s’appuie sur ces bibliothèques :</translation>
    </message>
    <message>
        <source>Qt and QtKeychain are linked dynamically: they can be replaced by other versions of the same.</source>
        <translation>Qt et QtKeychain sont liés dynamiquement : ils peuvent être remplacés par d’autres versions des mêmes bibliothèques.</translation>
    </message>
    <message>
        <source>A native desktop for InvokeAI servers</source>
        <translation>Une application de bureau native pour les serveurs InvokeAI</translation>
    </message>
    <message>
        <source>Apache License 2.0</source>
        <translation>Licence Apache 2.0</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>&amp;Copy Versions</source>
        <translation>&amp;Copier les versions</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>vitrine::AccountsApi</name>
    <message>
        <source>No account has this e-mail address and password. Upper and lower case count in both; type them again.</source>
        <translation>Aucun compte n’a cette adresse e-mail et ce mot de passe. Les majuscules comptent dans les deux&#xa0;; saisissez-les à nouveau.</translation>
    </message>
    <message>
        <source>This is not your current password. Type it again.</source>
        <translation>Ce n’est pas votre mot de passe actuel. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>This account is disabled. Ask an administrator of the server to enable it.</source>
        <translation>Ce compte est désactivé. Demandez à un administrateur du serveur de l’activer.</translation>
    </message>
    <message>
        <source>This server has no accounts: everything can be done without signing in.</source>
        <translation>Ce serveur n’a pas de comptes&#xa0;: tout est possible sans s’identifier.</translation>
    </message>
    <message>
        <source>The server did not take this (%1). Change it and try again.</source>
        <translation>Le serveur ne l’a pas accepté (%1). Modifiez la saisie et réessayez.</translation>
    </message>
    <message>
        <source>Type the e-mail address of the account.</source>
        <translation>Saisissez l’adresse e-mail du compte.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Type one such as name@example.com.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse e-mail. Saisissez-en une comme name@example.com.</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>Saisissez un mot de passe.</translation>
    </message>
    <message>
        <source>The password is too long: the server would look at its first 72 bytes only. Choose a shorter one.</source>
        <translation>Le mot de passe est trop long&#xa0;: le serveur ne tiendrait compte que de ses 72 premiers octets. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>This server wants passwords of eight characters or more, with upper case, lower case and a digit among them.</source>
        <translation>Ce serveur demande des mots de passe d’au moins huit caractères, avec majuscules, minuscules et un chiffre.</translation>
    </message>
</context>
<context>
    <name>vitrine::Actions</name>
    <message>
        <source>&amp;New Window</source>
        <translation>&amp;Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>&amp;Open Workflow…</source>
        <translation>&amp;Ouvrir un workflow…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Ouvrir un &amp;récent</translation>
    </message>
    <message>
        <source>Workflow &amp;Library…</source>
        <translation>&amp;Bibliothèque de workflows…</translation>
    </message>
    <message>
        <source>&amp;Save Workflow</source>
        <translation>&amp;Enregistrer le workflow</translation>
    </message>
    <message>
        <source>Save Workflow &amp;As…</source>
        <translation>Enregi&amp;strer le workflow sous…</translation>
    </message>
    <message>
        <source>Save Workflow As File…</source>
        <translation>Enregistrer le workflow en fichier…</translation>
    </message>
    <message>
        <source>&amp;Upload Files…</source>
        <translation>En&amp;voyer des fichiers…</translation>
    </message>
    <message>
        <source>Upload &amp;Folder…</source>
        <translation>Envoyer un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Export Selection…</source>
        <translation>E&amp;xporter la sélection…</translation>
    </message>
    <message>
        <source>Export &amp;Board…</source>
        <translation>Exporter la &amp;planche…</translation>
    </message>
    <message>
        <source>Export Searc&amp;h…</source>
        <translation>Exporter la rec&amp;herche…</translation>
    </message>
    <message>
        <source>Export All S&amp;tarred…</source>
        <translation>Exporter les é&amp;toilées…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo Delete</source>
        <translation>&amp;Annuler la suppression</translation>
    </message>
    <message>
        <source>&amp;Restore Deleted Images</source>
        <translation>&amp;Restaurer les images supprimées</translation>
    </message>
    <message>
        <source>Copy &amp;Image</source>
        <translation>Copier l’&amp;image</translation>
    </message>
    <message>
        <source>Copy &amp;File</source>
        <translation>Copier le &amp;fichier</translation>
    </message>
    <message>
        <source>&amp;Paste Pictures</source>
        <translation>Co&amp;ller des images</translation>
    </message>
    <message>
        <source>&amp;Copy Image Name</source>
        <translation>&amp;Copier le nom de l’image</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
    <message>
        <source>Select &amp;None</source>
        <translation>Tout &amp;désélectionner</translation>
    </message>
    <message>
        <source>In&amp;vert Selection</source>
        <translation>In&amp;verser la sélection</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>&amp;Larger Thumbnails</source>
        <translation>Vignettes plus &amp;grandes</translation>
    </message>
    <message>
        <source>&amp;Smaller Thumbnails</source>
        <translation>Vignettes plus &amp;petites</translation>
    </message>
    <message>
        <source>&amp;Newest First</source>
        <translation>Plus &amp;récentes d’abord</translation>
    </message>
    <message>
        <source>S&amp;tarred First</source>
        <translation>Ét&amp;oilées d’abord</translation>
    </message>
    <message>
        <source>Starred &amp;Only</source>
        <translation>Étoilées &amp;uniquement</translation>
    </message>
    <message>
        <source>B&amp;roken Only</source>
        <translation>Dé&amp;fectueuses uniquement</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;Boards</source>
        <translation>P&amp;lanches</translation>
    </message>
    <message>
        <source>&amp;Workflow</source>
        <translation>&amp;Workflow</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>&amp;Transfers</source>
        <translation>Tran&amp;sferts</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>File d’a&amp;ttente</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modèles</translation>
    </message>
    <message>
        <source>Li&amp;ve Preview</source>
        <translation>Aperçu &amp;en direct</translation>
    </message>
    <message>
        <source>&amp;Notify When Runs End</source>
        <translation>&amp;Notifier la fin des exécutions</translation>
    </message>
    <message>
        <source>&amp;Keep Running in the Tray</source>
        <translation>Rester dans la &amp;zone de notification</translation>
    </message>
    <message>
        <source>Reset La&amp;yout</source>
        <translation>Réinitialiser la d&amp;isposition</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Plein &amp;écran</translation>
    </message>
    <message>
        <source>&amp;New Board…</source>
        <translation>&amp;Nouvelle planche…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archiver</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>New Results Go &amp;Here</source>
        <translation>Nouveaux résultats &amp;ici</translation>
    </message>
    <message>
        <source>Newest Boards First</source>
        <translation>Planches récentes d’abord</translation>
    </message>
    <message>
        <source>Oldest Boards First</source>
        <translation>Planches anciennes d’abord</translation>
    </message>
    <message>
        <source>Boards by Name</source>
        <translation>Planches par nom</translation>
    </message>
    <message>
        <source>Largest Boards First</source>
        <translation>Grandes planches d’abord</translation>
    </message>
    <message>
        <source>Show Ar&amp;chived Boards</source>
        <translation>Afficher les planches ar&amp;chivées</translation>
    </message>
    <message>
        <source>Show Boards by Da&amp;te</source>
        <translation>Afficher les planches par da&amp;te</translation>
    </message>
    <message>
        <source>&amp;Filter Boards</source>
        <translation>&amp;Filtrer les planches</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open in &amp;Another Program</source>
        <translation>Ouvrir dans un autre &amp;programme</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>Ajouter une é&amp;toile</translation>
    </message>
    <message>
        <source>&amp;Move to Board…</source>
        <translation>&amp;Déplacer vers une planche…</translation>
    </message>
    <message>
        <source>Co&amp;py to Board…</source>
        <translation>Cop&amp;ier vers une planche…</translation>
    </message>
    <message>
        <source>Change Cate&amp;gory</source>
        <translation>Changer de caté&amp;gorie</translation>
    </message>
    <message>
        <source>Open &amp;Workflow</source>
        <translation>Ouvrir le &amp;workflow</translation>
    </message>
    <message>
        <source>&amp;Use in Form</source>
        <translation>&amp;Utiliser dans le formulaire</translation>
    </message>
    <message>
        <source>S&amp;how Details</source>
        <translation>&amp;Afficher les détails</translation>
    </message>
    <message>
        <source>Sa&amp;ve As…</source>
        <translation>E&amp;nregistrer sous…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>&amp;Back to the Gallery</source>
        <translation>&amp;Retour à la galerie</translation>
    </message>
    <message>
        <source>&amp;Next Image</source>
        <translation>Image sui&amp;vante</translation>
    </message>
    <message>
        <source>&amp;Previous Image</source>
        <translation>I&amp;mage précédente</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Fit to Window</source>
        <translation>A&amp;juster à la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Original Size</source>
        <translation>Tai&amp;lle d’origine</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Zoom avant</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>Zoom arrièr&amp;e</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>&amp;Soumettre</translation>
    </message>
    <message>
        <source>Submit to the &amp;Front</source>
        <translation>Soumettre en &amp;tête</translation>
    </message>
    <message>
        <source>Re&amp;place the Queue…</source>
        <translation>Rem&amp;placer la file d’attente…</translation>
    </message>
    <message>
        <source>&amp;Close Workflow</source>
        <translation>&amp;Fermer le workflow</translation>
    </message>
    <message>
        <source>&amp;Reload Nodes</source>
        <translation>&amp;Recharger les nœuds</translation>
    </message>
    <message>
        <source>&amp;Cancel My Runs</source>
        <translation>&amp;Annuler mes exécutions</translation>
    </message>
    <message>
        <source>Clear &amp;Finished Runs</source>
        <translation>&amp;Effacer les exécutions terminées</translation>
    </message>
    <message>
        <source>&amp;Connect to Server…</source>
        <translation>Se &amp;connecter à un serveur…</translation>
    </message>
    <message>
        <source>&amp;Demo Server</source>
        <translation>Serveur de &amp;démonstration</translation>
    </message>
    <message>
        <source>&amp;Settings of This Server…</source>
        <translation>Para&amp;mètres de ce serveur…</translation>
    </message>
    <message>
        <source>&amp;Manage Servers…</source>
        <translation>&amp;Gérer les serveurs…</translation>
    </message>
    <message>
        <source>&amp;Retry Now</source>
        <translation>&amp;Réessayer maintenant</translation>
    </message>
    <message>
        <source>Sign &amp;In…</source>
        <translation>S’identi&amp;fier…</translation>
    </message>
    <message>
        <source>Change &amp;Password…</source>
        <translation>Changer le mot de &amp;passe…</translation>
    </message>
    <message>
        <source>Sign &amp;Out</source>
        <translation>Fermer la sessi&amp;on</translation>
    </message>
    <message>
        <source>Server &amp;Information…</source>
        <translation>&amp;Informations sur le serveur…</translation>
    </message>
    <message>
        <source>&amp;Troubleshooting…</source>
        <translation>Dépa&amp;nnage…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Journal…</translation>
    </message>
    <message>
        <source>&amp;About Vitrine</source>
        <translation>À propos de &amp;Vitrine</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>À propos de &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>&amp;Planche</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Command Palette…</source>
        <translation>Palette de &amp;commandes…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>Raccourcis &amp;clavier…</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts &amp;Sheet</source>
        <translation>&amp;Fiche des raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>vitrine::ApiClient</name>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>Impossible de lire %1 (%2).</translation>
    </message>
    <message>
        <source>The answer cannot be saved (%1).</source>
        <translation>Impossible d’enregistrer la réponse (%1).</translation>
    </message>
    <message>
        <source>%1 came instead of data</source>
        <translation>%1 reçu au lieu de données</translation>
    </message>
    <message>
        <source>it has accounts of its own, whose login cannot be sent beside the user name and password of a proxy; use a proxy without</source>
        <translation>il a ses propres comptes, dont l’identification ne peut pas être transmise avec le nom d’utilisateur et le mot de passe d’un proxy&#xa0;; utilisez un proxy qui n’en demande pas</translation>
    </message>
</context>
<context>
    <name>vitrine::ApiError</name>
    <message>
        <source>Canceled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The server at %1 cannot be reached%2. Check that InvokeAI is running there and that the address is right.</source>
        <translation>Le serveur %1 est injoignable%2. Vérifiez qu’InvokeAI y fonctionne et que l’adresse est correcte.</translation>
    </message>
    <message>
        <source>The server at %1 did not answer in time. It may be busy; try again in a moment.</source>
        <translation>Le serveur %1 n’a pas répondu à temps. Il est peut-être occupé&#xa0;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 cannot be used%2. Check the proxy in the profile of the server, or in the settings of this machine.</source>
        <translation>Le proxy vers %1 est inutilisable%2. Vérifiez le proxy dans le profil du serveur ou dans les réglages de cette machine.</translation>
    </message>
    <message>
        <source>The secure connection to %1 was refused%2. Check the server&apos;s certificate, or use http:// if it has none.</source>
        <translation>La connexion sécurisée à %1 a été refusée%2. Vérifiez le certificat du serveur, ou utilisez http:// s’il n’en a pas.</translation>
    </message>
    <message>
        <source>In front of the server at %1 a user name and a password are asked for (HTTP basic). Enter them in the profile of the server, and check them.</source>
        <translation>Un nom d’utilisateur et un mot de passe sont demandés devant le serveur %1 (HTTP basic). Saisissez-les dans le profil du serveur et vérifiez-les.</translation>
    </message>
    <message>
        <source>The server at %1 asks for a login%2. Sign in, or give a valid token, then try again.</source>
        <translation>Le serveur %1 demande une identification%2. Identifiez-vous ou indiquez un jeton valide, puis réessayez.</translation>
    </message>
    <message>
        <source>The server at %1 does not allow this%2. Ask its administrator for the right to do it.</source>
        <translation>Le serveur %1 ne l’autorise pas%2. Demandez ce droit à son administrateur.</translation>
    </message>
    <message>
        <source>The server at %1 does not have what was asked for%2. It may have been deleted; refresh and try again.</source>
        <translation>Le serveur %1 n’a pas ce qui a été demandé%2. Cela a peut-être été supprimé&#xa0;; actualisez et réessayez.</translation>
    </message>
    <message>
        <source>The server at %1 cannot do this now%2. Try again later.</source>
        <translation>Le serveur %1 ne peut pas le faire maintenant%2. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>What was sent is larger than the server at %1 or a proxy in front of it takes%2. Send less at once, or have its administrator raise the limit (client_max_body_size of nginx).</source>
        <translation>L’envoi est plus volumineux que ce qu’accepte le serveur %1 ou un proxy placé devant lui%2. Envoyez moins à la fois, ou demandez à son administrateur de relever la limite (client_max_body_size de nginx).</translation>
    </message>
    <message>
        <source>The server at %1 did not accept the request%2.</source>
        <translation>Le serveur %1 n’a pas accepté la requête%2.</translation>
    </message>
    <message>
        <source>The server at %1 reported a failure%2. Its log says more; try again.</source>
        <translation>Le serveur %1 a signalé une défaillance%2. Son journal en dit plus&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>The server at %1 cannot do this: its version of InvokeAI has no %2.</source>
        <translation>Le serveur %1 ne peut pas le faire&#xa0;: sa version d’InvokeAI n’a pas %2.</translation>
    </message>
    <message>
        <source>What answers at %1 is not an InvokeAI server, or its path is wrong%2. Check the address, port and path.</source>
        <translation>Ce qui répond à %1 n’est pas un serveur InvokeAI, ou son chemin est incorrect%2. Vérifiez l’adresse, le port et le chemin.</translation>
    </message>
    <message>
        <source>The answer of the server at %1 could not be understood (%2). Its version may not be supported.</source>
        <translation>La réponse du serveur %1 n’a pas pu être comprise (%2). Sa version n’est peut-être pas prise en charge.</translation>
    </message>
</context>
<context>
    <name>vitrine::Application</name>
    <message>
        <source>The trace cannot be written to %1: %2.</source>
        <translation>Impossible d’écrire la trace dans %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>vitrine::BatchData</name>
    <message>
        <source>The batch nodes have more than %1 values together. Use fewer of them, or shorter lists.</source>
        <translation>Les nœuds de lot totalisent plus de %1 valeurs. Utilisez-en moins, ou des listes plus courtes.</translation>
    </message>
</context>
<context>
    <name>vitrine::BoardActions</name>
    <message>
        <source>The board “%1” was not created. %2</source>
        <translation>La planche «&#xa0;%1&#xa0;» n’a pas été créée. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The board “%1” is gone: somebody else deleted it.</source>
        <translation>La planche «&#xa0;%1&#xa0;» n’existe plus&#xa0;: quelqu’un d’autre l’a supprimée.</translation>
    </message>
    <message>
        <source>The board that took new results is gone or archived. They go to the board that is open again.</source>
        <translation>La planche qui recevait les nouveaux résultats n’existe plus ou est archivée. Ils vont dans la planche ouverte.</translation>
    </message>
    <message>
        <source>Un&amp;archive</source>
        <translation>Désa&amp;rchiver</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archiver</translation>
    </message>
    <message>
        <source>A board needs a name; “%1” keeps the one it has.</source>
        <translation>Une planche doit avoir un nom&#xa0;; «&#xa0;%1&#xa0;» garde le sien.</translation>
    </message>
    <message>
        <source>The board “%1” was not renamed. %2</source>
        <translation>La planche «&#xa0;%1&#xa0;» n’a pas été renommée. %2</translation>
    </message>
    <message>
        <source>Archived the board “%1”.</source>
        <translation>Planche «&#xa0;%1&#xa0;» archivée.</translation>
    </message>
    <message>
        <source>The board “%1” is in use again.</source>
        <translation>La planche «&#xa0;%1&#xa0;» est de nouveau utilisée.</translation>
    </message>
    <message>
        <source>The board “%1” was not archived. %2</source>
        <translation>La planche «&#xa0;%1&#xa0;» n’a pas été archivée. %2</translation>
    </message>
    <message>
        <source>The board “%1” was not unarchived. %2</source>
        <translation>La planche «&#xa0;%1&#xa0;» n’a pas été désarchivée. %2</translation>
    </message>
</context>
<context>
    <name>vitrine::BoardDeletion</name>
    <message>
        <source>The board “%1” is gone: somebody else deleted it.</source>
        <translation>La planche «&#xa0;%1&#xa0;» n’existe plus&#xa0;: quelqu’un d’autre l’a supprimée.</translation>
    </message>
    <message numerus="yes">
        <source>Deleting the board “%1” and %Ln item(s)…</source>
        <translation>
            <numerusform>Suppression de la planche «&#xa0;%1&#xa0;» et de %Ln élément…</numerusform>
            <numerusform>Suppression de la planche «&#xa0;%1&#xa0;» et de %Ln éléments…</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting the board “%1”…</source>
        <translation>Suppression de la planche «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>The board “%1” was not deleted.</source>
        <translation>La planche «&#xa0;%1&#xa0;» n’a pas été supprimée.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted the board “%1” and %Ln item(s).</source>
        <translation>
            <numerusform>Planche «&#xa0;%1&#xa0;» et %Ln élément supprimés.</numerusform>
            <numerusform>Planche «&#xa0;%1&#xa0;» et %Ln éléments supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted the board “%1”; %Ln item(s) are uncategorized now.</source>
        <translation>
            <numerusform>Planche «&#xa0;%1&#xa0;» supprimée&#xa0;; %Ln élément est désormais non catégorisé.</numerusform>
            <numerusform>Planche «&#xa0;%1&#xa0;» supprimée&#xa0;; %Ln éléments sont désormais non catégorisés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted the board “%1”.</source>
        <translation>Planche «&#xa0;%1&#xa0;» supprimée.</translation>
    </message>
    <message numerus="yes">
        <source>The board “%1” is deleted, but %Ln of its items are not; they are uncategorized now.</source>
        <translation>
            <numerusform>La planche «&#xa0;%1&#xa0;» est supprimée, mais pas %Ln de ses éléments&#xa0;; il est désormais non catégorisé.</numerusform>
            <numerusform>La planche «&#xa0;%1&#xa0;» est supprimée, mais pas %Ln de ses éléments&#xa0;; ils sont désormais non catégorisés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::BoardDrops</name>
    <message numerus="yes">
        <source>Copy %Ln</source>
        <translation>
            <numerusform>Copier %Ln</numerusform>
            <numerusform>Copier %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln</source>
        <translation>
            <numerusform>Déplacer %Ln</numerusform>
            <numerusform>Déplacer %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln</source>
        <translation>
            <numerusform>Envoyer %Ln</numerusform>
            <numerusform>Envoyer %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload to %1</source>
        <translation>Envoyer vers %1</translation>
    </message>
    <message>
        <source>Open as a workflow</source>
        <translation>Ouvrir comme workflow</translation>
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
        <translation>Aucune (Non catégorisé)</translation>
    </message>
    <message>
        <source>Board that is not on this server</source>
        <translation>Planche absente de ce serveur</translation>
    </message>
    <message>
        <source>Loading boards…</source>
        <translation>Chargement des planches…</translation>
    </message>
</context>
<context>
    <name>vitrine::BoardKind</name>
    <message>
        <source>it must be &quot;auto&quot;, &quot;none&quot; or a board of the server</source>
        <translation>la valeur doit être «&#xa0;auto&#xa0;», «&#xa0;none&#xa0;» ou une planche du serveur</translation>
    </message>
    <message>
        <source>None (Uncategorized)</source>
        <translation>Aucune (Non catégorisé)</translation>
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
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>%1, assets among them</source>
        <comment>counts</comment>
        <translation>%1, dont des ressources</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivée</translation>
    </message>
    <message>
        <source>New results without a board go here.</source>
        <translation>Les nouveaux résultats sans planche vont ici.</translation>
    </message>
    <message>
        <source>All that was made or uploaded on this day, by the server&apos;s calendar.</source>
        <translation>Tout ce qui a été créé ou envoyé ce jour-là, selon le calendrier du serveur.</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Par date</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Lecture impossible</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Pas encore d’images</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Toutes les images</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>Non catégorisé</translation>
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
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asset(s)</source>
        <translation>
            <numerusform>%Ln ressource</numerusform>
            <numerusform>%Ln ressources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s)</source>
        <translation>
            <numerusform>%Ln vidéo</numerusform>
            <numerusform>%Ln vidéos</numerusform>
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
        <translation>%1&#xa0;k</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions</comment>
        <translation>%1&#xa0;M</translation>
    </message>
</context>
<context>
    <name>vitrine::BoardStore</name>
    <message>
        <source>Several boards are called “%1”: %2. Give the id of the one that you mean.</source>
        <translation>Plusieurs planches se nomment «&#xa0;%1&#xa0;»&#xa0;: %2. Indiquez l’identifiant de celle que vous voulez.</translation>
    </message>
    <message>
        <source>There is no board “%1”. The boards are: %2.</source>
        <translation>Il n’y a pas de planche «&#xa0;%1&#xa0;». Les planches sont&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n image(s))</source>
        <translation>
            <numerusform>%1 (%n image)</numerusform>
            <numerusform>%1 (%n images)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::BoardsApi</name>
    <message>
        <source>“Uncategorized” is not a board and cannot be changed.</source>
        <translation>«&#xa0;Non catégorisé&#xa0;» n’est pas une planche et ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>“Uncategorized” is not a board and cannot be deleted.</source>
        <translation>«&#xa0;Non catégorisé&#xa0;» n’est pas une planche et ne peut pas être supprimé.</translation>
    </message>
</context>
<context>
    <name>vitrine::BoardsPanel</name>
    <message>
        <source>Order of the boards</source>
        <translation>Ordre des planches</translation>
    </message>
    <message>
        <source>New board</source>
        <translation>Nouvelle planche</translation>
    </message>
    <message>
        <source>Filter boards</source>
        <translation>Filtrer les planches</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Planches</translation>
    </message>
    <message>
        <source>New board: not while the server is away</source>
        <translation>Nouvelle planche&#xa0;: impossible tant que le serveur est absent</translation>
    </message>
    <message>
        <source>Reading boards…</source>
        <translation>Lecture des planches…</translation>
    </message>
    <message>
        <source>No boards</source>
        <translation>Aucune planche</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No board is called “%1”.</source>
        <translation>Aucune planche ne se nomme «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No boards yet. Make one with the + button; images can then be dragged to it.</source>
        <translation>Pas encore de planches. Créez-en une avec le bouton +&#xa0;; vous pourrez ensuite y glisser des images.</translation>
    </message>
    <message>
        <source>Name of the new board:</source>
        <translation>Nom de la nouvelle planche&#xa0;:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
</context>
<context>
    <name>vitrine::BooleanKind</name>
    <message>
        <source>it must be &quot;true&quot; or &quot;false&quot;</source>
        <translation>la valeur doit être «&#xa0;true&#xa0;» ou «&#xa0;false&#xa0;»</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>vitrine::CertificatesPage</name>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>&amp;Authority (CA)</source>
        <translation>&amp;Autorité (CA)</translation>
    </message>
    <message>
        <source>A PEM file of who has signed the server&apos;s certificate, when this system does not know it.</source>
        <translation>Un fichier PEM du signataire du certificat du serveur, si ce système ne le connaît pas.</translation>
    </message>
    <message>
        <source>Client &amp;certificate</source>
        <translation>&amp;Certificat client</translation>
    </message>
    <message>
        <source>Its &amp;key</source>
        <translation>Sa c&amp;lé</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Only for servers that ask for one. The key may be in the same file.</source>
        <translation>Seulement pour les serveurs qui en demandent un. La clé peut être dans le même fichier.</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>De confiance</translation>
    </message>
    <message>
        <source>No certificate is trusted on its own.</source>
        <translation>Aucun certificat n’est approuvé individuellement.</translation>
    </message>
    <message>
        <source>This one certificate, whatever is wrong with it. SHA-256: %1</source>
        <translation>Ce seul certificat, quels que soient ses défauts. SHA-256&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ChooseBoardDialog</name>
    <message>
        <source>No board has this in its name.</source>
        <translation>Aucune planche n’a ce texte dans son nom.</translation>
    </message>
    <message>
        <source>Filter boards</source>
        <translation>Filtrer les planches</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Planches</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>Non catégorisé</translation>
    </message>
</context>
<context>
    <name>vitrine::CollectionEditor</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take out what is selected (Delete)</source>
        <translation>Retirer la sélection (Suppr)</translation>
    </message>
    <message>
        <source>Remove All</source>
        <translation>Tout retirer</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>vitrine::ColorEditor</name>
    <message>
        <source>Choose a colour</source>
        <translation>Choisir une couleur</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>Choose the colour of %1</source>
        <translation>Choisir la couleur de %1</translation>
    </message>
    <message>
        <source>Opacity of %1</source>
        <translation>Opacité de %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ColorKind</name>
    <message>
        <source>it must be a colour such as #7f7f7f or, with opacity, #7f7f7fff</source>
        <translation>la valeur doit être une couleur comme #7f7f7f ou, avec opacité, #7f7f7fff</translation>
    </message>
</context>
<context>
    <name>vitrine::Command</name>
    <message>
        <source>Interrupted.</source>
        <translation>Interrompu.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not “%4”.</source>
        <translation>--%1 attend un nombre de %2 à %3, pas «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 takes one of these: %2. “%3” is none.</source>
        <translation>--%1 attend une de ces valeurs&#xa0;: %2. «&#xa0;%3&#xa0;» n’en fait pas partie.</translation>
    </message>
    <message>
        <source>%1 Say so with --yes.</source>
        <translation>%1 Confirmez avec --yes.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“vitrinectl login” signs in.</source>
        <translation>«&#xa0;vitrinectl login&#xa0;» permet de s’identifier.</translation>
    </message>
    <message>
        <source>The model “%1” is not installed on the server. Its models: %2.</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» n’est pas installé sur le serveur. Ses modèles&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>vitrine::CommandLine</name>
    <message>
        <source>A native desktop for InvokeAI servers. A token for a server with accounts is read from the environment variable VITRINE_TOKEN.</source>
        <translation>Un client de bureau natif pour les serveurs InvokeAI. Le jeton d’un serveur avec comptes est lu dans la variable d’environnement VITRINE_TOKEN.</translation>
    </message>
    <message>
        <source>Connect to this server.</source>
        <translation>Se connecter à ce serveur.</translation>
    </message>
    <message>
        <source>Connect to the embedded demo server.</source>
        <translation>Se connecter au serveur de démonstration intégré.</translation>
    </message>
    <message>
        <source>Write times of what happens to a file.</source>
        <translation>Écrire l’horodatage des opérations dans un fichier.</translation>
    </message>
    <message>
        <source>Use settings of this name.</source>
        <translation>Utiliser les réglages de ce nom.</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system, light ou dark.</translation>
    </message>
    <message>
        <source>Open this workflow file.</source>
        <translation>Ouvrir ce fichier de workflow.</translation>
    </message>
    <message>
        <source>A workflow file to open.</source>
        <translation>Un fichier de workflow à ouvrir.</translation>
    </message>
    <message>
        <source>Only one workflow file can be opened at a time.</source>
        <translation>Un seul fichier de workflow peut être ouvert à la fois.</translation>
    </message>
    <message>
        <source>--server and --demo exclude each other.</source>
        <translation>--server et --demo s’excluent mutuellement.</translation>
    </message>
    <message>
        <source>--color-scheme takes system, light or dark.</source>
        <translation>--color-scheme attend system, light ou dark.</translation>
    </message>
    <message>
        <source>--profile takes a name of letters, digits, dots, dashes and underscores.</source>
        <translation>--profile attend un nom composé de lettres, chiffres, points, tirets et tirets bas.</translation>
    </message>
</context>
<context>
    <name>vitrine::CommandModel</name>
    <message>
        <source>Not possible now.</source>
        <translation>Impossible pour le moment.</translation>
    </message>
</context>
<context>
    <name>vitrine::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Type a command or the name of a board</source>
        <translation>Saisir une commande ou le nom d’une planche</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>This is on.</source>
        <translation>C’est activé.</translation>
    </message>
</context>
<context>
    <name>vitrine::ComparePane</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>vitrine::CompareView</name>
    <message>
        <source>Swap (C)</source>
        <translation>Permuter (C)</translation>
    </message>
    <message>
        <source>Side by Side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>Curseur</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Alternance</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Telle quelle</translation>
    </message>
    <message>
        <source>× %1</source>
        <comment>amplified</comment>
        <translation>× %1</translation>
    </message>
    <message>
        <source>Amplification of the difference</source>
        <translation>Amplification de la différence</translation>
    </message>
    <message>
        <source>Another Pair (N)</source>
        <translation>Autre paire (N)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number and name of a picture</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>The pixels are equal</source>
        <translation>Les pixels sont identiques</translation>
    </message>
    <message>
        <source>%1 % of the pixels differ, by %2 of 255 at most</source>
        <translation>%1&#xa0;% des pixels diffèrent, de %2 sur 255 au plus</translation>
    </message>
    <message>
        <source>%1; sizes differ</source>
        <translation>%1&#xa0;; tailles différentes</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>vitrine::ComparisonTable</name>
    <message>
        <source>Only what differs</source>
        <translation>Différences uniquement</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Première</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Seconde</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>The metadata of %1 is broken.</source>
        <translation>Les métadonnées de %1 sont défectueuses.</translation>
    </message>
    <message>
        <source>The metadata of %1 cannot be read. %2</source>
        <translation>Impossible de lire les métadonnées de %1. %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Neither has metadata.</source>
        <translation>Aucune des deux n’a de métadonnées.</translation>
    </message>
    <message>
        <source>%1 has no metadata.</source>
        <translation>%1 n’a pas de métadonnées.</translation>
    </message>
    <message>
        <source>Their metadata is equal.</source>
        <translation>Leurs métadonnées sont identiques.</translation>
    </message>
    <message>
        <source>They differ in one field.</source>
        <translation>Elles diffèrent par un champ.</translation>
    </message>
    <message>
        <source>They differ in %1 fields.</source>
        <translation>Elles diffèrent par %1 champs.</translation>
    </message>
</context>
<context>
    <name>vitrine::ConnectDialog</name>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>It is used until Vitrine is closed, and kept nowhere.</source>
        <translation>Il sert jusqu’à la fermeture de Vitrine et n’est conservé nulle part.</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>Déjà utilisés</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>&amp;Demo server</source>
        <translation>Serveur de &amp;démonstration</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Se connecter à un serveur</translation>
    </message>
    <message>
        <source>&amp;Address of an InvokeAI server</source>
        <translation>&amp;Adresse d’un serveur InvokeAI</translation>
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
        <translation>Faire confiance à ce certificat…</translation>
    </message>
    <message>
        <source>Server Settings…</source>
        <translation>Paramètres du serveur…</translation>
    </message>
    <message>
        <source>Find Out Why…</source>
        <translation>Rechercher la cause…</translation>
    </message>
    <message>
        <source>%1

The certificate is for: %2
Issued by: %3
Valid until: %4
SHA-256: %5

Compare the last line with the one that the server&apos;s owner tells you. Vitrine will take this one certificate for this profile alone, and stop again when the server shows another one.</source>
        <translation>%1

Le certificat est pour&#xa0;: %2
Émis par&#xa0;: %3
Valable jusqu’au&#xa0;: %4
SHA-256&#xa0;: %5

Comparez la dernière ligne avec celle que vous communique le propriétaire du serveur. Vitrine acceptera ce seul certificat, pour ce seul profil, et s’arrêtera de nouveau si le serveur en présente un autre.</translation>
    </message>
    <message>
        <source>Trust this certificate?</source>
        <translation>Faire confiance à ce certificat&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Trust</source>
        <translation>&amp;Faire confiance</translation>
    </message>
</context>
<context>
    <name>vitrine::ConnectionButton</name>
    <message>
        <source>No server</source>
        <translation>Aucun serveur</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion en cours</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>connexion…</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>connected, without live events for the moment</source>
        <translation>connecté, sans événements en direct pour le moment</translation>
    </message>
    <message>
        <source>no live events</source>
        <translation>pas d’événements en direct</translation>
    </message>
    <message>
        <source>nobody is signed in</source>
        <translation>personne n’est identifié</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>non identifié</translation>
    </message>
    <message>
        <source>cannot be reached; trying again</source>
        <translation>injoignable&#xa0;; nouvelle tentative</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, InvokeAI %2: %3</source>
        <translation>%1, InvokeAI %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>vitrine::ConnectionProfiles</name>
    <message>
        <source>There is another profile with the name “%1”. Choose another name.</source>
        <translation>Il existe un autre profil nommé «&#xa0;%1&#xa0;». Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>vitrine::CopyImagesJob</name>
    <message>
        <source>There is nothing to copy.</source>
        <translation>Il n’y a rien à copier.</translation>
    </message>
    <message>
        <source>%1 is a video, and servers copy images only.</source>
        <translation>%1 est une vidéo, et les serveurs ne copient que des images.</translation>
    </message>
</context>
<context>
    <name>vitrine::DataFolderPage</name>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>&amp;Root folder of the server</source>
        <translation>Dossier &amp;racine du serveur</translation>
    </message>
    <message>
        <source>Only when the server runs on this machine: the folder with invokeai.yaml. Its database is read beside the server, and never written.</source>
        <translation>Seulement si le serveur fonctionne sur cette machine&#xa0;: le dossier contenant invokeai.yaml. Sa base de données est lue parallèlement au serveur, jamais modifiée.</translation>
    </message>
    <message>
        <source>Comparing with the server…</source>
        <translation>Comparaison avec le serveur…</translation>
    </message>
    <message>
        <source>This is the folder of this server.</source>
        <translation>C’est bien le dossier de ce serveur.</translation>
    </message>
    <message>
        <source>Neither the folder nor the server has anything yet that could tell whether they belong together.</source>
        <translation>Ni le dossier ni le serveur ne contiennent encore de quoi savoir s’ils vont ensemble.</translation>
    </message>
</context>
<context>
    <name>vitrine::DatabaseCheck</name>
    <message>
        <source>The database “%1” can be read beside the server (migration %2).</source>
        <translation>La base de données «&#xa0;%1&#xa0;» peut être lue parallèlement au serveur (migration %2).</translation>
    </message>
    <message>
        <source>It is not in WAL mode: reader and server hold each other up.</source>
        <translation>Elle n’est pas en mode WAL&#xa0;: lecteur et serveur se bloquent mutuellement.</translation>
    </message>
    <message>
        <source>Start the server once: it switches WAL on.</source>
        <translation>Démarrez le serveur une fois&#xa0;: il active WAL.</translation>
    </message>
    <message>
        <source>Whether it is this server&apos;s was not compared, since the server cannot be used.</source>
        <translation>Son appartenance à ce serveur n’a pas été vérifiée, car le serveur est inutilisable.</translation>
    </message>
    <message>
        <source>Its queue is empty, so whether it is this server&apos;s is not known.</source>
        <translation>Sa file d’attente est vide&#xa0;: impossible de savoir si elle appartient à ce serveur.</translation>
    </message>
    <message>
        <source>The database “%1” is not that of the server at %2: it holds other items.</source>
        <translation>La base de données «&#xa0;%1&#xa0;» n’est pas celle du serveur %2&#xa0;: elle contient d’autres éléments.</translation>
    </message>
    <message>
        <source>Give the root folder of this server.</source>
        <translation>Indiquez le dossier racine de ce serveur.</translation>
    </message>
    <message>
        <source>It is this server&apos;s.</source>
        <translation>C’est celle de ce serveur.</translation>
    </message>
    <message>
        <source>Whether it is this server&apos;s was not compared.</source>
        <translation>Son appartenance à ce serveur n’a pas été vérifiée.</translation>
    </message>
</context>
<context>
    <name>vitrine::DeleteBoardDialog</name>
    <message>
        <source>Delete Board &amp;Only</source>
        <translation>Supprimer la &amp;planche seule</translation>
    </message>
    <message>
        <source>Delete Board and &amp;Images</source>
        <translation>Supprimer la planche et les &amp;images</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delete Board</source>
        <translation>Supprimer la planche</translation>
    </message>
    <message>
        <source>Delete the board “%1”?</source>
        <translation>Supprimer la planche «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Counting its images…</source>
        <translation>Décompte de ses images…</translation>
    </message>
    <message>
        <source>Its images become uncategorized.</source>
        <translation>Ses images deviennent non catégorisées.</translation>
    </message>
    <message>
        <source>Its images are deleted from the server.</source>
        <translation>Ses images sont supprimées du serveur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asset(s)</source>
        <translation>
            <numerusform>%Ln ressource</numerusform>
            <numerusform>%Ln ressources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln intermediate image(s)</source>
        <translation>
            <numerusform>%Ln image intermédiaire</numerusform>
            <numerusform>%Ln images intermédiaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s)</source>
        <translation>
            <numerusform>%Ln vidéo</numerusform>
            <numerusform>%Ln vidéos</numerusform>
        </translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Elle est vide.</translation>
    </message>
    <message>
        <source>Nothing else changes.</source>
        <translation>Rien d’autre ne change.</translation>
    </message>
    <message>
        <source>It holds %1.</source>
        <translation>Elle contient %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them you just deleted; that can still be undone, unless they go with the board.</source>
        <translation>
            <numerusform>Vous venez d’en supprimer %Ln&#xa0;; cela peut encore être annulé, sauf si elle disparaît avec la planche.</numerusform>
            <numerusform>Vous venez d’en supprimer %Ln&#xa0;; cela peut encore être annulé, sauf si elles disparaissent avec la planche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) become uncategorized.</source>
        <translation>
            <numerusform>%Ln élément devient non catégorisé.</numerusform>
            <numerusform>%Ln éléments deviennent non catégorisés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) are deleted from the server. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln élément est supprimé du serveur. Cette action est irréversible.</numerusform>
            <numerusform>%Ln éléments sont supprimés du serveur. Cette action est irréversible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its images cannot be counted, so nothing is deleted.</source>
        <translation>Impossible de compter ses images&#xa0;: rien n’est supprimé.</translation>
    </message>
</context>
<context>
    <name>vitrine::Deleting</name>
    <message numerus="yes">
        <source>%Ln image(s) not deleted: %1.</source>
        <translation>
            <numerusform>%Ln image non supprimée&#xa0;: %1.</numerusform>
            <numerusform>%Ln images non supprimées&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server gives no reason; they may belong to another user, or their files are locked.</source>
        <translation>Le serveur n’indique pas de raison&#xa0;; elles appartiennent peut-être à un autre utilisateur, ou leurs fichiers sont verrouillés.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) restored, as new images with new names.</source>
        <translation>
            <numerusform>%Ln image restaurée, comme nouvelle image avec un nouveau nom.</numerusform>
            <numerusform>%Ln images restaurées, comme nouvelles images avec de nouveaux noms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) restored. %1</source>
        <translation>
            <numerusform>%Ln image restaurée. %1</numerusform>
            <numerusform>%Ln images restaurées. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::DeletionBar</name>
    <message>
        <source>Undo &amp;All</source>
        <translation>&amp;Tout annuler</translation>
    </message>
    <message>
        <source>Delete &amp;Now</source>
        <translation>Supprimer &amp;maintenant</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Nothing was sent to the server yet (Ctrl+Z)</source>
        <translation>Rien n’a encore été envoyé au serveur (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Do not wait. When Vitrine is closed before the time is over, nothing is deleted.</source>
        <translation>Ne pas attendre. Si Vitrine est fermé avant la fin du délai, rien n’est supprimé.</translation>
    </message>
    <message>
        <source>Uploads them again, as new images with new names. The newest deleted images, 1 GB at most, can be restored until the connection ends.</source>
        <translation>Les envoie à nouveau, comme nouvelles images avec de nouveaux noms. Les dernières images supprimées, 1&#xa0;Go au plus, peuvent être restaurées jusqu’à la fin de la connexion.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln image(s)…</source>
        <translation>
            <numerusform>Suppression de %Ln image…</numerusform>
            <numerusform>Suppression de %Ln images…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restoring %Ln image(s)…</source>
        <translation>
            <numerusform>Restauration de %Ln image…</numerusform>
            <numerusform>Restauration de %Ln images…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) deleted.</source>
        <translation>
            <numerusform>%Ln image supprimée.</numerusform>
            <numerusform>%Ln images supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo Last</source>
        <translation>Ann&amp;uler la dernière</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) will be deleted</source>
        <translation>
            <numerusform>%Ln image sera supprimée</numerusform>
            <numerusform>%Ln images seront supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s) will be deleted</source>
        <translation>
            <numerusform>%Ln vidéo sera supprimée</numerusform>
            <numerusform>%Ln vidéos seront supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images and videos will be deleted</source>
        <translation>
            <numerusform>%Ln image ou vidéo sera supprimée</numerusform>
            <numerusform>%Ln images et vidéos seront supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 when the server is back.</source>
        <translation>%1 au retour du serveur.</translation>
    </message>
    <message>
        <source>%1 in %2 s.</source>
        <translation>%1 dans %2&#xa0;s.</translation>
    </message>
    <message>
        <source>%1 when copies for Restore are here: %2 of %3.</source>
        <translation>%1 une fois récupérées les copies pour la restauration&#xa0;: %2 sur %3.</translation>
    </message>
    <message>
        <source>Cannot be restored afterwards: no copy can be kept.</source>
        <translation>Restauration impossible ensuite&#xa0;: aucune copie ne peut être conservée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot be restored afterwards: no copy can be kept.</source>
        <translation>
            <numerusform>%Ln d’entre elles ne pourra pas être restaurée ensuite&#xa0;: aucune copie ne peut être conservée.</numerusform>
            <numerusform>%Ln d’entre elles ne pourront pas être restaurées ensuite&#xa0;: aucune copie ne peut être conservée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not to be restored.</source>
        <translation>Restauration impossible.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot be restored.</source>
        <translation>
            <numerusform>%Ln d’entre elles ne peut pas être restaurée.</numerusform>
            <numerusform>%Ln d’entre elles ne peuvent pas être restaurées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s) come back without the workflow: servers take none with an uploaded video.</source>
        <translation>
            <numerusform>%Ln vidéo revient sans son workflow&#xa0;: les serveurs n’en acceptent pas avec une vidéo envoyée.</numerusform>
            <numerusform>%Ln vidéos reviennent sans leur workflow&#xa0;: les serveurs n’en acceptent pas avec une vidéo envoyée.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1: %2”</source>
        <translation>«&#xa0;%1&#xa0;: %2&#xa0;»</translation>
    </message>
    <message>
        <source>The open workflow uses it in %1.</source>
        <translation>Le workflow ouvert l’utilise dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>The open workflow uses %Ln of them in %1.</source>
        <translation>
            <numerusform>Le workflow ouvert en utilise %Ln dans %1.</numerusform>
            <numerusform>Le workflow ouvert en utilise %Ln dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::DesktopNotifications</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>vitrine::DetailsPanel</name>
    <message>
        <source>Nothing is selected</source>
        <translation>Rien n’est sélectionné</translation>
    </message>
    <message>
        <source>Select an image to see how it was made, or two to see what differs.</source>
        <translation>Sélectionnez une image pour voir comment elle a été créée, ou deux pour voir leurs différences.</translation>
    </message>
    <message>
        <source>%1 images are selected</source>
        <translation>%1 images sont sélectionnées</translation>
    </message>
    <message>
        <source>Select one to see how it was made, or two to see what differs.</source>
        <translation>Sélectionnez-en une pour voir comment elle a été créée, ou deux pour voir leurs différences.</translation>
    </message>
</context>
<context>
    <name>vitrine::DetailsView</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graphe</translation>
    </message>
    <message>
        <source>Recall in Web UI</source>
        <translation>Rappeler dans l’interface web</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>The web UI that is open on this server takes over prompts, model, seed and what else it has a place for.</source>
        <translation>L’interface web ouverte sur ce serveur reprend les prompts, le modèle, la graine et tout ce pour quoi elle a une place.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2&#xa0;px</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>Non catégorisé</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Planche</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Étoilée</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Nothing is shown</source>
        <translation>Rien n’est affiché</translation>
    </message>
    <message>
        <source>It has no metadata.</source>
        <translation>Elle n’a pas de métadonnées.</translation>
    </message>
    <message>
        <source>No metadata</source>
        <translation>Pas de métadonnées</translation>
    </message>
    <message>
        <source>Nothing was kept about how this was made.</source>
        <translation>Rien n’a été conservé sur la façon dont elle a été créée.</translation>
    </message>
    <message>
        <source>The metadata is broken</source>
        <translation>Les métadonnées sont défectueuses</translation>
    </message>
    <message>
        <source>The metadata cannot be read</source>
        <translation>Impossible de lire les métadonnées</translation>
    </message>
    <message>
        <source>The server has the picture, but cannot read what is kept about it.</source>
        <translation>Le serveur a l’image, mais ne peut pas lire ce qui est conservé à son sujet.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The workflow cannot be read</source>
        <translation>Impossible de lire le workflow</translation>
    </message>
    <message>
        <source>No workflow</source>
        <translation>Pas de workflow</translation>
    </message>
    <message>
        <source>It was not made by the workflow editor.</source>
        <translation>Elle n’a pas été créée par l’éditeur de workflow.</translation>
    </message>
    <message>
        <source>No graph</source>
        <translation>Pas de graphe</translation>
    </message>
    <message>
        <source>It was not made by a run of this server.</source>
        <translation>Elle n’a pas été créée par une exécution de ce serveur.</translation>
    </message>
</context>
<context>
    <name>vitrine::DownloadZipJob</name>
    <message>
        <source>The server could not make the zip (%1).</source>
        <translation>Le serveur n’a pas pu créer le zip (%1).</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>Impossible d’écrire %1 (%2).</translation>
    </message>
    <message>
        <source>The server handed out a zip that is not complete.</source>
        <translation>Le serveur a fourni un zip incomplet.</translation>
    </message>
</context>
<context>
    <name>vitrine::DuplicatesBar</name>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Ignorer</translation>
    </message>
    <message>
        <source>&amp;Upload Anyway</source>
        <translation>&amp;Envoyer quand même</translation>
    </message>
    <message>
        <source>“%1” was uploaded to this board before.</source>
        <translation>«&#xa0;%1&#xa0;» a déjà été envoyé vers cette planche.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files were uploaded to this board before.</source>
        <translation>
            <numerusform>%Ln des fichiers a déjà été envoyé vers cette planche.</numerusform>
            <numerusform>%Ln des fichiers ont déjà été envoyés vers cette planche.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::EnqueueBody</name>
    <message>
        <source>This submission has %1, and the server keeps that for each item. Most of it is in %2 (%3).</source>
        <translation>Cette soumission pèse %1, et le serveur conserve cela pour chaque élément. L’essentiel se trouve dans %2 (%3).</translation>
    </message>
</context>
<context>
    <name>vitrine::EnumEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>vitrine::EnumKind</name>
    <message>
        <source>must be one of: %1</source>
        <translation>doit être une de ces valeurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>it %1</source>
        <translation>la valeur %1</translation>
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
        <translation>Les mises à jour en direct arrivent par %1 (%2&#xa0;ms).</translation>
    </message>
    <message>
        <source>The server lets us in over %1, but does not confirm what it is told.</source>
        <translation>Le serveur accepte la connexion par %1, mais ne confirme pas ce qui lui est transmis.</translation>
    </message>
    <message>
        <source>Something on the way may hold messages back: look at the settings of a proxy.</source>
        <translation>Quelque chose en chemin retient peut-être les messages&#xa0;: vérifiez les réglages d’un éventuel proxy.</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>the connection ended</source>
        <translation>la connexion a pris fin</translation>
    </message>
    <message>
        <source>The login is refused over %1 (%2).</source>
        <translation>L’identification est refusée par %1 (%2).</translation>
    </message>
    <message>
        <source>Sign in again, or give a valid token.</source>
        <translation>Identifiez-vous à nouveau ou indiquez un jeton valide.</translation>
    </message>
    <message>
        <source>Live updates cannot be had over %1 (%2).</source>
        <translation>Les mises à jour en direct sont indisponibles par %1 (%2).</translation>
    </message>
    <message>
        <source>Nothing, as long as WebSocket works.</source>
        <translation>Rien à faire, tant que WebSocket fonctionne.</translation>
    </message>
    <message>
        <source>They come over long-polling instead.</source>
        <translation>Elles arrivent par long-polling à la place.</translation>
    </message>
    <message>
        <source>If a proxy stands before the server, have it pass on WebSocket connections of /ws/socket.io/ (the headers Upgrade and Connection).</source>
        <translation>Si un proxy est placé devant le serveur, faites-lui transmettre les connexions WebSocket de /ws/socket.io/ (les en-têtes Upgrade et Connection).</translation>
    </message>
    <message>
        <source>Progress and the queue are only read again from time to time. Have proxies and firewalls let /ws/socket.io/ through.</source>
        <translation>La progression et la file d’attente ne sont relues que de temps en temps. Faites en sorte que les proxys et pare-feu laissent passer /ws/socket.io/.</translation>
    </message>
</context>
<context>
    <name>vitrine::EventsTrial</name>
    <message>
        <source>the server closed the connection</source>
        <translation>le serveur a fermé la connexion</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportBar</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Show &amp;Problems…</source>
        <translation>Afficher les &amp;problèmes…</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>%p %</source>
        <translation>%p&#xa0;%</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’export</translation>
    </message>
    <message>
        <source>What was exported stays. The same export again goes on from there.</source>
        <translation>Ce qui a été exporté reste. Le même export reprendra à partir de là.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>It goes on when the server is back.</source>
        <translation>Il reprend au retour du serveur.</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>C&amp;ontinuer</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) could not be exported completely. “Try Again” fetches these only.</source>
        <translation>
            <numerusform>%Ln image n’a pas pu être exportée complètement. «&#xa0;Réessayer&#xa0;» ne récupère que celle-ci.</numerusform>
            <numerusform>%Ln images n’ont pas pu être exportées complètement. «&#xa0;Réessayer&#xa0;» ne récupère que celles-ci.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>Exporting %1 of %2</source>
        <translation>Exportation&#xa0;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln échec</numerusform>
            <numerusform>%Ln échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more export(s) waiting</source>
        <translation>
            <numerusform>%Ln autre export en attente</numerusform>
            <numerusform>%Ln autres exports en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 free: not enough for all of it.</source>
        <translation>Seulement %1 libres&#xa0;: pas assez pour tout.</translation>
    </message>
    <message>
        <source>%1 free.</source>
        <translation>%1 libres.</translation>
    </message>
    <message>
        <source>What was exported there before, with the same file names and format, is skipped.</source>
        <translation>Ce qui y a déjà été exporté, avec les mêmes noms de fichiers et le même format, est ignoré.</translation>
    </message>
    <message>
        <source>There was nothing to export.</source>
        <translation>Il n’y avait rien à exporter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln image exportée vers %1.</numerusform>
            <numerusform>%Ln images exportées vers %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln y était déjà.</numerusform>
            <numerusform>%Ln y étaient déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) are in %1 already.</source>
        <translation>
            <numerusform>%Ln image est déjà dans %1.</numerusform>
            <numerusform>%Ln images sont déjà dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be exported completely.</source>
        <translation>
            <numerusform>%Ln n’a pas pu être exportée complètement.</numerusform>
            <numerusform>%Ln n’ont pas pu être exportées complètement.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export stopped at %1 of %2.</source>
        <translation>L’export s’est arrêté à %1 sur %2.</translation>
    </message>
    <message>
        <source>The export did not start.</source>
        <translation>L’export n’a pas démarré.</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportDialog</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualité</translation>
    </message>
    <message>
        <source>&amp;Sidecars: a JSON file beside each, with record, metadata and workflow</source>
        <translation>&amp;Fichiers annexes&#xa0;: un JSON à côté de chaque image, avec fiche, métadonnées et workflow</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Originals, byte for byte</source>
        <translation>Originaux, octet par octet</translation>
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
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;File names</source>
        <translation>&amp;Noms des fichiers</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>For&amp;mat</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Planche</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Insérer %1</translation>
    </message>
    <message>
        <source>Export To</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>Converted images lose the metadata and workflow that the server writes into its PNG files; sidecars keep them. Videos stay as they are.</source>
        <translation>Les images converties perdent les métadonnées et le workflow que le serveur écrit dans ses fichiers PNG&#xa0;; les fichiers annexes les conservent. Les vidéos restent telles quelles.</translation>
    </message>
    <message>
        <source>PNG images with their metadata and workflow, and videos, as the server has them.</source>
        <translation>Images PNG avec leurs métadonnées et leur workflow, et vidéos, telles que le serveur les possède.</translation>
    </message>
    <message>
        <source>%1: counting…</source>
        <translation>%1&#xa0;: décompte…</translation>
    </message>
    <message>
        <source>%1: nothing to export.</source>
        <translation>%1&#xa0;: rien à exporter.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln image(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln image</numerusform>
            <numerusform>%1&#xa0;: %Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, measuring…</source>
        <translation>%1, calcul de la taille…</translation>
    </message>
    <message>
        <source>%1, of unknown size.</source>
        <translation>%1, de taille inconnue.</translation>
    </message>
    <message>
        <source>%1, %2 before they are converted.</source>
        <translation>%1, %2 avant conversion.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1, about %2 before they are converted.</source>
        <translation>%1, environ %2 avant conversion.</translation>
    </message>
    <message>
        <source>%1, about %2.</source>
        <translation>%1, environ %2.</translation>
    </message>
    <message>
        <source>The first: %1</source>
        <translation>Première&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading about the first image…</source>
        <translation>Lecture des informations de la première image…</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choisissez un dossier.</translation>
    </message>
    <message>
        <source>Give the whole path of a folder.</source>
        <translation>Indiquez le chemin complet d’un dossier.</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>Examen du dossier…</translation>
    </message>
    <message>
        <source>This is no folder.</source>
        <translation>Ce n’est pas un dossier.</translation>
    </message>
    <message>
        <source>Nothing can be written there.</source>
        <translation>Impossible d’y écrire.</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportFolder</name>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>Impossible d’écrire %1 (%2).</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder %1.</source>
        <translation>Impossible d’écrire dans le dossier %1.</translation>
    </message>
    <message>
        <source>Another export into %1 is under way.</source>
        <translation>Un autre export vers %1 est en cours.</translation>
    </message>
    <message>
        <source>The disk of %1 is full: %2 are free. Make room, then continue.</source>
        <translation>Le disque de %1 est plein&#xa0;: il reste %2. Libérez de la place, puis continuez.</translation>
    </message>
    <message>
        <source>%1 is not in the folder any more.</source>
        <translation>%1 n’est plus dans le dossier.</translation>
    </message>
    <message>
        <source>%1 is there already and not from this export.</source>
        <translation>%1 existe déjà et ne provient pas de cet export.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>Impossible de lire %1 (%2).</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportItemJob</name>
    <message>
        <source>%1 cannot be saved in %2 (%3).</source>
        <translation>Impossible d’enregistrer %1 dans %2 (%3).</translation>
    </message>
    <message>
        <source>%1 of %2 bytes came</source>
        <translation>%1 octets reçus sur %2</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportJob</name>
    <message>
        <source>it is gone</source>
        <translation>cela n’existe plus</translation>
    </message>
    <message>
        <source>the server does not have it any more.</source>
        <translation>le serveur ne l’a plus.</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportJournal</name>
    <message>
        <source>%1 cannot be opened (%2).</source>
        <translation>Impossible d’ouvrir %1 (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>Impossible d’écrire %1 (%2).</translation>
    </message>
</context>
<context>
    <name>vitrine::Exporting</name>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Search for “%1”, broken only</source>
        <translation>Recherche de «&#xa0;%1&#xa0;», défectueuses uniquement</translation>
    </message>
    <message>
        <source>Broken images are those that the server has no file of. To export what else was found, turn off “Broken Only”.</source>
        <translation>Les images défectueuses sont celles dont le serveur n’a pas de fichier. Pour exporter le reste des résultats, désactivez «&#xa0;Défectueuses uniquement&#xa0;».</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>Recherche de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Starred images of all boards</source>
        <translation>Images étoilées de toutes les planches</translation>
    </message>
</context>
<context>
    <name>vitrine::FetchCalledWorkflowsJob</name>
    <message>
        <source>The saved workflow %1, which this workflow calls, is missing on the server or not accessible. Choose another one in the workflow editor.</source>
        <translation>Le workflow enregistré %1, appelé par ce workflow, est absent du serveur ou inaccessible. Choisissez-en un autre dans l’éditeur de workflow.</translation>
    </message>
</context>
<context>
    <name>vitrine::FetchWorkflowJob</name>
    <message>
        <source>“%1” is the name of several workflows of the library. Give the id of one of these: %2</source>
        <translation>«&#xa0;%1&#xa0;» est le nom de plusieurs workflows de la bibliothèque. Indiquez l’identifiant de l’un d’eux&#xa0;: %2</translation>
    </message>
    <message>
        <source>The library has no workflow “%1”. It has: %2</source>
        <translation>La bibliothèque n’a pas de workflow «&#xa0;%1&#xa0;». Elle contient&#xa0;: %2</translation>
    </message>
    <message>
        <source>The server shows nothing of item %1: it is another user&apos;s.</source>
        <translation>Le serveur ne montre rien de l’élément %1&#xa0;: il appartient à un autre utilisateur.</translation>
    </message>
</context>
<context>
    <name>vitrine::FieldKind</name>
    <message>
        <source>is not a value of this kind</source>
        <translation>n’est pas une valeur de ce genre</translation>
    </message>
    <message>
        <source>entry %1 %2</source>
        <translation>entrée %1 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used here: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être utilisé ici&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>vitrine::FieldMap</name>
    <message>
        <source>This is no map of a workflow&apos;s fields.</source>
        <translation>Ceci n’est pas une table des champs d’un workflow.</translation>
    </message>
    <message>
        <source>%1 was of the kind %2 and is of the kind %3.</source>
        <translation>%1 était du genre %2 et est maintenant du genre %3.</translation>
    </message>
    <message>
        <source>%1 is not on the form any more.</source>
        <translation>%1 n’est plus dans le formulaire.</translation>
    </message>
    <message>
        <source>%1 has the index %2 now.</source>
        <translation>%1 a maintenant l’index %2.</translation>
    </message>
</context>
<context>
    <name>vitrine::FieldSources</name>
    <message>
        <source>Uncategorized</source>
        <translation>Non catégorisé</translation>
    </message>
</context>
<context>
    <name>vitrine::FieldView</name>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Back to the value in the workflow file</source>
        <translation>Revenir à la valeur du fichier de workflow</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Réinitialiser %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Set by a connection in the workflow.</source>
        <translation>Défini par une connexion dans le workflow.</translation>
    </message>
</context>
<context>
    <name>vitrine::FileDrops</name>
    <message>
        <source>Open “%1” as a workflow</source>
        <translation>Ouvrir «&#xa0;%1&#xa0;» comme workflow</translation>
    </message>
</context>
<context>
    <name>vitrine::FindingView</name>
    <message>
        <source>Looking…</source>
        <translation>Examen…</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Que faire&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::FormHistory</name>
    <message>
        <source>preset “%1”</source>
        <translation>préréglage «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>One value was left out. %1</source>
        <translation>Une valeur a été ignorée. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were left out, since they do not fit this form any more.</source>
        <translation>
            <numerusform>%n valeur a été ignorée, car elle ne convient plus à ce formulaire.</numerusform>
            <numerusform>%n valeurs ont été ignorées, car elles ne conviennent plus à ce formulaire.</numerusform>
        </translation>
    </message>
    <message>
        <source>values of %1</source>
        <translation>valeurs de %1</translation>
    </message>
</context>
<context>
    <name>vitrine::FormValues</name>
    <message>
        <source>%1: “%2” is not installed on this server.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas installé sur ce serveur.</translation>
    </message>
    <message>
        <source>%1: not set</source>
        <translation>%1&#xa0;: non défini</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: the form has no such field any more.</source>
        <translation>%1&#xa0;: le formulaire n’a plus ce champ.</translation>
    </message>
    <message>
        <source>%1: the field cannot be edited any more.</source>
        <translation>%1&#xa0;: le champ n’est plus modifiable.</translation>
    </message>
    <message>
        <source>%1: the field takes another kind of value now.</source>
        <translation>%1&#xa0;: le champ attend maintenant un autre genre de valeur.</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be used: %3</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» est inutilisable&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>vitrine::GalleryBar</name>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Search prompts and metadata</source>
        <translation>Rechercher dans les prompts et métadonnées</translation>
    </message>
    <message>
        <source>Which images</source>
        <translation>Quelles images</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>Taille des vignettes</translation>
    </message>
</context>
<context>
    <name>vitrine::GalleryPage</name>
    <message>
        <source>Reading images…</source>
        <translation>Lecture des images…</translation>
    </message>
    <message>
        <source>The images cannot be read</source>
        <translation>Impossible de lire les images</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>S’identifier…</translation>
    </message>
    <message>
        <source>Change server…</source>
        <translation>Changer de serveur…</translation>
    </message>
    <message>
        <source>Looking for images without a file…</source>
        <translation>Recherche d’images sans fichier…</translation>
    </message>
    <message>
        <source>Not all images were checked</source>
        <translation>Toutes les images n’ont pas été vérifiées</translation>
    </message>
    <message>
        <source>No broken images</source>
        <translation>Aucune image défectueuse</translation>
    </message>
    <message>
        <source>The server has the files of all that it lists here.</source>
        <translation>Le serveur a les fichiers de tout ce qu’il liste ici.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>No starred images</source>
        <translation>Aucune image étoilée</translation>
    </message>
    <message>
        <source>None of those that were to be seen here has a star.</source>
        <translation>Aucune de celles qui s’afficheraient ici n’a d’étoile.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No image&apos;s metadata holds these words.</source>
        <translation>Aucune image n’a ces mots dans ses métadonnées.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>No images here yet</source>
        <translation>Pas encore d’images ici</translation>
    </message>
    <message>
        <source>What you generate with this board chosen appears here.</source>
        <translation>Ce que vous générez avec cette planche choisie apparaît ici.</translation>
    </message>
    <message>
        <source>The server is away: this is what was seen of it before. Nothing can be changed until it is back.</source>
        <translation>Le serveur est absent&#xa0;: voici ce qui en a été vu auparavant. Rien ne peut être modifié jusqu’à son retour.</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <translation>%1 vérifiées sur %2</translation>
    </message>
    <message>
        <source>Only %1. Refresh to check again.</source>
        <translation>Seulement %1. Actualisez pour vérifier à nouveau.</translation>
    </message>
    <message>
        <source>Find Out Why…</source>
        <translation>Rechercher la cause…</translation>
    </message>
</context>
<context>
    <name>vitrine::GalleryView</name>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
</context>
<context>
    <name>vitrine::GenerateImageJob</name>
    <message>
        <source>Width and height must be multiples of %1.</source>
        <translation>La largeur et la hauteur doivent être des multiples de %1.</translation>
    </message>
    <message>
        <source>There must be at least one step.</source>
        <translation>Il faut au moins une étape.</translation>
    </message>
    <message>
        <source>The CFG scale must be at least 1.</source>
        <translation>L’échelle CFG doit être au moins 1.</translation>
    </message>
    <message>
        <source>There must be at least one image.</source>
        <translation>Il faut au moins une image.</translation>
    </message>
</context>
<context>
    <name>vitrine::GeneratorEditor</name>
    <message>
        <source>Arithmetic Sequence</source>
        <translation>Suite arithmétique</translation>
    </message>
    <message>
        <source>Linear Distribution</source>
        <translation>Répartition linéaire</translation>
    </message>
    <message>
        <source>Uniform Random Distribution</source>
        <translation>Répartition aléatoire uniforme</translation>
    </message>
    <message>
        <source>Parse String</source>
        <translation>Analyser une chaîne</translation>
    </message>
    <message>
        <source>Dynamic Prompts (Random)</source>
        <translation>Prompts dynamiques (aléatoire)</translation>
    </message>
    <message>
        <source>Dynamic Prompts (Combinatorial)</source>
        <translation>Prompts dynamiques (combinatoire)</translation>
    </message>
    <message>
        <source>Images from Board</source>
        <translation>Images d’une planche</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>Valeurs de %1</translation>
    </message>
    <message>
        <source>Draw Again</source>
        <translation>Tirer à nouveau</translation>
    </message>
    <message>
        <source>Other values at random; they are drawn again after each submission too</source>
        <translation>D’autres valeurs au hasard&#xa0;; un nouveau tirage a aussi lieu après chaque soumission</translation>
    </message>
    <message>
        <source>Keep These</source>
        <translation>Garder celles-ci</translation>
    </message>
    <message>
        <source>The same values each time from now on</source>
        <translation>Désormais les mêmes valeurs à chaque fois</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s), drawn at random</source>
        <translation>
            <numerusform>%n valeur, tirée au hasard</numerusform>
            <numerusform>%n valeurs, tirées au hasard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valeur</numerusform>
            <numerusform>%n valeurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::GeneratorForm</name>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Most prompts</source>
        <translation>Prompts au plus</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>With a seed the same values are drawn each time</source>
        <translation>Avec une graine, les mêmes valeurs sont tirées à chaque fois</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Load from File…</source>
        <translation>Charger d’un fichier…</translation>
    </message>
    <message>
        <source>The text of a .txt or .csv file</source>
        <translation>Le texte d’un fichier .txt ou .csv</translation>
    </message>
    <message>
        <source>What stands between two values; \n is the end of a line</source>
        <translation>Ce qui sépare deux valeurs&#xa0;; \n est la fin de ligne</translation>
    </message>
    <message>
        <source>Split on</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Planche</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>Non catégorisé</translation>
    </message>
    <message>
        <source>Board that is not on this server</source>
        <translation>Planche absente de ce serveur</translation>
    </message>
    <message>
        <source>Loading boards…</source>
        <translation>Chargement des planches…</translation>
    </message>
    <message>
        <source>Choose a board…</source>
        <translation>Choisir une planche…</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Load from File</source>
        <translation>Charger d’un fichier</translation>
    </message>
    <message>
        <source>Texts (*.txt *.csv);;All files (*)</source>
        <translation>Textes (*.txt *.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The file is larger than 128 KB.</source>
        <translation>Le fichier dépasse 128&#xa0;Ko.</translation>
    </message>
    <message>
        <source>“%1” cannot be used. %2</source>
        <translation>«&#xa0;%1&#xa0;» est inutilisable. %2</translation>
    </message>
</context>
<context>
    <name>vitrine::GeneratorSettings</name>
    <message>
        <source>&quot;%1&quot; is no kind of generator that is known.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un genre de générateur connu.</translation>
    </message>
    <message>
        <source>The generator&apos;s setting &quot;%1&quot; cannot be used.</source>
        <translation>Le réglage «&#xa0;%1&#xa0;» du générateur est inutilisable.</translation>
    </message>
    <message>
        <source>The generator makes more than %1 values: choose a smaller count.</source>
        <translation>Le générateur produit plus de %1 valeurs&#xa0;: choisissez un nombre plus petit.</translation>
    </message>
    <message>
        <source>What this generator makes must be asked from a server.</source>
        <translation>Ce que produit ce générateur doit être demandé à un serveur.</translation>
    </message>
</context>
<context>
    <name>vitrine::GeneratorValues</name>
    <message>
        <source>What the generator %1 makes must be asked from a server.</source>
        <translation>Ce que produit le générateur %1 doit être demandé à un serveur.</translation>
    </message>
</context>
<context>
    <name>vitrine::HeaderTable</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>&amp;Add Header</source>
        <translation>&amp;Ajouter un en-tête</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
</context>
<context>
    <name>vitrine::ImageActions</name>
    <message>
        <source>Un&amp;star</source>
        <translation>Retirer l’é&amp;toile</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>Ajouter une é&amp;toile</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <source>Asset: &amp;User</source>
        <translation>Ressource&#xa0;: &amp;utilisateur</translation>
    </message>
    <message>
        <source>Asset: &amp;Control</source>
        <translation>Ressource&#xa0;: &amp;contrôle</translation>
    </message>
    <message>
        <source>Asset: &amp;Mask</source>
        <translation>Ressource&#xa0;: &amp;masque</translation>
    </message>
    <message>
        <source>Asset: &amp;Other</source>
        <translation>Ressource&#xa0;: &amp;autre</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln Image(s) to Board</source>
        <translation>
            <numerusform>Copier %Ln image vers une planche</numerusform>
            <numerusform>Copier %Ln images vers une planche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln Image(s) to Board</source>
        <translation>
            <numerusform>Déplacer %Ln image vers une planche</numerusform>
            <numerusform>Déplacer %Ln images vers une planche</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Déplacer</translation>
    </message>
</context>
<context>
    <name>vitrine::ImageConversion</name>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>Impossible de lire %1 (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>Impossible d’écrire %1 (%2).</translation>
    </message>
    <message>
        <source>The picture cannot be saved as %1 (%2).</source>
        <translation>Impossible d’enregistrer l’image au format %1 (%2).</translation>
    </message>
</context>
<context>
    <name>vitrine::ImageDecoder</name>
    <message>
        <source>The picture cannot be read.</source>
        <translation>Impossible de lire l’image.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown.</source>
        <translation>L’image est trop grande pour être affichée.</translation>
    </message>
    <message>
        <source>The picture cannot be read: its data is damaged.</source>
        <translation>Impossible de lire l’image&#xa0;: ses données sont endommagées.</translation>
    </message>
    <message>
        <source>Thumbnails cannot be shown: they are WebP pictures, which Qt cannot read here. Install the package qt6-image-formats-plugins and start Vitrine again.</source>
        <translation>Impossible d’afficher les vignettes&#xa0;: ce sont des images WebP, que Qt ne peut pas lire ici. Installez le paquet qt6-image-formats-plugins et redémarrez Vitrine.</translation>
    </message>
</context>
<context>
    <name>vitrine::ImageEditor</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Take the video out of this field</source>
        <translation>Retirer la vidéo de ce champ</translation>
    </message>
    <message>
        <source>Take the picture out of this field</source>
        <translation>Retirer l’image de ce champ</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>Effacer %1</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>Choisir un fichier pour %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Drop a video here</source>
        <translation>Déposez une vidéo ici</translation>
    </message>
    <message>
        <source>Drop an image here</source>
        <translation>Déposez une image ici</translation>
    </message>
    <message>
        <source>%1 is not on the server</source>
        <translation>%1 n’est pas sur le serveur</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>Impossible de lire %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ImageListEditor</name>
    <message>
        <source>Drop videos here</source>
        <translation>Déposez des vidéos ici</translation>
    </message>
    <message>
        <source>Drop images here</source>
        <translation>Déposez des images ici</translation>
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
        <translation>Le serveur est absent. Voici la vignette conservée&#xa0;; l’image elle-même viendra au retour du serveur.</translation>
    </message>
    <message>
        <source>The image cannot be shown</source>
        <translation>Impossible d’afficher l’image</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>Non catégorisé</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2&#xa0;px</translation>
    </message>
</context>
<context>
    <name>vitrine::ImagesApi</name>
    <message>
        <source>“Uncategorized” is not a board that images can be added to.</source>
        <translation>«&#xa0;Non catégorisé&#xa0;» n’est pas une planche à laquelle ajouter des images.</translation>
    </message>
    <message>
        <source>%1 names are too many for one request; the server takes %2.</source>
        <translation>%1 noms, c’est trop pour une requête&#xa0;; le serveur en accepte %2.</translation>
    </message>
</context>
<context>
    <name>vitrine::InstallChoice</name>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Tous</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Aucun</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>What can be installed</source>
        <translation>Ce qui peut être installé</translation>
    </message>
    <message>
        <source>%1 (installed)</source>
        <translation>%1 (installé)</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Installer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Install %Ln model(s)</source>
        <translation>
            <numerusform>&amp;Installer %Ln modèle</numerusform>
            <numerusform>&amp;Installer %Ln modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what to install.</source>
        <translation>Cochez ce qu’il faut installer.</translation>
    </message>
</context>
<context>
    <name>vitrine::InstallDialog</name>
    <message>
        <source>Install Models</source>
        <translation>Installer des modèles</translation>
    </message>
    <message>
        <source>Path or URL</source>
        <translation>Chemin ou URL</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Hugging Face</source>
        <translation>Hugging Face</translation>
    </message>
    <message>
        <source>Starter Models</source>
        <translation>Modèles de départ</translation>
    </message>
</context>
<context>
    <name>vitrine::InstallHubPage</name>
    <message>
        <source>&amp;Look Up</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>owner/repository, or its address</source>
        <translation>propriétaire/dépôt, ou son adresse</translation>
    </message>
    <message>
        <source>&amp;Repository</source>
        <translation>&amp;Dépôt</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>&amp;Jeton d’accès</translation>
    </message>
    <message>
        <source>No repository looked up yet</source>
        <translation>Aucun dépôt recherché</translation>
    </message>
    <message>
        <source>The server asks Hugging Face what there is to install: the whole, or single files.</source>
        <translation>Le serveur demande à Hugging Face ce qui peut être installé&#xa0;: le dépôt entier ou des fichiers isolés.</translation>
    </message>
    <message>
        <source>Enter the repository as owner/name, such as stabilityai/sdxl-turbo, or the address of its page.</source>
        <translation>Saisissez le dépôt sous la forme propriétaire/nom, par exemple stabilityai/sdxl-turbo, ou l’adresse de sa page.</translation>
    </message>
    <message>
        <source>Looking up %1…</source>
        <translation>Recherche de %1…</translation>
    </message>
    <message>
        <source>%1 was not found</source>
        <translation>%1 est introuvable</translation>
    </message>
    <message>
        <source>Look whether the name is right, whether the server has network, and whether the repository wants an access token.</source>
        <translation>Vérifiez que le nom est correct, que le serveur a accès au réseau et si le dépôt demande un jeton d’accès.</translation>
    </message>
    <message>
        <source>The whole repository (Diffusers)</source>
        <translation>Le dépôt entier (Diffusers)</translation>
    </message>
    <message>
        <source>Nothing to install</source>
        <translation>Rien à installer</translation>
    </message>
    <message>
        <source>%1 has no file that is a model.</source>
        <translation>%1 n’a aucun fichier de modèle.</translation>
    </message>
    <message>
        <source>Nobody knows whether the server has a token. %1</source>
        <translation>Impossible de savoir si le serveur a un jeton. %1</translation>
    </message>
    <message>
        <source>The server has a token that works, for all of its users.</source>
        <translation>Le serveur a un jeton valide, pour tous ses utilisateurs.</translation>
    </message>
    <message>
        <source>The server has no token that works. Repositories that are not public want one; the server keeps it for all of its users.</source>
        <translation>Le serveur n’a pas de jeton valide. Les dépôts non publics en demandent un&#xa0;; le serveur le conserve pour tous ses utilisateurs.</translation>
    </message>
    <message>
        <source>The server could not ask Hugging Face about its token.</source>
        <translation>Le serveur n’a pas pu interroger Hugging Face au sujet de son jeton.</translation>
    </message>
    <message>
        <source>Enter an access token: it has no blanks, and is made in the settings of Hugging Face.</source>
        <translation>Saisissez un jeton d’accès&#xa0;: il ne contient pas d’espaces et se crée dans les paramètres de Hugging Face.</translation>
    </message>
    <message>
        <source>Hugging Face does not take this token. Look whether all of it is there and whether it is still valid.</source>
        <translation>Hugging Face n’accepte pas ce jeton. Vérifiez qu’il est complet et toujours valide.</translation>
    </message>
</context>
<context>
    <name>vitrine::InstallModelJob</name>
    <message>
        <source>The installation of %1 was canceled.</source>
        <translation>L’installation de %1 a été annulée.</translation>
    </message>
    <message>
        <source>The server does not know the installation of %1 any more, and the model is not there. Install it again.</source>
        <translation>Le serveur ne connaît plus l’installation de %1, et le modèle est absent. Installez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 is installed already (%2).</source>
        <translation>%1 est déjà installé (%2).</translation>
    </message>
    <message>
        <source>The server does not download from %1 (%2). Its administrator can allow private addresses: allow_private_download_urls in invokeai.yaml.</source>
        <translation>Le serveur ne télécharge pas depuis %1 (%2). Son administrateur peut autoriser les adresses privées&#xa0;: allow_private_download_urls dans invokeai.yaml.</translation>
    </message>
    <message>
        <source>%1 could not be installed (%2).</source>
        <translation>%1 n’a pas pu être installé (%2).</translation>
    </message>
</context>
<context>
    <name>vitrine::InstallScanPage</name>
    <message>
        <source>&amp;Scan</source>
        <translation>&amp;Analyser</translation>
    </message>
    <message>
        <source>&amp;Leave the files where they are (in place)</source>
        <translation>&amp;Laisser les fichiers à leur place</translation>
    </message>
    <message>
        <source>/models</source>
        <translation>/models</translation>
    </message>
    <message>
        <source>&amp;Folder of the server’s machine</source>
        <translation>&amp;Dossier de la machine du serveur</translation>
    </message>
    <message>
        <source>Nothing scanned yet</source>
        <translation>Rien d’analysé pour l’instant</translation>
    </message>
    <message>
        <source>The server looks for models in the folder and below it.</source>
        <translation>Le serveur cherche des modèles dans le dossier et ses sous-dossiers.</translation>
    </message>
    <message>
        <source>The files have to stay there. Deleting a model leaves them.</source>
        <translation>Les fichiers doivent y rester. Supprimer un modèle les laisse en place.</translation>
    </message>
    <message>
        <source>The files are moved into the server’s models folder: they are not where they were any more, and deleting a model deletes them.</source>
        <translation>Les fichiers sont déplacés dans le dossier des modèles du serveur&#xa0;: ils ne sont plus à leur ancien emplacement, et supprimer un modèle les supprime.</translation>
    </message>
    <message>
        <source>Enter a folder of the server’s machine, such as /models.</source>
        <translation>Saisissez un dossier de la machine du serveur, par exemple /models.</translation>
    </message>
    <message>
        <source>The server looks through %1…</source>
        <translation>Le serveur parcourt %1…</translation>
    </message>
    <message>
        <source>%1 cannot be scanned</source>
        <translation>Impossible d’analyser %1</translation>
    </message>
    <message>
        <source>Look whether this folder is on the server’s machine and may be read there.</source>
        <translation>Vérifiez que ce dossier se trouve sur la machine du serveur et qu’il peut y être lu.</translation>
    </message>
    <message>
        <source>No models found</source>
        <translation>Aucun modèle trouvé</translation>
    </message>
    <message>
        <source>There is nothing in this folder that looks like a model.</source>
        <translation>Rien dans ce dossier ne ressemble à un modèle.</translation>
    </message>
</context>
<context>
    <name>vitrine::InstallSourcePage</name>
    <message>
        <source>&amp;Leave the files where they are (in place)</source>
        <translation>&amp;Laisser les fichiers à leur place</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Installer</translation>
    </message>
    <message>
        <source>/models/model.safetensors
https://host/model.safetensors
owner/repository</source>
        <translation>/models/model.safetensors
https://host/model.safetensors
propriétaire/dépôt</translation>
    </message>
    <message>
        <source>Paths on the server, URLs or repositories, one a line</source>
        <translation>Chemins sur le serveur, URL ou dépôts, un par ligne</translation>
    </message>
    <message>
        <source>Only where the address wants one</source>
        <translation>Seulement si l’adresse en demande un</translation>
    </message>
    <message>
        <source>&amp;Paths on the server, URLs or repositories of Hugging Face, one a line</source>
        <translation>C&amp;hemins sur le serveur, URL ou dépôts Hugging Face, un par ligne</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>&amp;Jeton d’accès</translation>
    </message>
    <message>
        <source>The files have to stay there. Deleting the model leaves them.</source>
        <translation>Les fichiers doivent y rester. Supprimer le modèle les laisse en place.</translation>
    </message>
    <message>
        <source>The files are moved into the server’s models folder: they are not where they were any more, and deleting the model deletes them.</source>
        <translation>Les fichiers sont déplacés dans le dossier des modèles du serveur&#xa0;: ils ne sont plus à leur ancien emplacement, et supprimer le modèle les supprime.</translation>
    </message>
    <message>
        <source>These are paths of this machine, and the server is %1: it finds the files only where the same paths lead to them there.</source>
        <translation>Ces chemins sont ceux de cette machine, et le serveur est %1&#xa0;: il ne trouve les fichiers que si les mêmes chemins y mènent chez lui.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>An access token has no blanks. Copy it again.</source>
        <translation>Un jeton d’accès ne contient pas d’espaces. Copiez-le à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln installation(s) begun. The list in the models’ window tells how far they are.</source>
        <translation>
            <numerusform>%Ln installation commencée. La liste de la fenêtre des modèles indique son avancement.</numerusform>
            <numerusform>%Ln installations commencées. La liste de la fenêtre des modèles indique leur avancement.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::InstallStartersPage</name>
    <message>
        <source>What a model needs besides is installed with it.</source>
        <translation>Ce dont un modèle a besoin est installé avec lui.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>All starter models</source>
        <translation>Tous les modèles de départ</translation>
    </message>
    <message>
        <source>No starter models</source>
        <translation>Aucun modèle de départ</translation>
    </message>
    <message>
        <source>Reading the starter models…</source>
        <translation>Lecture des modèles de départ…</translation>
    </message>
    <message>
        <source>The starter models cannot be read</source>
        <translation>Impossible de lire les modèles de départ</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Bundle: %1</source>
        <translation>Ensemble&#xa0;: %1</translation>
    </message>
    <message>
        <source>This server suggests no models.</source>
        <translation>Ce serveur ne propose aucun modèle.</translation>
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
        <translation>Progression</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Interrogation du serveur</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Stalled: nothing comes. Pause and resume it, or cancel it.</source>
        <translation>Bloqué&#xa0;: rien n’arrive. Suspendez puis reprenez, ou annulez.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Installing</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Annulé</translation>
    </message>
</context>
<context>
    <name>vitrine::InstallsPane</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Suspendre</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Clear F&amp;inished</source>
        <translation>Effacer les &amp;terminés</translation>
    </message>
    <message>
        <source>Copy &amp;Source and Reason</source>
        <translation>Copier &amp;source et raison</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Installations</source>
        <translation>Installations</translation>
    </message>
    <message numerus="yes">
        <source>Installations: %Ln under way</source>
        <translation>
            <numerusform>Installations&#xa0;: %Ln en cours</numerusform>
            <numerusform>Installations&#xa0;: %Ln en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>This server cannot pause (it has no %1).</source>
        <translation>Ce serveur ne sait pas suspendre (il n’a pas %1).</translation>
    </message>
    <message>
        <source>Cancel Installations</source>
        <translation>Annuler les installations</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln installation(s)? The %1 that came already are thrown away.</source>
        <translation>
            <numerusform>Annuler %Ln installation&#xa0;? Les %1 déjà reçus sont perdus.</numerusform>
            <numerusform>Annuler %Ln installations&#xa0;? Les %1 déjà reçus sont perdus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>C&amp;ancel Installation</source>
        <translation>
            <numerusform>&amp;Annuler l’installation</numerusform>
            <numerusform>&amp;Annuler les installations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::IntakeBar</name>
    <message>
        <source>Choose Files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Upload from this computer and use it here</source>
        <translation>Envoyer depuis cet ordinateur et utiliser ici</translation>
    </message>
    <message>
        <source>Use Selected Video</source>
        <translation>Utiliser la vidéo sélectionnée</translation>
    </message>
    <message>
        <source>Use Selected Images</source>
        <translation>Utiliser les images sélectionnées</translation>
    </message>
    <message>
        <source>Use Selected Image</source>
        <translation>Utiliser l’image sélectionnée</translation>
    </message>
    <message>
        <source>Use what is selected in the gallery</source>
        <translation>Utiliser la sélection de la galerie</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>vitrine::ItemChanges</name>
    <message numerus="yes">
        <source>The category of %Ln image(s) was not changed.</source>
        <translation>
            <numerusform>La catégorie de %Ln image n’a pas été modifiée.</numerusform>
            <numerusform>La catégorie de %Ln images n’a pas été modifiée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) not starred.</source>
        <translation>
            <numerusform>L’étoile n’a pas été ajoutée à %Ln image.</numerusform>
            <numerusform>L’étoile n’a pas été ajoutée à %Ln images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) not unstarred.</source>
        <translation>
            <numerusform>L’étoile n’a pas été retirée de %Ln image.</numerusform>
            <numerusform>L’étoile n’a pas été retirée de %Ln images.</numerusform>
        </translation>
    </message>
    <message>
        <source>They may have been deleted, or belong to another user.</source>
        <translation>Elles ont peut-être été supprimées ou appartiennent à un autre utilisateur.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>vitrine::ItemDrag</name>
    <message>
        <source>So much is not dragged to other programs: up to %1 files and %2 are. Export it to a folder.</source>
        <translation>C’est trop pour un glisser-déposer vers d’autres programmes&#xa0;: la limite est de %1 fichiers et %2. Exportez plutôt vers un dossier.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>The files are still on their way from the server. Drag them again in a moment.</source>
        <translation>Les fichiers arrivent encore du serveur. Glissez-les à nouveau dans un instant.</translation>
    </message>
    <message>
        <source>The files could not be fetched from the server, so other programs got nothing.</source>
        <translation>Les fichiers n’ont pas pu être récupérés du serveur&#xa0;: les autres programmes n’ont rien reçu.</translation>
    </message>
</context>
<context>
    <name>vitrine::ItemIntake</name>
    <message>
        <source>No video is selected in the gallery.</source>
        <translation>Aucune vidéo n’est sélectionnée dans la galerie.</translation>
    </message>
    <message>
        <source>No image is selected in the gallery.</source>
        <translation>Aucune image n’est sélectionnée dans la galerie.</translation>
    </message>
    <message>
        <source>Choose Files</source>
        <translation>Choisir des fichiers</translation>
    </message>
    <message>
        <source>Choose File</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Videos (*.mp4)</source>
        <translation>Vidéos (*.mp4)</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff);;All files (*)</source>
        <translation>Images (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>So many files are too much for a field: upload them to a board first.</source>
        <translation>C’est trop de fichiers pour un champ&#xa0;: envoyez-les d’abord vers une planche.</translation>
    </message>
    <message>
        <source>“%1” is no MP4 video.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une vidéo MP4.</translation>
    </message>
    <message>
        <source>“%1” is no image that the server takes.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une image acceptée par le serveur.</translation>
    </message>
    <message>
        <source>The picture cannot be used.</source>
        <translation>L’image est inutilisable.</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>L’image</translation>
    </message>
    <message>
        <source>“%1” could not be uploaded. %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être envoyé. %2</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>En attente du serveur…</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>l’image</translation>
    </message>
    <message>
        <source>Uploading %1 (%2 of %3)…</source>
        <translation>Envoi de %1 (%2 sur %3)…</translation>
    </message>
    <message>
        <source>Uploading %1…</source>
        <translation>Envoi de %1…</translation>
    </message>
</context>
<context>
    <name>vitrine::ItemMover</name>
    <message>
        <source>All of it is on “%1” already.</source>
        <translation>Tout est déjà sur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>Moving %Ln image(s) to “%1”…</source>
        <translation>
            <numerusform>Déplacement de %Ln image vers «&#xa0;%1&#xa0;»…</numerusform>
            <numerusform>Déplacement de %Ln images vers «&#xa0;%1&#xa0;»…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln image(s) to “%1”.</source>
        <translation>
            <numerusform>%Ln image déplacée vers «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%Ln images déplacées vers «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Putting %Ln image(s) back…</source>
        <translation>
            <numerusform>Remise en place de %Ln image…</numerusform>
            <numerusform>Remise en place de %Ln images…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln image(s) back.</source>
        <translation>
            <numerusform>%Ln image remise en place.</numerusform>
            <numerusform>%Ln images remises en place.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server gives no reason; they may be gone, or belong to another user.</source>
        <translation>Le serveur n’indique pas de raison&#xa0;; elles n’existent peut-être plus ou appartiennent à un autre utilisateur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) not moved to “%1”.</source>
        <translation>
            <numerusform>%Ln image non déplacée vers «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%Ln images non déplacées vers «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing was copied to “%1”: servers copy images only, not videos.</source>
        <translation>Rien n’a été copié vers «&#xa0;%1&#xa0;»&#xa0;: les serveurs ne copient que les images, pas les vidéos.</translation>
    </message>
    <message numerus="yes">
        <source>Copying %Ln image(s) to “%1”…</source>
        <translation>
            <numerusform>Copie de %Ln image vers «&#xa0;%1&#xa0;»…</numerusform>
            <numerusform>Copie de %Ln images vers «&#xa0;%1&#xa0;»…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln image(s) to “%1”.</source>
        <translation>
            <numerusform>%Ln image copiée vers «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%Ln images copiées vers «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) not copied to “%1”.</source>
        <translation>
            <numerusform>%Ln image non copiée vers «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%Ln images non copiées vers «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s) left out: servers copy images only.</source>
        <translation>
            <numerusform>%Ln vidéo ignorée&#xa0;: les serveurs ne copient que les images.</numerusform>
            <numerusform>%Ln vidéos ignorées&#xa0;: les serveurs ne copient que les images.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::JsonView</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>Rechercher dans %1</translation>
    </message>
    <message>
        <source>Copy All</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Copy all of %1</source>
        <translation>Copier tout %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
</context>
<context>
    <name>vitrine::KeptOriginals</name>
    <message>
        <source>No folder for copies can be made in %1 (%2).</source>
        <translation>Impossible de créer un dossier pour les copies dans %1 (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>Impossible d’écrire %1 (%2).</translation>
    </message>
</context>
<context>
    <name>vitrine::KeychainTokenStore</name>
    <message>
        <source>The keychain of this system did not answer as it should (%1). Unlock it and try again.</source>
        <translation>Le trousseau de ce système n’a pas répondu correctement (%1). Déverrouillez-le et réessayez.</translation>
    </message>
</context>
<context>
    <name>vitrine::KeysDelegate</name>
    <message>
        <source>New keys of “%1”</source>
        <translation>Nouvelles touches de « %1 »</translation>
    </message>
</context>
<context>
    <name>vitrine::LibraryActions</name>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>Impossible d’ouvrir «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>“%1” was not duplicated.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été dupliqué.</translation>
    </message>
    <message>
        <source>“%1 (copy)” is among your workflows.</source>
        <translation>«&#xa0;%1 (copie)&#xa0;» figure parmi vos workflows.</translation>
    </message>
    <message>
        <source>“%1” was not exported.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été exporté.</translation>
    </message>
    <message>
        <source>“%1” was exported to %2.</source>
        <translation>«&#xa0;%1&#xa0;» a été exporté vers %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be written to %2: %3. Check the folder&apos;s permissions and free space.</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;» dans %2&#xa0;: %3. Vérifiez les droits d’accès et l’espace libre du dossier.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé.</translation>
    </message>
    <message>
        <source>“%1” was not deleted.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>“%1” is shared with the users of this server.</source>
        <translation>«&#xa0;%1&#xa0;» est partagé avec les utilisateurs de ce serveur.</translation>
    </message>
    <message>
        <source>“%1” is yours alone.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus partagé.</translation>
    </message>
    <message>
        <source>“%1” stays as it was.</source>
        <translation>«&#xa0;%1&#xa0;» reste inchangé.</translation>
    </message>
    <message>
        <source>“%1” keeps its picture.</source>
        <translation>«&#xa0;%1&#xa0;» garde son image.</translation>
    </message>
    <message>
        <source>%1 cannot be used as a picture.</source>
        <translation>%1 ne peut pas servir d’image.</translation>
    </message>
    <message>
        <source>“%1” has a new picture.</source>
        <translation>«&#xa0;%1&#xa0;» a une nouvelle image.</translation>
    </message>
</context>
<context>
    <name>vitrine::LibraryModel</name>
    <message>
        <source>Bundled</source>
        <translation>Fourni</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Modifié %1</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>ouvert %1</translation>
    </message>
</context>
<context>
    <name>vitrine::LibrarySections</name>
    <message>
        <source>Recently Opened</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>Your Workflows</source>
        <translation>Vos workflows</translation>
    </message>
    <message>
        <source>Shared Workflows</source>
        <translation>Workflows partagés</translation>
    </message>
    <message>
        <source>Bundled Workflows</source>
        <translation>Workflows fournis</translation>
    </message>
    <message>
        <source>Workflows that were opened here or in the web UI appear here.</source>
        <translation>Les workflows ouverts ici ou dans l’interface web apparaissent ici.</translation>
    </message>
    <message>
        <source>Workflows that you save on this server appear here.</source>
        <translation>Les workflows que vous enregistrez sur ce serveur apparaissent ici.</translation>
    </message>
    <message>
        <source>Workflows that the users of this server share appear here.</source>
        <translation>Les workflows partagés par les utilisateurs de ce serveur apparaissent ici.</translation>
    </message>
    <message>
        <source>This server comes without workflows.</source>
        <translation>Ce serveur est livré sans workflows.</translation>
    </message>
</context>
<context>
    <name>vitrine::LibraryWindow</name>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <source>Workflow Library – Vitrine</source>
        <translation>Bibliothèque de workflows – Vitrine</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Shared</source>
        <translation>&amp;Partagé</translation>
    </message>
    <message>
        <source>From &amp;File…</source>
        <translation>Depuis un &amp;fichier…</translation>
    </message>
    <message>
        <source>What Is Selected in the &amp;Gallery</source>
        <translation>La sélection de la &amp;galerie</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Aucun</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Étiquettes</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Search names, descriptions and tags</source>
        <translation>Rechercher dans noms, descriptions et étiquettes</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Usual Order</source>
        <translation>Ordre habituel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Recently Changed</source>
        <translation>Modifiés récemment</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Plus récents</translation>
    </message>
    <message>
        <source>Recently Opened</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Workflows</translation>
    </message>
    <message>
        <source>&amp;Tags (%1)</source>
        <translation>&amp;Étiquettes (%1)</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Loading workflows…</source>
        <translation>Chargement des workflows…</translation>
    </message>
    <message>
        <source>The library could not be read</source>
        <translation>Impossible de lire la bibliothèque</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No workflow of this section has these words or tags.</source>
        <translation>Aucun workflow de cette section n’a ces mots ou étiquettes.</translation>
    </message>
    <message>
        <source>No workflows</source>
        <translation>Aucun workflow</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workflow(s)</source>
        <translation>
            <numerusform>%Ln workflow</numerusform>
            <numerusform>%Ln workflows</numerusform>
        </translation>
    </message>
    <message>
        <source>Bundled workflows cannot be changed: duplicate it first.</source>
        <translation>Les workflows fournis ne peuvent pas être modifiés&#xa0;: dupliquez-le d’abord.</translation>
    </message>
    <message>
        <source>The picture that stands for it</source>
        <translation>L’image qui le représente</translation>
    </message>
    <message>
        <source>Export Workflow</source>
        <translation>Exporter le workflow</translation>
    </message>
    <message>
        <source>Workflow files (*.json)</source>
        <translation>Fichiers de workflow (*.json)</translation>
    </message>
    <message>
        <source>Delete Workflow</source>
        <translation>Supprimer le workflow</translation>
    </message>
    <message>
        <source>Delete “%1” from the library of this server? This cannot be undone.</source>
        <translation>Supprimer «&#xa0;%1&#xa0;» de la bibliothèque de ce serveur&#xa0;? Cette action est irréversible.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>vitrine::ListKind</name>
    <message>
        <source>must be a list</source>
        <translation>doit être une liste</translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n entries</source>
        <translation>
            <numerusform>doit avoir au moins %n entrée</numerusform>
            <numerusform>doit avoir au moins %n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n entries</source>
        <translation>
            <numerusform>doit avoir au plus %n entrée</numerusform>
            <numerusform>doit avoir au plus %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not a JSON list of the right kind of values</source>
        <translation>la valeur n’est pas une liste JSON de valeurs du bon genre</translation>
    </message>
    <message>
        <source>it %1</source>
        <translation>la valeur %1</translation>
    </message>
</context>
<context>
    <name>vitrine::LiveView</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Waiting for a preview…</source>
        <translation>En attente d’un aperçu…</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Rien en cours</translation>
    </message>
    <message>
        <source>What the server generates appears here while it is made.</source>
        <translation>Ce que le serveur génère apparaît ici pendant la création.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::LocalDatabase</name>
    <message>
        <source>“%1” belongs to another user (%2) and is left alone. Run this as that user.</source>
        <translation>«&#xa0;%1&#xa0;» appartient à un autre utilisateur (%2) et n’est pas touché. Lancez ceci sous son compte.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is there and may be read by you.</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;». Vérifiez que ce fichier existe et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer InvokeAI than is known here (migration %2).</source>
        <translation>«&#xa0;%1&#xa0;» a été créé par un InvokeAI plus récent que ceux connus ici (migration %2).</translation>
    </message>
    <message>
        <source>“%1” is no database of InvokeAI. Give the root folder of the server.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une base de données d’InvokeAI. Indiquez le dossier racine du serveur.</translation>
    </message>
    <message>
        <source>“%1” has no %2: its InvokeAI is older than 6.3, or was changed.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas %2&#xa0;: son InvokeAI est antérieur à 6.3 ou a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has accounts (%n): only the server knows who may see what.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» a des comptes (%n)&#xa0;: seul le serveur sait qui peut voir quoi.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» a des comptes (%n)&#xa0;: seul le serveur sait qui peut voir quoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is locked by another program (%2). Try again in a moment.</source>
        <translation>«&#xa0;%1&#xa0;» est verrouillé par un autre programme (%2). Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>“%1” is no SQLite database, or is damaged (%2). Start InvokeAI on it: its log says what is wrong, and its backups lie beside it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une base de données SQLite ou est endommagé (%2). Démarrez InvokeAI dessus&#xa0;: son journal indique le problème, et ses sauvegardes se trouvent à côté.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened only for reading (%2): no server has it open, and its folder cannot be written. Start the server.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être ouvert en lecture seule (%2)&#xa0;: aucun serveur ne l’a ouvert, et son dossier n’est pas accessible en écriture. Démarrez le serveur.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2).</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;» (%2).</translation>
    </message>
</context>
<context>
    <name>vitrine::LogWindow</name>
    <message>
        <source>&amp;Warnings and errors only</source>
        <translation>&amp;Avertissements et erreurs seulement</translation>
    </message>
    <message>
        <source>In &amp;detail</source>
        <translation>En &amp;détail</translation>
    </message>
    <message>
        <source>Log – Vitrine</source>
        <translation>Journal – Vitrine</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Writes down everything from now on, also after the next start: for looking for an error.</source>
        <translation>Note tout à partir de maintenant, même après le prochain démarrage : pour chercher une erreur.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing was logged yet</source>
        <translation>Rien n’a encore été consigné</translation>
    </message>
    <message>
        <source>No line is like this</source>
        <translation>Aucune ligne ne correspond</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>&amp;Copy Selected Lines</source>
        <translation>&amp;Copier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>&amp;Copy All Lines</source>
        <translation>&amp;Copier toutes les lignes</translation>
    </message>
</context>
<context>
    <name>vitrine::Login</name>
    <message>
        <source>This server has accounts, and nobody is its administrator yet. Whoever signs up first is.</source>
        <translation>Ce serveur a des comptes, et n’a pas encore d’administrateur. La première personne à s’inscrire le devient.</translation>
    </message>
    <message>
        <source>This server has accounts. Sign in to go on.</source>
        <translation>Ce serveur a des comptes. Identifiez-vous pour continuer.</translation>
    </message>
    <message>
        <source>Your login has expired. Sign in again; whatever was under way goes on then.</source>
        <translation>Votre identification a expiré. Identifiez-vous à nouveau&#xa0;; ce qui était en cours reprendra alors.</translation>
    </message>
    <message>
        <source>The server does not take your login any more: the password was changed, or the account was disabled. Sign in again; whatever was under way goes on then.</source>
        <translation>Le serveur n’accepte plus votre identification&#xa0;: le mot de passe a été changé ou le compte désactivé. Identifiez-vous à nouveau&#xa0;; ce qui était en cours reprendra alors.</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>personne ne s’est identifié</translation>
    </message>
    <message>
        <source>you signed out</source>
        <translation>vous avez fermé votre session</translation>
    </message>
    <message>
        <source>another user signed in</source>
        <translation>un autre utilisateur s’est identifié</translation>
    </message>
</context>
<context>
    <name>vitrine::LoginCheck</name>
    <message>
        <source>The server asks for no login.</source>
        <translation>Le serveur ne demande pas d’identification.</translation>
    </message>
    <message>
        <source>The server takes the login.</source>
        <translation>Le serveur accepte l’identification.</translation>
    </message>
</context>
<context>
    <name>vitrine::LoginDialog</name>
    <message>
        <source>Sign in at %1</source>
        <translation>S’identifier sur %1</translation>
    </message>
    <message>
        <source>&amp;Sign In</source>
        <translation>S’&amp;identifier</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>Adresse &amp;e-mail</translation>
    </message>
    <message>
        <source>&amp;Name to show (optional)</source>
        <translation>&amp;Nom affiché (facultatif)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>Mot de passe à &amp;nouveau</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>&amp;Rester identifié</translation>
    </message>
    <message>
        <source>Create &amp;Account</source>
        <translation>Créer le &amp;compte</translation>
    </message>
    <message>
        <source>Eight characters or more, with upper case, lower case and a digit.</source>
        <translation>Huit caractères ou plus, avec des majuscules, des minuscules et un chiffre.</translation>
    </message>
    <message>
        <source>For seven days, and longer while you use it. %1 Your password is not kept.</source>
        <translation>Pendant sept jours, et plus longtemps tant que vous l’utilisez. %1 Votre mot de passe n’est pas conservé.</translation>
    </message>
    <message>
        <source>Until Vitrine is closed. Nothing is kept.</source>
        <translation>Jusqu’à la fermeture de Vitrine. Rien n’est conservé.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>Les deux mots de passe diffèrent. Saisissez deux fois le même.</translation>
    </message>
</context>
<context>
    <name>vitrine::LoraKind</name>
    <message>
        <source>it must be the name or the key of an installed LoRA</source>
        <translation>la valeur doit être le nom ou la clé d’un LoRA installé</translation>
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
        <translation>Aucun LoRA disponible</translation>
    </message>
    <message>
        <source>Loading models…</source>
        <translation>Chargement des modèles…</translation>
    </message>
    <message>
        <source>Add LoRA…</source>
        <translation>Ajouter un LoRA…</translation>
    </message>
</context>
<context>
    <name>vitrine::LoraRow</name>
    <message>
        <source>Used or not</source>
        <translation>Utilisé ou non</translation>
    </message>
    <message>
        <source>Take this LoRA out</source>
        <translation>Retirer ce LoRA</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Poids de %1</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>vitrine::MainWindow</name>
    <message>
        <source>The settings cannot be written to %1. Check the folder&apos;s permissions and free space.</source>
        <translation>Impossible d’écrire les réglages dans %1. Vérifiez les droits d’accès et l’espace libre du dossier.</translation>
    </message>
    <message>
        <source>The settings file was damaged. What could be read is used; the old file is kept as %1.</source>
        <translation>Le fichier de réglages était endommagé. Ce qui a pu être lu est utilisé&#xa0;; l’ancien fichier est conservé sous le nom %1.</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Planches</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Connect to a server first.</source>
        <translation>Connectez-vous d’abord à un serveur.</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>Aller à « %1 »</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Planche</translation>
    </message>
    <message>
        <source>Installations That Wait</source>
        <translation>Installations en attente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln installation(s) of models wait here for their turn and are not on the server yet. They are lost when this window closes; what the server has taken on goes on there.</source>
        <translation>
            <numerusform>%Ln installation de modèle attend ici son tour et n’est pas encore sur le serveur. Elle est perdue à la fermeture de cette fenêtre ; ce que le serveur a pris en charge s’y poursuit.</numerusform>
            <numerusform>%Ln installations de modèles attendent ici leur tour et ne sont pas encore sur le serveur. Elles sont perdues à la fermeture de cette fenêtre ; ce que le serveur a pris en charge s’y poursuit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Close and Lose Them</source>
        <translation>
            <numerusform>&amp;Fermer et la perdre</numerusform>
            <numerusform>&amp;Fermer et les perdre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::MessageBanner</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
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
        <translation>Prompt négatif</translation>
    </message>
    <message>
        <source>Style prompt</source>
        <translation>Prompt de style</translation>
    </message>
    <message>
        <source>Negative style prompt</source>
        <translation>Prompt de style négatif</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
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
        <translation>Graine</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>CFG scale</source>
        <translation>Échelle CFG</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidage</translation>
    </message>
    <message>
        <source>CFG rescale multiplier</source>
        <translation>Multiplicateur de rééchelonnage CFG</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Scheduler</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Denoising strength</source>
        <translation>Force de débruitage</translation>
    </message>
    <message>
        <source>CLIP skip</source>
        <translation>CLIP skip</translation>
    </message>
    <message>
        <source>Generation mode</source>
        <translation>Mode de génération</translation>
    </message>
    <message>
        <source>Refiner model</source>
        <translation>Modèle refiner</translation>
    </message>
    <message>
        <source>InvokeAI version</source>
        <translation>Version d’InvokeAI</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Créée par</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelActions</name>
    <message>
        <source>&amp;Install…</source>
        <translation>&amp;Installer…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Con&amp;vert to Diffusers…</source>
        <translation>Con&amp;vertir en Diffusers…</translation>
    </message>
    <message>
        <source>&amp;Re-identify</source>
        <translation>&amp;Réidentifier</translation>
    </message>
    <message>
        <source>Choose &amp;Cover…</source>
        <translation>Choisir la &amp;couverture…</translation>
    </message>
    <message>
        <source>Remo&amp;ve Cover</source>
        <translation>Retirer la cou&amp;verture</translation>
    </message>
    <message>
        <source>&amp;Memory…</source>
        <translation>&amp;Mémoire…</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>Copier le c&amp;hemin</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>The server is away.</source>
        <translation>Le serveur est absent.</translation>
    </message>
    <message>
        <source>Select one model.</source>
        <translation>Sélectionnez un modèle.</translation>
    </message>
    <message>
        <source>Models are being deleted.</source>
        <translation>Des modèles sont en cours de suppression.</translation>
    </message>
    <message>
        <source>Select the models.</source>
        <translation>Sélectionnez les modèles.</translation>
    </message>
    <message>
        <source>This model has no cover.</source>
        <translation>Ce modèle n’a pas de couverture.</translation>
    </message>
    <message>
        <source>Another model is being converted.</source>
        <translation>Un autre modèle est en cours de conversion.</translation>
    </message>
    <message>
        <source>This server cannot look at a model’s files again (it has no %1).</source>
        <translation>Ce serveur ne peut pas réexaminer les fichiers d’un modèle (il n’a pas %1).</translation>
    </message>
    <message>
        <source>The changes were not saved. %1</source>
        <translation>Les modifications n’ont pas été enregistrées. %1</translation>
    </message>
    <message>
        <source>Delete Models</source>
        <translation>Supprimer les modèles</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Deleting: %1 of %2</source>
        <translation>Suppression&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>%1 of %2 models were deleted.</source>
        <translation>%1 modèles sur %2 ont été supprimés.</translation>
    </message>
    <message>
        <source>“%1” was not (%2).</source>
        <translation>«&#xa0;%1&#xa0;» ne l’a pas été (%2).</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s) were deleted.</source>
        <translation>
            <numerusform>%Ln modèle a été supprimé.</numerusform>
            <numerusform>%Ln modèles ont été supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Convert Model</source>
        <translation>Convertir le modèle</translation>
    </message>
    <message>
        <source>&amp;Convert</source>
        <translation>&amp;Convertir</translation>
    </message>
    <message>
        <source>The answer about “%1” was lost. What became of it is being looked for.</source>
        <translation>La réponse au sujet de «&#xa0;%1&#xa0;» s’est perdue. Recherche du résultat en cours.</translation>
    </message>
    <message>
        <source>“%1” was not converted.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été converti.</translation>
    </message>
    <message>
        <source>“%1” is a Diffusers model now.</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant un modèle Diffusers.</translation>
    </message>
    <message>
        <source>Converting “%1”: this takes minutes.</source>
        <translation>Conversion de «&#xa0;%1&#xa0;»&#xa0;: cela prend quelques minutes.</translation>
    </message>
    <message>
        <source>Looking at the files of “%1”…</source>
        <translation>Examen des fichiers de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>“%1” is: %2.</source>
        <translation>«&#xa0;%1&#xa0;» est&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” was not identified.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été identifié.</translation>
    </message>
    <message>
        <source>Cover of “%1”</source>
        <translation>Couverture de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp)</source>
        <translation>Images (*.png *.jpg *.jpeg *.webp *.bmp)</translation>
    </message>
    <message>
        <source>%1 cannot be used as a cover. Choose another picture.</source>
        <translation>%1 ne peut pas servir de couverture. Choisissez une autre image.</translation>
    </message>
    <message>
        <source>“%1” has a new cover.</source>
        <translation>«&#xa0;%1&#xa0;» a une nouvelle couverture.</translation>
    </message>
    <message>
        <source>“%1” keeps the cover that it has.</source>
        <translation>«&#xa0;%1&#xa0;» garde sa couverture actuelle.</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelCacheDialog</name>
    <message>
        <source>&amp;Empty</source>
        <translation>&amp;Vider</translation>
    </message>
    <message>
        <source>Models in Memory</source>
        <translation>Modèles en mémoire</translation>
    </message>
    <message>
        <source>Models in memory</source>
        <translation>Modèles en mémoire</translation>
    </message>
    <message>
        <source>Emptying takes out what is not in use at this moment; the next run loads it again.</source>
        <translation>Vider retire ce qui n’est pas utilisé en ce moment&#xa0;; la prochaine exécution le recharge.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>The server does not tell</source>
        <translation>Le serveur ne l’indique pas</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing in memory</source>
        <translation>Rien en mémoire</translation>
    </message>
    <message>
        <source>No model was loaded since the server started.</source>
        <translation>Aucun modèle n’a été chargé depuis le démarrage du serveur.</translation>
    </message>
    <message>
        <source>In memory</source>
        <translation>En mémoire</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 sur %2 au plus</translation>
    </message>
    <message>
        <source>Models and parts</source>
        <translation>Modèles et composants</translation>
    </message>
    <message>
        <source>Most ever</source>
        <translation>Maximum atteint</translation>
    </message>
    <message>
        <source>Found in memory</source>
        <translation>Trouvés en mémoire</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln fois</numerusform>
            <numerusform>%Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Loaded from disk</source>
        <translation>Chargés du disque</translation>
    </message>
    <message>
        <source>Thrown out for room</source>
        <translation>Retirés faute de place</translation>
    </message>
    <message>
        <source>What was not in use is out of memory.</source>
        <translation>Ce qui n’était pas utilisé n’est plus en mémoire.</translation>
    </message>
    <message>
        <source>The memory was not emptied. %1</source>
        <translation>La mémoire n’a pas été vidée. %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelCheck</name>
    <message>
        <source>The model “%1” of this workflow is not on this server.</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» de ce workflow n’est pas sur ce serveur.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) of this workflow are not on this server.</source>
        <translation>
            <numerusform>%n modèle de ce workflow n’est pas sur ce serveur.</numerusform>
            <numerusform>%n modèles de ce workflow ne sont pas sur ce serveur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Afficher…</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelCheckDialog</name>
    <message>
        <source>Missing Models</source>
        <translation>Modèles manquants</translation>
    </message>
    <message>
        <source>This server does not have these models of the workflow. Choose what takes their place, or install them on the server: this list follows.</source>
        <translation>Ce serveur n’a pas ces modèles du workflow. Choisissez ce qui les remplace ou installez-les sur le serveur&#xa0;: cette liste se met à jour.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Missing Model</source>
        <translation>Modèle manquant</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Remplacement</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Missing models</source>
        <translation>Modèles manquants</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>Put the chosen models into the workflow; it can be undone</source>
        <translation>Placer les modèles choisis dans le workflow&#xa0;; cela peut être annulé</translation>
    </message>
    <message>
        <source>Replacement for %1 in %2</source>
        <translation>Remplacement de %1 dans %2</translation>
    </message>
    <message>
        <source>(Leave out)</source>
        <translation>(Ignorer)</translation>
    </message>
    <message>
        <source>(Keep as it is)</source>
        <translation>(Laisser tel quel)</translation>
    </message>
    <message>
        <source>No model of this kind is installed</source>
        <translation>Aucun modèle de ce genre n’est installé</translation>
    </message>
    <message>
        <source>models</source>
        <translation>modèles</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelCoverView</name>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelDetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Rien n’est sélectionné</translation>
    </message>
    <message>
        <source>Select a model to see what it is and to change what is said about it.</source>
        <translation>Sélectionnez un modèle pour voir ce qu’il est et modifier ses informations.</translation>
    </message>
    <message>
        <source>Its files are gone: runs that use it fail. Put them back, or delete the model and install it again.</source>
        <translation>Ses fichiers ont disparu&#xa0;: les exécutions qui l’utilisent échouent. Remettez-les en place, ou supprimez le modèle et installez-le à nouveau.</translation>
    </message>
    <message>
        <source>The server does not know what this is, and cannot use it. Delete it, or look whether the file is whole and re-identify it.</source>
        <translation>Le serveur ne sait pas ce que c’est et ne peut pas l’utiliser. Supprimez-le, ou vérifiez que le fichier est complet et réidentifiez-le.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>%Ln modèle</numerusform>
            <numerusform>%Ln modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Trigger phrases</source>
        <translation>Phrases déclencheuses</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
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
        <translation>Prédiction</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Where they were (in place)</source>
        <translation>À leur place d’origine</translation>
    </message>
    <message>
        <source>In the server’s models folder</source>
        <translation>Dans le dossier des modèles du serveur</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Config</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hachage</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelEditor</name>
    <message>
        <source>Loading models…</source>
        <translation>Chargement des modèles…</translation>
    </message>
    <message>
        <source>No models available</source>
        <translation>Aucun modèle disponible</translation>
    </message>
    <message>
        <source>(Optional) No models available</source>
        <translation>(Facultatif) Aucun modèle disponible</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>Choisir un modèle…</translation>
    </message>
    <message>
        <source>(Optional) Choose a model…</source>
        <translation>(Facultatif) Choisir un modèle…</translation>
    </message>
    <message>
        <source>(None)</source>
        <translation>(Aucun)</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Une par ligne</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>&amp;Trigger phrases</source>
        <translation>&amp;Phrases déclencheuses</translation>
    </message>
    <message>
        <source>Default settings</source>
        <translation>Paramètres par défaut</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelInstalling</name>
    <message>
        <source>The server does not know this installation any more. Look whether the model is in the list; if not, try again.</source>
        <translation>Le serveur ne connaît plus cette installation. Vérifiez si le modèle est dans la liste&#xa0;; sinon, réessayez.</translation>
    </message>
    <message>
        <source>%1 was not paused.</source>
        <translation>%1 n’a pas été suspendu.</translation>
    </message>
    <message>
        <source>%1 stays paused.</source>
        <translation>%1 reste en pause.</translation>
    </message>
    <message>
        <source>%1 was not canceled.</source>
        <translation>%1 n’a pas été annulé.</translation>
    </message>
    <message>
        <source>%1 was not begun anew.</source>
        <translation>%1 n’a pas été recommencé.</translation>
    </message>
    <message>
        <source>The server has not forgotten what has ended.</source>
        <translation>Le serveur n’a pas oublié ce qui est terminé.</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelInstallsApi</name>
    <message>
        <source>Say what to install: a path on the server, a URL, or a repository of Hugging Face such as owner/name.</source>
        <translation>Indiquez ce qu’il faut installer&#xa0;: un chemin sur le serveur, une URL ou un dépôt Hugging Face comme propriétaire/nom.</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelKind</name>
    <message>
        <source>it must be the name or the key of an installed model</source>
        <translation>la valeur doit être le nom ou la clé d’un modèle installé</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelRelationshipsApi</name>
    <message>
        <source>A model cannot be linked with itself.</source>
        <translation>Un modèle ne peut pas être lié à lui-même.</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelSettings</name>
    <message>
        <source>%1 has to be a multiple of 8 that is at least 64, such as 1024.</source>
        <translation>%1 doit être un multiple de 8, au moins 64, par exemple 1024.</translation>
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
        <translation>%1 doit être un nombre supérieur ou égal à 1, par exemple %2.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Steps has to be a whole number that is at least 1.</source>
        <translation>Étapes doit être un nombre entier supérieur ou égal à 1.</translation>
    </message>
    <message>
        <source>VAE precision</source>
        <translation>Précision du VAE</translation>
    </message>
    <message>
        <source>CFG rescale</source>
        <translation>Rééchelonnage CFG</translation>
    </message>
    <message>
        <source>CFG scale</source>
        <translation>Échelle CFG</translation>
    </message>
    <message>
        <source>%1 has to be a number from 0 to less than 1.</source>
        <translation>%1 doit être un nombre de 0 à moins de 1.</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidage</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Encoders on the CPU</source>
        <translation>Encodeurs sur le CPU</translation>
    </message>
    <message>
        <source>Kept as FP8</source>
        <translation>Conservé en FP8</translation>
    </message>
    <message>
        <source>%1 has to be a number, such as %2.</source>
        <translation>%1 doit être un nombre, par exemple %2.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Least weight</source>
        <translation>Poids minimal</translation>
    </message>
    <message>
        <source>Greatest weight</source>
        <translation>Poids maximal</translation>
    </message>
    <message>
        <source>Preprocessor</source>
        <translation>Préprocesseur</translation>
    </message>
    <message>
        <source>A model needs a name. Enter one.</source>
        <translation>Un modèle doit avoir un nom. Saisissez-en un.</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelSourceCheck</name>
    <message>
        <source>Enter a path on the server, a URL, or a repository of Hugging Face.</source>
        <translation>Saisissez un chemin sur le serveur, une URL ou un dépôt Hugging Face.</translation>
    </message>
    <message>
        <source>Servers download from http and https addresses only, not %1. Enter another address.</source>
        <translation>Les serveurs ne téléchargent que depuis des adresses http et https, pas %1. Saisissez une autre adresse.</translation>
    </message>
    <message>
        <source>%1 is not the address of a file. Enter the whole address, such as https://host/model.safetensors.</source>
        <translation>%1 n’est pas l’adresse d’un fichier. Saisissez l’adresse complète, par exemple https://host/model.safetensors.</translation>
    </message>
    <message>
        <source>%1 is not a whole path: the server would look in its own folder. Enter the path from the root, such as /models/model.safetensors.</source>
        <translation>%1 n’est pas un chemin complet&#xa0;: le serveur chercherait dans son propre dossier. Saisissez le chemin depuis la racine, par exemple /models/model.safetensors.</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelSourcesApi</name>
    <message>
        <source>Say which folder of the server to look through.</source>
        <translation>Indiquez quel dossier du serveur parcourir.</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelStore</name>
    <message>
        <source>The model “%1” is not installed on the server. Models that fit here: %2.</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» n’est pas installé sur le serveur. Modèles qui conviennent ici&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Several models are called “%1”: %2. Give the key of the one that you mean.</source>
        <translation>Plusieurs modèles se nomment «&#xa0;%1&#xa0;»&#xa0;: %2. Indiquez la clé de celui que vous voulez.</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelSync</name>
    <message>
        <source>the server has it</source>
        <translation>le serveur l’a</translation>
    </message>
    <message>
        <source>the same file</source>
        <translation>le même fichier</translation>
    </message>
    <message>
        <source>the same name, base and type</source>
        <translation>les mêmes nom, base et type</translation>
    </message>
    <message>
        <source>the same base and type</source>
        <translation>les mêmes base et type</translation>
    </message>
    <message>
        <source>nothing fits</source>
        <translation>rien ne convient</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelsApi</name>
    <message>
        <source>no model has this hash</source>
        <translation>aucun modèle n’a ce hachage</translation>
    </message>
    <message>
        <source>A model needs a name.</source>
        <translation>Un modèle doit avoir un nom.</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelsBar</name>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Search names, descriptions, trigger phrases, files</source>
        <translation>Rechercher noms, descriptions, phrases déclencheuses, fichiers</translation>
    </message>
    <message>
        <source>Search the models</source>
        <translation>Rechercher dans les modèles</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>All bases</source>
        <translation>Toutes les bases</translation>
    </message>
    <message>
        <source>All formats</source>
        <translation>Tous les formats</translation>
    </message>
    <message>
        <source>Missing files (%1)</source>
        <translation>Fichiers manquants (%1)</translation>
    </message>
    <message>
        <source>Missing files</source>
        <translation>Fichiers manquants</translation>
    </message>
    <message>
        <source>Lists only models whose files are gone</source>
        <translation>Ne liste que les modèles dont les fichiers ont disparu</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelsCheck</name>
    <message>
        <source>The server has no models: most workflows need one.</source>
        <translation>Le serveur n’a aucun modèle&#xa0;: la plupart des workflows en ont besoin.</translation>
    </message>
    <message>
        <source>Install one, with &quot;vitrinectl model install&quot; or in InvokeAI&apos;s own model manager.</source>
        <translation>Installez-en un, avec «&#xa0;vitrinectl model install&#xa0;» ou dans le gestionnaire de modèles d’InvokeAI.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n model(s) is a main model: without one no picture can be generated.</source>
        <translation>
            <numerusform>Le seul modèle (%n) n’est pas un modèle principal&#xa0;: sans lui, aucune image ne peut être générée.</numerusform>
            <numerusform>Aucun des %n modèles n’est un modèle principal&#xa0;: sans lui, aucune image ne peut être générée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Install a main model.</source>
        <translation>Installez un modèle principal.</translation>
    </message>
    <message numerus="yes">
        <source>The files of %n model(s) are gone: %1. Runs with them fail.</source>
        <translation>
            <numerusform>Les fichiers de %n modèle ont disparu&#xa0;: %1. Les exécutions qui l’utilisent échouent.</numerusform>
            <numerusform>Les fichiers de %n modèles ont disparu&#xa0;: %1. Les exécutions qui les utilisent échouent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the files back where they were, or delete these models.</source>
        <translation>Remettez les fichiers à leur place ou supprimez ces modèles.</translation>
    </message>
    <message numerus="yes">
        <source>The server does not know what kind %n model(s) are: %1. Runs with them fail.</source>
        <translation>
            <numerusform>Le serveur ne connaît pas le genre de %n modèle&#xa0;: %1. Les exécutions qui l’utilisent échouent.</numerusform>
            <numerusform>Le serveur ne connaît pas le genre de %n modèles&#xa0;: %1. Les exécutions qui les utilisent échouent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Have the server identify them again, or delete them if they are no models.</source>
        <translation>Faites-les identifier à nouveau par le serveur, ou supprimez-les si ce ne sont pas des modèles.</translation>
    </message>
    <message numerus="yes">
        <source>The server has %n model(s).</source>
        <translation>
            <numerusform>Le serveur a %n modèle.</numerusform>
            <numerusform>Le serveur a %n modèles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ModelsModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
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
        <translation>Taille</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>%1, its files are missing</source>
        <translation>%1, ses fichiers sont manquants</translation>
    </message>
    <message>
        <source>The files of this model are gone.</source>
        <translation>Les fichiers de ce modèle ont disparu.</translation>
    </message>
    <message>
        <source>Its files are missing</source>
        <translation>Ses fichiers sont manquants</translation>
    </message>
    <message>
        <source>Changes that are not saved</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>The server does not know what this is: it cannot be used</source>
        <translation>Le serveur ne sait pas ce que c’est&#xa0;: inutilisable</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelsWindow</name>
    <message>
        <source>Models – Vitrine</source>
        <translation>Modèles – Vitrine</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>This server does not tell whose files are missing (it has no %1).</source>
        <translation>Ce serveur n’indique pas quels fichiers manquent (il n’a pas %1).</translation>
    </message>
    <message>
        <source>Nobody knows whose files are missing. %1</source>
        <translation>Impossible de savoir quels fichiers manquent. %1</translation>
    </message>
    <message>
        <source>What is shown may be old. %1</source>
        <translation>L’affichage n’est peut-être plus à jour. %1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No such models</source>
        <translation>Aucun modèle correspondant</translation>
    </message>
    <message>
        <source>No model fits what is asked for.</source>
        <translation>Aucun modèle ne répond aux critères.</translation>
    </message>
    <message>
        <source>Show All Models</source>
        <translation>Afficher tous les modèles</translation>
    </message>
    <message>
        <source>The models cannot be read</source>
        <translation>Impossible de lire les modèles</translation>
    </message>
    <message>
        <source>No models</source>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <source>Nothing can be generated without a model. Install one from a file, a URL, Hugging Face or the list of starter models.</source>
        <translation>Rien ne peut être généré sans modèle. Installez-en un depuis un fichier, une URL, Hugging Face ou la liste des modèles de départ.</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Installer…</translation>
    </message>
    <message>
        <source>Reading the models…</source>
        <translation>Lecture des modèles…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>%Ln modèle</numerusform>
            <numerusform>%Ln modèles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln model(s)</source>
        <translation>
            <numerusform>%1 sur %Ln modèle</numerusform>
            <numerusform>%1 sur %Ln modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without files</source>
        <translation>
            <numerusform>%Ln sans fichiers</numerusform>
            <numerusform>%Ln sans fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>The installations cannot be read</source>
        <translation>Impossible de lire les installations</translation>
    </message>
</context>
<context>
    <name>vitrine::NameTemplate</name>
    <message>
        <source>%1 (at character %2)</source>
        <translation>%1 (au caractère %2)</translation>
    </message>
    <message>
        <source>“{” is not closed</source>
        <translation>«&#xa0;{&#xa0;» n’est pas fermée</translation>
    </message>
    <message>
        <source>{%1} is not a placeholder</source>
        <translation>{%1} n’est pas un paramètre connu</translation>
    </message>
    <message>
        <source>behind “:” stands a number from 1 to %1</source>
        <translation>après «&#xa0;:&#xa0;» il faut un nombre de 1 à %1</translation>
    </message>
    <message>
        <source>“}” without “{”</source>
        <translation>«&#xa0;}&#xa0;» sans «&#xa0;{&#xa0;»</translation>
    </message>
    <message>
        <source>the name of the files is missing</source>
        <translation>le nom des fichiers manque</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a value in a file name</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>uncategorized</source>
        <comment>a value in a file name</comment>
        <translation>non catégorisé</translation>
    </message>
</context>
<context>
    <name>vitrine::NodeReload</name>
    <message>
        <source>Reading the server&apos;s nodes…</source>
        <translation>Lecture des nœuds du serveur…</translation>
    </message>
    <message>
        <source>The server&apos;s nodes could not be read again; those of before are used. %1</source>
        <translation>Les nœuds du serveur n’ont pas pu être relus&#xa0;; les précédents sont utilisés. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s nodes have changed: %Ln node type(s) now</source>
        <translation>
            <numerusform>Les nœuds du serveur ont changé&#xa0;: %Ln type de nœud désormais</numerusform>
            <numerusform>Les nœuds du serveur ont changé&#xa0;: %Ln types de nœuds désormais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s nodes are unchanged: %Ln node type(s)</source>
        <translation>
            <numerusform>Les nœuds du serveur sont inchangés&#xa0;: %Ln type de nœud</numerusform>
            <numerusform>Les nœuds du serveur sont inchangés&#xa0;: %Ln types de nœuds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::NumberEditor</name>
    <message>
        <source>Shuffle</source>
        <translation>Mélanger</translation>
    </message>
    <message>
        <source>Set a random number</source>
        <translation>Définir un nombre aléatoire</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 ou moins</translation>
    </message>
    <message>
        <source>in steps of %1</source>
        <translation>par pas de %1</translation>
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
        <translation>doit être un nombre entier</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>doit être un nombre</translation>
    </message>
    <message>
        <source>it must be a whole number</source>
        <translation>la valeur doit être un nombre entier</translation>
    </message>
    <message>
        <source>it must be a number</source>
        <translation>la valeur doit être un nombre</translation>
    </message>
    <message>
        <source>it %1</source>
        <translation>la valeur %1</translation>
    </message>
</context>
<context>
    <name>vitrine::OpaqueKind</name>
    <message>
        <source>a field of this kind can only be changed in the workflow editor</source>
        <translation>un champ de ce genre ne peut être modifié que dans l’éditeur de workflow</translation>
    </message>
</context>
<context>
    <name>vitrine::OtherPrograms</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be fetched. %1</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être récupéré. %1</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être récupérés. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Fetching the picture…</source>
        <translation>Récupération de l’image…</translation>
    </message>
    <message>
        <source>%1 cannot be copied. %2</source>
        <translation>Impossible de copier %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>Fetching %Ln file(s)…</source>
        <translation>
            <numerusform>Récupération de %Ln fichier…</numerusform>
            <numerusform>Récupération de %Ln fichiers…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) on the clipboard.</source>
        <translation>
            <numerusform>%Ln fichier dans le presse-papiers.</numerusform>
            <numerusform>%Ln fichiers dans le presse-papiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Original</source>
        <translation>Enregistrer l’original</translation>
    </message>
    <message>
        <source>Fetching the original…</source>
        <translation>Récupération de l’original…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>%1 cannot be saved (%2).</source>
        <translation>Impossible d’enregistrer %1 (%2).</translation>
    </message>
    <message>
        <source>The system knows no program for %1.</source>
        <translation>Le système ne connaît aucun programme pour %1.</translation>
    </message>
</context>
<context>
    <name>vitrine::OutputsCheck</name>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>The workflow “%1” cannot be run: %2</source>
        <translation>Le workflow «&#xa0;%1&#xa0;» ne peut pas être exécuté&#xa0;: %2</translation>
    </message>
    <message>
        <source>See &quot;vitrinectl workflow check&quot;, or the notes below the form.</source>
        <translation>Voir «&#xa0;vitrinectl workflow check&#xa0;» ou les remarques sous le formulaire.</translation>
    </message>
    <message>
        <source>The workflow “%1” makes no images that stay: all of them are intermediate.</source>
        <translation>Le workflow «&#xa0;%1&#xa0;» ne crée aucune image durable&#xa0;: toutes sont intermédiaires.</translation>
    </message>
    <message>
        <source>In the workflow editor, switch off &quot;Intermediate&quot; at the node whose image is wanted.</source>
        <translation>Dans l’éditeur de workflow, désactivez «&#xa0;Intermediate&#xa0;» sur le nœud dont vous voulez l’image.</translation>
    </message>
    <message numerus="yes">
        <source>The form of “%1” shows the board field of each of its %n output(s).</source>
        <translation>
            <numerusform>Le formulaire de «&#xa0;%1&#xa0;» affiche le champ de planche de sa sortie (%n).</numerusform>
            <numerusform>Le formulaire de «&#xa0;%1&#xa0;» affiche le champ de planche de chacune de ses %n sorties.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The form of “%1” shows no board field of %n output(s): %2. They cannot be told apart or given a board here.</source>
        <translation>
            <numerusform>Le formulaire de «&#xa0;%1&#xa0;» n’affiche pas le champ de planche de %n sortie&#xa0;: %2. Impossible de la distinguer ou de lui attribuer une planche ici.</numerusform>
            <numerusform>Le formulaire de «&#xa0;%1&#xa0;» n’affiche pas le champ de planche de %n sorties&#xa0;: %2. Impossible de les distinguer ou de leur attribuer une planche ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the workflow editor, add the board fields of these nodes to the form.</source>
        <translation>Dans l’éditeur de workflow, ajoutez au formulaire les champs de planche de ces nœuds.</translation>
    </message>
</context>
<context>
    <name>vitrine::PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>&amp;Change Password</source>
        <translation>Changer le mot de &amp;passe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>C&amp;urrent password</source>
        <translation>Mot de passe act&amp;uel</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nouveau mot de passe</translation>
    </message>
    <message>
        <source>New password &amp;again</source>
        <translation>Nouveau mot de passe à nou&amp;veau</translation>
    </message>
    <message>
        <source>All other logins of %1 end, in this program and elsewhere; this one goes on.</source>
        <translation>Toutes les autres sessions de %1 prennent fin, dans ce programme et ailleurs ; celle-ci continue.</translation>
    </message>
    <message>
        <source>Eight characters or more, with upper case, lower case and a digit.</source>
        <translation>Huit caractères ou plus, avec des majuscules, des minuscules et un chiffre.</translation>
    </message>
    <message>
        <source>Type your current password first.</source>
        <translation>Saisissez d’abord votre mot de passe actuel.</translation>
    </message>
    <message>
        <source>The two new passwords differ. Type the same one twice.</source>
        <translation>Les deux nouveaux mots de passe diffèrent. Saisissez deux fois le même.</translation>
    </message>
</context>
<context>
    <name>vitrine::PastedPictures</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>Impossible de lire l’image.</translation>
    </message>
    <message>
        <source>Pasted</source>
        <comment>start of a file name</comment>
        <translation>Collage</translation>
    </message>
</context>
<context>
    <name>vitrine::PathField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Fichiers PEM (*.pem *.crt *.cer *.key);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>vitrine::Permissions</name>
    <message>
        <source>Only an administrator of this server can pause and resume its queue.</source>
        <translation>Seul un administrateur de ce serveur peut suspendre et reprendre sa file d’attente.</translation>
    </message>
    <message>
        <source>Only an administrator of this server can install and change models.</source>
        <translation>Seul un administrateur de ce serveur peut installer et modifier des modèles.</translation>
    </message>
    <message>
        <source>Only an administrator of this server can see and change its settings.</source>
        <translation>Seul un administrateur de ce serveur peut voir et modifier ses paramètres.</translation>
    </message>
    <message>
        <source>Only an administrator of this server can manage its accounts.</source>
        <translation>Seul un administrateur de ce serveur peut gérer ses comptes.</translation>
    </message>
    <message>
        <source>Only an administrator of this server can see its node packs.</source>
        <translation>Seul un administrateur de ce serveur peut voir ses packs de nœuds.</translation>
    </message>
    <message>
        <source>This belongs to another user. Only they or an administrator can change it.</source>
        <translation>Cet élément appartient à un autre utilisateur. Seul lui ou un administrateur peut le modifier.</translation>
    </message>
    <message>
        <source>This board belongs to another user. Only they or an administrator can change it.</source>
        <translation>Cette planche appartient à un autre utilisateur. Seul lui ou un administrateur peut la modifier.</translation>
    </message>
    <message>
        <source>This board belongs to another user, who shares it for looking at. Only a public board takes images of others.</source>
        <translation>Cette planche appartient à un autre utilisateur, qui la partage en consultation. Seule une planche publique accepte les images des autres.</translation>
    </message>
    <message>
        <source>This workflow belongs to another user. Save a copy to change it.</source>
        <translation>Ce workflow appartient à un autre utilisateur. Enregistrez une copie pour le modifier.</translation>
    </message>
</context>
<context>
    <name>vitrine::PresetNameDialog</name>
    <message>
        <source>Save Values as Preset</source>
        <translation>Enregistrer les valeurs comme préréglage</translation>
    </message>
    <message>
        <source>Rename Preset</source>
        <translation>Renommer le préréglage</translation>
    </message>
    <message>
        <source>&amp;Name of the preset:</source>
        <translation>&amp;Nom du préréglage&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>There is a preset of this name. Its values are replaced.</source>
        <translation>Un préréglage de ce nom existe. Ses valeurs seront remplacées.</translation>
    </message>
    <message>
        <source>There is a preset of this name already.</source>
        <translation>Un préréglage de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
</context>
<context>
    <name>vitrine::PresetsButton</name>
    <message>
        <source>Presets: named sets of values for this workflow</source>
        <translation>Préréglages&#xa0;: jeux de valeurs nommés pour ce workflow</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>No presets of this workflow yet</source>
        <translation>Pas encore de préréglages pour ce workflow</translation>
    </message>
    <message>
        <source>Save Values as Preset…</source>
        <translation>Enregistrer les valeurs comme préréglage…</translation>
    </message>
    <message>
        <source>Update “%1”</source>
        <translation>Mettre à jour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Manage Presets…</source>
        <translation>Gérer les préréglages…</translation>
    </message>
</context>
<context>
    <name>vitrine::PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Presets of this workflow</source>
        <translation>Préréglages de ce workflow</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>Put its values into the form</source>
        <translation>Mettre ses valeurs dans le formulaire</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Mettre à jour</translation>
    </message>
    <message>
        <source>Keep the form&apos;s present values in it</source>
        <translation>Y conserver les valeurs actuelles du formulaire</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>Give it another name (F2)</source>
        <translation>Lui donner un autre nom (F2)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Delete it (Delete)</source>
        <translation>Le supprimer (Suppr)</translation>
    </message>
    <message>
        <source>Delete Preset</source>
        <translation>Supprimer le préréglage</translation>
    </message>
    <message>
        <source>Delete the preset “%1”?</source>
        <translation>Supprimer le préréglage «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>vitrine::PreviewTile</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>vitrine::ProfileEditor</name>
    <message>
        <source>&amp;Try</source>
        <translation>&amp;Essayer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save and C&amp;onnect</source>
        <translation>Enregistrer et se &amp;connecter</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>Nouveau serveur</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Paramètres du serveur</translation>
    </message>
    <message>
        <source>The address, unless you give it a name</source>
        <translation>L’adresse, sauf si vous lui donnez un nom</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>InvokeAI %1 answers.</source>
        <translation>InvokeAI %1 répond.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>What is secret about this server is not kept any more: enter it again. %1</source>
        <translation>Les secrets de ce serveur ne sont plus conservés&#xa0;: saisissez-les à nouveau. %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ProfilesDialog</name>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Copy…</source>
        <translation>&amp;Copier…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1 (copie %2)</translation>
    </message>
    <message>
        <source>Remove this server?</source>
        <translation>Retirer ce serveur&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” leaves the list, with its passwords. Nothing on the server changes.</source>
        <translation>«&#xa0;%1&#xa0;» quitte la liste, avec ses mots de passe. Rien ne change sur le serveur.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
</context>
<context>
    <name>vitrine::PromptRecall</name>
    <message>
        <source>Earlier prompts (Alt+Down)</source>
        <translation>Prompts précédents (Alt+Bas)</translation>
    </message>
    <message>
        <source>Earlier prompts for %1</source>
        <translation>Prompts précédents pour %1</translation>
    </message>
    <message>
        <source>Prompts that are submitted appear here.</source>
        <translation>Les prompts soumis apparaissent ici.</translation>
    </message>
    <message>
        <source>Clear Prompts</source>
        <translation>Effacer les prompts</translation>
    </message>
    <message>
        <source>Forget all prompts that were submitted, of every workflow?</source>
        <translation>Oublier tous les prompts soumis, de tous les workflows&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Forget All</source>
        <translation>&amp;Tout oublier</translation>
    </message>
</context>
<context>
    <name>vitrine::ProxyPage</name>
    <message>
        <source>The one of this system</source>
        <translation>Celui de ce système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
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
        <translation>&amp;Hôte</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>Po&amp;rt</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Requests and live events leave this machine through it.</source>
        <translation>Les requêtes et les événements en direct quittent cette machine par lui.</translation>
    </message>
</context>
<context>
    <name>vitrine::QueueActions</name>
    <message>
        <source>&amp;Pause Queue</source>
        <translation>&amp;Suspendre la file d’attente</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Cancel Whole &amp;Batch</source>
        <translation>Annuler tout le &amp;lot</translation>
    </message>
    <message>
        <source>Cancel All E&amp;xcept What Runs…</source>
        <translation>Annuler tout sau&amp;f ce qui s’exécute…</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Run &amp;Again</source>
        <translation>E&amp;xécuter à nouveau</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Delete &amp;Finished…</source>
        <translation>Supprimer les &amp;terminés…</translation>
    </message>
    <message>
        <source>C&amp;lear Queue…</source>
        <translation>&amp;Vider la file d’attente…</translation>
    </message>
    <message>
        <source>Open &amp;Workflow</source>
        <translation>Ouvrir le &amp;workflow</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;Resume Queue</source>
        <translation>&amp;Reprendre la file d’attente</translation>
    </message>
    <message>
        <source>Starts what waits again.</source>
        <translation>Relance ce qui attend.</translation>
    </message>
    <message>
        <source>What runs goes on; nothing else is started.</source>
        <translation>Ce qui s’exécute continue&#xa0;; rien d’autre n’est lancé.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln item(s)?</source>
        <translation>
            <numerusform>Annuler %Ln élément&#xa0;?</numerusform>
            <numerusform>Annuler %Ln éléments&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay in the list and can be retried.</source>
        <translation>Ils restent dans la liste et peuvent être relancés.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln Item(s)</source>
        <translation>
            <numerusform>Annuler %Ln élément</numerusform>
            <numerusform>Annuler %Ln éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is everything of %Ln batch(es) that waits or runs, also what is not shown.</source>
        <translation>
            <numerusform>C’est tout ce qui attend ou s’exécute dans %Ln lot, y compris ce qui n’est pas affiché.</numerusform>
            <numerusform>C’est tout ce qui attend ou s’exécute dans %Ln lots, y compris ce qui n’est pas affiché.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln waiting item(s)?</source>
        <translation>
            <numerusform>Annuler %Ln élément en attente&#xa0;?</numerusform>
            <numerusform>Annuler %Ln éléments en attente&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>What runs now goes on.</source>
        <translation>Ce qui s’exécute maintenant continue.</translation>
    </message>
    <message numerus="yes">
        <source>Not ended yet, and canceled by this: %Ln.</source>
        <translation>
            <numerusform>Pas encore terminé, et annulé de ce fait&#xa0;: %Ln.</numerusform>
            <numerusform>Pas encore terminés, et annulés de ce fait&#xa0;: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. Pictures stay in the gallery.</source>
        <translation>Cette action est irréversible. Les images restent dans la galerie.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln item(s) from the queue?</source>
        <translation>
            <numerusform>Supprimer %Ln élément de la file d’attente&#xa0;?</numerusform>
            <numerusform>Supprimer %Ln éléments de la file d’attente&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Item(s)</source>
        <translation>
            <numerusform>Supprimer %Ln élément</numerusform>
            <numerusform>Supprimer %Ln éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln finished item(s) from the queue?</source>
        <translation>
            <numerusform>Supprimer %Ln élément terminé de la file d’attente&#xa0;?</numerusform>
            <numerusform>Supprimer %Ln éléments terminés de la file d’attente&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>These are %1 completed, %2 failed and %3 canceled ones. This cannot be undone. Pictures stay in the gallery.</source>
        <translation>Ce sont %1 réussis, %2 en échec et %3 annulés. Cette action est irréversible. Les images restent dans la galerie.</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %Ln item(s) from the queue?</source>
        <translation>
            <numerusform>Supprimer %Ln élément, soit toute la file d’attente&#xa0;?</numerusform>
            <numerusform>Supprimer les %Ln éléments de la file d’attente&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1 was not submitted again. %2</source>
        <translation>L’élément %1 n’a pas été soumis à nouveau. %2</translation>
    </message>
    <message>
        <source>Item %1 runs again as item %2.</source>
        <translation>L’élément %1&#xa0;s’exécute à nouveau comme élément %2.</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>Soumission…</translation>
    </message>
</context>
<context>
    <name>vitrine::QueueBar</name>
    <message>
        <source>Filter by values, workflow, origin, error, id</source>
        <translation>Filtrer par valeurs, workflow, origine, erreur, identifiant</translation>
    </message>
    <message>
        <source>Filter the queue</source>
        <translation>Filtrer la file d’attente</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Annulé</translation>
    </message>
</context>
<context>
    <name>vitrine::QueueColumns</name>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>&amp;Réinitialiser les colonnes</translation>
    </message>
</context>
<context>
    <name>vitrine::QueueDetailsPane</name>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Traceback</source>
        <translation>Trace d’erreur</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Rien n’est sélectionné</translation>
    </message>
    <message>
        <source>Select an item to see its values, its results and what went wrong.</source>
        <translation>Sélectionnez un élément pour voir ses valeurs, ses résultats et ses erreurs.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>At the moment</source>
        <translation>Actuellement</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2&#xa0;%)</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Item %1 of another user</source>
        <translation>Élément %1 d’un autre utilisateur</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Élément %1</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Retry of item</source>
        <translation>Relance de l’élément</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>The record cannot be read. %1</source>
        <translation>Impossible de lire la fiche. %1</translation>
    </message>
    <message>
        <source>At node %1:</source>
        <translation>Au nœud %1&#xa0;:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing is shown</source>
        <translation>Rien n’est affiché</translation>
    </message>
    <message>
        <source>The record cannot be read</source>
        <translation>Impossible de lire la fiche</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Too long to be shown</source>
        <translation>Trop long pour être affiché</translation>
    </message>
    <message>
        <source>The record has %1.</source>
        <translation>La fiche fait %1.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Items of other users</source>
        <translation>Éléments d’autres utilisateurs</translation>
    </message>
    <message numerus="yes">
        <source>Batch of %Ln item(s)</source>
        <translation>
            <numerusform>Lot de %Ln élément</numerusform>
            <numerusform>Lot de %Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Time per item</source>
        <translation>Durée par élément</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) are selected</source>
        <translation>
            <numerusform>%Ln élément sélectionné</numerusform>
            <numerusform>%Ln éléments sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Other users’</source>
        <translation>Autres utilisateurs</translation>
    </message>
</context>
<context>
    <name>vitrine::QueueModel</name>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>%1 (another user’s)</source>
        <translation>%1 (d’un autre utilisateur)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of other users</source>
        <translation>%1 d’autres utilisateurs</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <translation>%1, encore %2 environ</translation>
    </message>
    <message>
        <source>The server does not show what other users run.</source>
        <translation>Le serveur ne montre pas ce qu’exécutent les autres utilisateurs.</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Lot %1</translation>
    </message>
</context>
<context>
    <name>vitrine::QueueMonitor</name>
    <message>
        <source>Queue item %1</source>
        <translation>Élément de file d’attente %1</translation>
    </message>
    <message>
        <source>The workflow of item %1 cannot be opened. %2</source>
        <translation>Impossible d’ouvrir le workflow de l’élément %1. %2</translation>
    </message>
</context>
<context>
    <name>vitrine::QueueWindow</name>
    <message>
        <source>Queue – Vitrine</source>
        <translation>File d’attente – Vitrine</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Progress of the queue</source>
        <translation>Progression de la file d’attente</translation>
    </message>
    <message>
        <source>%p %</source>
        <translation>%p&#xa0;%</translation>
    </message>
    <message>
        <source>What is shown may be old. %1</source>
        <translation>L’affichage n’est peut-être plus à jour. %1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No such items</source>
        <translation>Aucun élément correspondant</translation>
    </message>
    <message>
        <source>Nothing in the queue fits the filter.</source>
        <translation>Rien dans la file d’attente ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Show All Items</source>
        <translation>Afficher tous les éléments</translation>
    </message>
    <message>
        <source>The queue cannot be read</source>
        <translation>Impossible de lire la file d’attente</translation>
    </message>
    <message>
        <source>The queue is empty</source>
        <translation>La file d’attente est vide</translation>
    </message>
    <message>
        <source>What is submitted, here or by other programs, appears here and stays until it is deleted.</source>
        <translation>Ce qui est soumis, ici ou par d’autres programmes, apparaît ici et y reste jusqu’à sa suppression.</translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>Lecture de la file d’attente…</translation>
    </message>
    <message>
        <source>Nothing waits or runs</source>
        <translation>Rien en attente ni en cours</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of other users</source>
        <translation>
            <numerusform>%Ln d’autres utilisateurs</numerusform>
            <numerusform>%Ln d’autres utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading: %1 of %2</source>
        <translation>Lecture&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Not live</source>
        <translation>Pas en direct</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>The queue is paused: what runs goes on, nothing else is started.</source>
        <translation>La file d’attente est en pause&#xa0;: ce qui s’exécute continue, rien d’autre n’est lancé.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>vitrine::ReadOnlyEditor</name>
    <message>
        <source>No value</source>
        <translation>Aucune valeur</translation>
    </message>
</context>
<context>
    <name>vitrine::RecentWorkflowsMenu</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Effacer la liste</translation>
    </message>
</context>
<context>
    <name>vitrine::RecentsPopup</name>
    <message>
        <source>Earlier entries</source>
        <translation>Entrées précédentes</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the chosen entry (Shift+Delete)</source>
        <translation>Retirer l’entrée choisie (Maj+Suppr)</translation>
    </message>
    <message>
        <source>Clear All…</source>
        <translation>Tout effacer…</translation>
    </message>
    <message>
        <source>Nothing fits the search.</source>
        <translation>Rien ne correspond à la recherche.</translation>
    </message>
</context>
<context>
    <name>vitrine::RecordEditor</name>
    <message>
        <source>Cannot be loaded now</source>
        <translation>Chargement impossible pour l’instant</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>The server has none</source>
        <translation>Le serveur n’en a aucun</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>(Optional) Choose…</source>
        <translation>(Facultatif) Choisir…</translation>
    </message>
    <message>
        <source>(None)</source>
        <translation>(Aucun)</translation>
    </message>
    <message>
        <source>%1 (not on this server)</source>
        <translation>%1 (pas sur ce serveur)</translation>
    </message>
</context>
<context>
    <name>vitrine::RecordKind</name>
    <message>
        <source>a name on the server is needed</source>
        <translation>un nom présent sur le serveur est requis</translation>
    </message>
</context>
<context>
    <name>vitrine::RecordLists</name>
    <message>
        <source>Bundled</source>
        <translation>Fourni</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>À vous</translation>
    </message>
</context>
<context>
    <name>vitrine::Reference</name>
    <message>
        <source>%1: %2: the server has no image %3. It was taken out.</source>
        <translation>%1&#xa0;: %2&#xa0;: le serveur n’a pas d’image %3. Elle a été retirée.</translation>
    </message>
    <message>
        <source>%1: %2: the server has no video %3. It was taken out.</source>
        <translation>%1&#xa0;: %2&#xa0;: le serveur n’a pas de vidéo %3. Elle a été retirée.</translation>
    </message>
    <message>
        <source>%1: %2: the server has no board with the id %3. The field was set to “Auto”.</source>
        <translation>%1&#xa0;: %2&#xa0;: le serveur n’a pas de planche avec l’identifiant %3. Le champ a été mis sur «&#xa0;Auto&#xa0;».</translation>
    </message>
    <message>
        <source>%1: %2: the model “%3” is not installed on the server. It was taken out.</source>
        <translation>%1&#xa0;: %2&#xa0;: le modèle «&#xa0;%3&#xa0;» n’est pas installé sur le serveur. Il a été retiré.</translation>
    </message>
</context>
<context>
    <name>vitrine::RepeatItemJob</name>
    <message>
        <source>The server shows nothing of item %1: it is another user&apos;s.</source>
        <translation>Le serveur ne montre rien de l’élément %1&#xa0;: il appartient à un autre utilisateur.</translation>
    </message>
</context>
<context>
    <name>vitrine::ReplaceQueue</name>
    <message>
        <source>Replace the Queue</source>
        <translation>Remplacer la file d’attente</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln waiting item(s) and submit this workflow instead?</source>
        <translation>
            <numerusform>Annuler %Ln élément en attente et soumettre ce workflow à la place&#xa0;?</numerusform>
            <numerusform>Annuler %Ln éléments en attente et soumettre ce workflow à la place&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>What runs now goes on. Only your own items are canceled.</source>
        <translation>Ce qui s’exécute maintenant continue. Seuls vos propres éléments sont annulés.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
</context>
<context>
    <name>vitrine::ReplyError</name>
    <message>
        <source>a web page came instead of data</source>
        <translation>une page web est arrivée au lieu de données</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>host not found</source>
        <translation>hôte introuvable</translation>
    </message>
    <message>
        <source>connection closed</source>
        <translation>connexion fermée</translation>
    </message>
    <message>
        <source>connection closed before an answer came</source>
        <translation>connexion fermée avant l’arrivée d’une réponse</translation>
    </message>
    <message>
        <source>it redirects to another address</source>
        <translation>il redirige vers une autre adresse</translation>
    </message>
    <message>
        <source>the proxy refused the connection</source>
        <translation>le proxy a refusé la connexion</translation>
    </message>
    <message>
        <source>the proxy closed the connection</source>
        <translation>le proxy a fermé la connexion</translation>
    </message>
    <message>
        <source>the proxy was not found</source>
        <translation>le proxy est introuvable</translation>
    </message>
    <message>
        <source>the proxy did not answer in time</source>
        <translation>le proxy n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>it wants another user name or password</source>
        <translation>il demande un autre nom d’utilisateur ou mot de passe</translation>
    </message>
</context>
<context>
    <name>vitrine::ReportCheck</name>
    <message>
        <source>This was not looked at.</source>
        <translation>Cela n’a pas été examiné.</translation>
    </message>
</context>
<context>
    <name>vitrine::ResolveGeneratorsJob</name>
    <message>
        <source>The prompts of the generator %1 cannot be read: %2</source>
        <translation>Impossible de lire les prompts du générateur %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>vitrine::RestoreImagesJob</name>
    <message>
        <source>%1 is not restored. %2</source>
        <translation>%1 n’est pas restaurée. %2</translation>
    </message>
    <message>
        <source>The board of %1 is gone; the image is uncategorized now.</source>
        <translation>La planche de %1 n’existe plus&#xa0;; l’image est désormais non catégorisée.</translation>
    </message>
    <message>
        <source>%1 has lost its workflow: the server does not take it along with the file.</source>
        <translation>%1 a perdu son workflow&#xa0;: le serveur ne le reprend pas avec le fichier.</translation>
    </message>
    <message>
        <source>%1 has lost its star. %2</source>
        <translation>%1 a perdu son étoile. %2</translation>
    </message>
    <message>
        <source>%1 has lost its star.</source>
        <translation>%1 a perdu son étoile.</translation>
    </message>
</context>
<context>
    <name>vitrine::ResultActions</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Use as Input: %1</source>
        <translation>&amp;Utiliser comme entrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Use as Input</source>
        <translation>&amp;Utiliser comme entrée</translation>
    </message>
    <message>
        <source>&amp;Copy Image Name</source>
        <translation>&amp;Copier le nom de l’image</translation>
    </message>
</context>
<context>
    <name>vitrine::RetryItemsJob</name>
    <message>
        <source>The queue has none of these items.</source>
        <translation>La file d’attente n’a aucun de ces éléments.</translation>
    </message>
</context>
<context>
    <name>vitrine::RoutesCheck</name>
    <message>
        <source>The server lacks what every InvokeAI from 6.3 to 6.14 has: %1.</source>
        <translation>Il manque au serveur ce que tout InvokeAI de 6.3 à 6.14 possède&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It may be a version that Vitrine does not know yet, or changed. See “Version”.</source>
        <translation>Il s’agit peut-être d’une version que Vitrine ne connaît pas encore, ou modifiée. Voir «&#xa0;Version&#xa0;».</translation>
    </message>
    <message>
        <source>The server has no nodes, so no workflow can run.</source>
        <translation>Le serveur n’a aucun nœud&#xa0;: aucun workflow ne peut s’exécuter.</translation>
    </message>
    <message>
        <source>Look at its log: it says why nodes could not be loaded.</source>
        <translation>Consultez son journal&#xa0;: il indique pourquoi des nœuds n’ont pas pu être chargés.</translation>
    </message>
    <message numerus="yes">
        <source>The server has every route that Vitrine uses, and %n node type(s).</source>
        <translation>
            <numerusform>Le serveur a toutes les routes que Vitrine utilise, et %n type de nœud.</numerusform>
            <numerusform>Le serveur a toutes les routes que Vitrine utilise, et %n types de nœuds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server lacks %n function(s) of newer versions: %1.</source>
        <translation>
            <numerusform>Il manque au serveur %n fonction de versions plus récentes&#xa0;: %1.</numerusform>
            <numerusform>Il manque au serveur %n fonctions de versions plus récentes&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update InvokeAI to have them. Everything else works.</source>
        <translation>Mettez InvokeAI à jour pour en disposer. Tout le reste fonctionne.</translation>
    </message>
</context>
<context>
    <name>vitrine::RunBatchJob</name>
    <message>
        <source>The queue is full: it took %1 of %2 items. Submit the rest when it has emptied.</source>
        <translation>La file d’attente est pleine&#xa0;: elle a accepté %1 éléments sur %2. Soumettez le reste une fois qu’elle se sera vidée.</translation>
    </message>
    <message numerus="yes">
        <source>The server did not take the submission within %n second(s).</source>
        <translation>
            <numerusform>Le serveur n’a pas accepté la soumission en %n seconde.</numerusform>
            <numerusform>Le serveur n’a pas accepté la soumission en %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is not done after %n second(s). Nothing was canceled: it goes on on the server.</source>
        <translation>
            <numerusform>Ce n’est pas terminé après %n seconde. Rien n’a été annulé&#xa0;: cela continue sur le serveur.</numerusform>
            <numerusform>Ce n’est pas terminé après %n secondes. Rien n’a été annulé&#xa0;: cela continue sur le serveur.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run is done, but its pictures could not be listed. %1</source>
        <translation>L’exécution est terminée, mais ses images n’ont pas pu être listées. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of this run were canceled on the server.</source>
        <translation>
            <numerusform>%n élément de cette exécution a été annulé sur le serveur.</numerusform>
            <numerusform>%n éléments de cette exécution ont été annulés sur le serveur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::RunFollower</name>
    <message>
        <source>Wait so long at most, in seconds; 0 for ever. Nothing is canceled then.</source>
        <translation>Durée d’attente maximale, en secondes&#xa0;; 0 pour illimitée. Rien n’est alors annulé.</translation>
    </message>
    <message>
        <source>Save the images into this folder. Waits.</source>
        <translation>Enregistrer les images dans ce dossier. Attend la fin.</translation>
    </message>
    <message>
        <source>Have Ctrl+C cancel the run on the server, instead of the waiting only.</source>
        <translation>Faire annuler l’exécution sur le serveur par Ctrl+C, au lieu de la seule attente.</translation>
    </message>
    <message numerus="yes">
        <source>Submitted as item(s) %1.</source>
        <translation>
            <numerusform>Soumis comme élément %1.</numerusform>
            <numerusform>Soumis comme éléments %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Waiting until it is back; the run goes on there.</source>
        <translation>%1 Attente de son retour&#xa0;; l’exécution y continue.</translation>
    </message>
    <message>
        <source>Interrupted: canceling the run.</source>
        <translation>Interrompu&#xa0;: annulation de l’exécution.</translation>
    </message>
    <message>
        <source>Interrupted. What was submitted goes on on the server; to cancel it: vitrinectl queue cancel-batch %1</source>
        <translation>Interrompu. Ce qui a été soumis continue sur le serveur&#xa0;; pour l’annuler&#xa0;: vitrinectl queue cancel-batch %1</translation>
    </message>
</context>
<context>
    <name>vitrine::RunList</name>
    <message>
        <source>Runs and their pictures appear here.</source>
        <translation>Les exécutions et leurs images apparaissent ici.</translation>
    </message>
</context>
<context>
    <name>vitrine::RunNotices</name>
    <message>
        <source>An item of “%1” failed</source>
        <translation>Un élément de «&#xa0;%1&#xa0;» a échoué</translation>
    </message>
    <message>
        <source>The run goes on.</source>
        <translation>L’exécution continue.</translation>
    </message>
    <message>
        <source>“%1” failed</source>
        <translation>«&#xa0;%1&#xa0;» a échoué</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln item(s) failed.</source>
        <translation>
            <numerusform>%1 sur %Ln élément a échoué.</numerusform>
            <numerusform>%1 éléments sur %Ln ont échoué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>“%1” was canceled on the server</source>
        <translation>«&#xa0;%1&#xa0;» a été annulé sur le serveur</translation>
    </message>
    <message>
        <source>Submit it again to go on.</source>
        <translation>Soumettez à nouveau pour continuer.</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>“%1” is done</source>
        <translation>«&#xa0;%1&#xa0;» est terminé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>vitrine::RunPicturesModel</name>
    <message>
        <source>Result %1: %2</source>
        <translation>Résultat %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>vitrine::RunPicturesView</name>
    <message>
        <source>Pictures of this run</source>
        <translation>Images de cette exécution</translation>
    </message>
</context>
<context>
    <name>vitrine::RunProgressView</name>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progression de l’exécution</translation>
    </message>
    <message>
        <source>Progress of the item</source>
        <translation>Progression de l’élément</translation>
    </message>
</context>
<context>
    <name>vitrine::RunResults</name>
    <message>
        <source>Results: %1</source>
        <translation>Résultats&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::RunSummary</name>
    <message numerus="yes">
        <source>%n not valid</source>
        <translation>
            <numerusform>%n non valide</numerusform>
            <numerusform>%n non valides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken by the server</source>
        <translation>
            <numerusform>%n non accepté par le serveur</numerusform>
            <numerusform>%n non acceptés par le serveur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed while running</source>
        <translation>
            <numerusform>%n en échec à l’exécution</numerusform>
            <numerusform>%n en échec à l’exécution</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done in time</source>
        <translation>
            <numerusform>%n non terminé à temps</numerusform>
            <numerusform>%n non terminés à temps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost to the network</source>
        <translation>
            <numerusform>%n perdu à cause du réseau</numerusform>
            <numerusform>%n perdus à cause du réseau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canceled</source>
        <translation>
            <numerusform>%n annulé</numerusform>
            <numerusform>%n annulés</numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1: %2</source>
        <translation>Élément %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Item %1: %2 (node %3, %4)</source>
        <translation>Élément %1&#xa0;: %2 (nœud %3, %4)</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) found no place in the queue.</source>
        <translation>
            <numerusform>%n élément n’a pas trouvé de place dans la file d’attente.</numerusform>
            <numerusform>%n éléments n’ont pas trouvé de place dans la file d’attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1: canceled.</source>
        <translation>Élément %1&#xa0;: annulé.</translation>
    </message>
    <message>
        <source>Item %1: deleted from the queue.</source>
        <translation>Élément %1&#xa0;: supprimé de la file d’attente.</translation>
    </message>
    <message>
        <source>Item %1: not done yet; it goes on on the server.</source>
        <translation>Élément %1&#xa0;: pas encore terminé&#xa0;; il continue sur le serveur.</translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n terminé</numerusform>
            <numerusform>%n terminés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::RunTexts</name>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>En attente du serveur…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>Soumission…</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>Dans la file d’attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>%1 of %2 items</source>
        <translation>%1 éléments sur %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 image</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation>%1 images</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Élément %1</translation>
    </message>
    <message>
        <source>Item %1: %2</source>
        <translation>Élément %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” failed: %2</source>
        <translation>«&#xa0;%1&#xa0;» a échoué&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” failed in item %2: %3</source>
        <translation>«&#xa0;%1&#xa0;» a échoué à l’élément %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>vitrine::RunView</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Traceback</source>
        <translation>Trace d’erreur</translation>
    </message>
    <message>
        <source>Take this run off the list. Its pictures stay on the server.</source>
        <translation>Retirer cette exécution de la liste. Ses images restent sur le serveur.</translation>
    </message>
    <message>
        <source>Remove run</source>
        <translation>Retirer l’exécution</translation>
    </message>
    <message>
        <source>Traceback of the error</source>
        <translation>Trace de l’erreur</translation>
    </message>
    <message>
        <source>Canceling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>There are more warnings.</source>
        <translation>Il y a d’autres avertissements.</translation>
    </message>
</context>
<context>
    <name>vitrine::SaveWorkflowDialog</name>
    <message>
        <source>Save Workflow As</source>
        <translation>Enregistrer le workflow sous</translation>
    </message>
    <message>
        <source>As &amp;File…</source>
        <translation>En &amp;fichier…</translation>
    </message>
    <message>
        <source>It goes into the workflow library of this server, as one of yours.</source>
        <translation>Il rejoint vos workflows dans la bibliothèque de ce serveur.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
</context>
<context>
    <name>vitrine::SaveWorkflowJob</name>
    <message>
        <source>The number %1 at %2 is larger than 64 bits can hold, and the library would get a rounded one. Save the workflow as a file.</source>
        <translation>Le nombre %1 à %2 dépasse 64 bits, et la bibliothèque en recevrait un arrondi. Enregistrez le workflow dans un fichier.</translation>
    </message>
    <message>
        <source>The workflow was changed meanwhile.</source>
        <translation>Le workflow a été modifié entre-temps.</translation>
    </message>
    <message>
        <source>The server kept something else.</source>
        <translation>Le serveur a conservé autre chose.</translation>
    </message>
</context>
<context>
    <name>vitrine::SearchPopup</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>vitrine::SearchableTable</name>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nothing contains “%1”.</source>
        <translation>Rien ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
</context>
<context>
    <name>vitrine::SendRunJob</name>
    <message>
        <source>This run could not be written down: if the program ends before it does, its results are in the gallery only.</source>
        <translation>Cette exécution n’a pas pu être consignée&#xa0;: si le programme se ferme avant sa fin, ses résultats ne seront que dans la galerie.</translation>
    </message>
</context>
<context>
    <name>vitrine::ServerCheck</name>
    <message>
        <source>“%1” is no version that is understood.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une version compréhensible.</translation>
    </message>
    <message>
        <source>InvokeAI %1 is older than 6.3, the oldest that Vitrine works with.</source>
        <translation>InvokeAI %1 est antérieur à 6.3, la plus ancienne version avec laquelle Vitrine fonctionne.</translation>
    </message>
    <message>
        <source>Update InvokeAI on the server.</source>
        <translation>Mettez InvokeAI à jour sur le serveur.</translation>
    </message>
    <message>
        <source>InvokeAI %1 is newer than 6.14, the newest that Vitrine was tried with.</source>
        <translation>InvokeAI %1 est plus récent que 6.14, la dernière version essayée avec Vitrine.</translation>
    </message>
    <message>
        <source>What does not work may come from that: look for a newer Vitrine.</source>
        <translation>Ce qui ne fonctionne pas peut venir de là&#xa0;: cherchez une version plus récente de Vitrine.</translation>
    </message>
    <message>
        <source>InvokeAI %1 is a version that Vitrine works with.</source>
        <translation>InvokeAI %1 est une version avec laquelle Vitrine fonctionne.</translation>
    </message>
    <message>
        <source>InvokeAI %1 answers at %2, in %3 ms.</source>
        <translation>InvokeAI %1 répond à %2, en %3&#xa0;ms.</translation>
    </message>
    <message>
        <source>Use the address %1: an InvokeAI server answers there.</source>
        <translation>Utilisez l’adresse %1&#xa0;: un serveur InvokeAI y répond.</translation>
    </message>
    <message>
        <source>Not looked at, since the server cannot be used.</source>
        <translation>Non examiné, car le serveur est inutilisable.</translation>
    </message>
    <message>
        <source>The server does not tell the time.</source>
        <translation>Le serveur n’indique pas l’heure.</translation>
    </message>
    <message>
        <source>The clocks of the server and of this machine agree.</source>
        <translation>Les horloges du serveur et de cette machine concordent.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 s ahead of this machine&apos;s.</source>
        <translation>L’horloge du serveur avance de %1&#xa0;s sur celle de cette machine.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 s behind this machine&apos;s.</source>
        <translation>L’horloge du serveur retarde de %1&#xa0;s sur celle de cette machine.</translation>
    </message>
    <message>
        <source>Set both by network time (NTP): logins and certificates end by the clock, and times are shown wrong.</source>
        <translation>Réglez les deux par le réseau (NTP)&#xa0;: identifications et certificats expirent selon l’horloge, et les heures affichées sont fausses.</translation>
    </message>
</context>
<context>
    <name>vitrine::ServerConnection</name>
    <message>
        <source>Demo server</source>
        <translation>Serveur de démonstration</translation>
    </message>
</context>
<context>
    <name>vitrine::ServerFolder</name>
    <message>
        <source>There is no folder “%1”. Give the root folder of the InvokeAI server: the one that holds invokeai.yaml and the folder databases.</source>
        <translation>Il n’y a pas de dossier «&#xa0;%1&#xa0;». Indiquez le dossier racine du serveur InvokeAI&#xa0;: celui qui contient invokeai.yaml et le dossier databases.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2). Run this as the user whose server it is.</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;» (%2). Lancez ceci sous le compte de l’utilisateur à qui appartient le serveur.</translation>
    </message>
    <message>
        <source>The server of “%1” keeps its database in memory (use_memory_db in invokeai.yaml). Only the server itself can be asked.</source>
        <translation>Le serveur de «&#xa0;%1&#xa0;» garde sa base de données en mémoire (use_memory_db dans invokeai.yaml). Seul le serveur lui-même peut être interrogé.</translation>
    </message>
    <message>
        <source>There is no database “%1”. Give the root folder of the InvokeAI server (the one that holds invokeai.yaml and the folder databases); a new server makes it at its first start.</source>
        <translation>Il n’y a pas de base de données «&#xa0;%1&#xa0;». Indiquez le dossier racine du serveur InvokeAI (celui qui contient invokeai.yaml et le dossier databases)&#xa0;; un nouveau serveur la crée à son premier démarrage.</translation>
    </message>
</context>
<context>
    <name>vitrine::ServerMenu</name>
    <message>
        <source>administrator</source>
        <translation>administrateur</translation>
    </message>
    <message>
        <source>user</source>
        <translation>utilisateur</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Demo server</source>
        <translation>Serveur de démonstration</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>Trying again by itself.</source>
        <translation>Nouvelle tentative automatique.</translation>
    </message>
    <message>
        <source>Connected to InvokeAI %1 at %2.</source>
        <translation>Connecté à InvokeAI %1 sur %2.</translation>
    </message>
    <message>
        <source>There are no live events for the moment, so progress and new images show late.</source>
        <translation>Pas d’événements en direct pour le moment&#xa0;: la progression et les nouvelles images s’affichent en retard.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Personne n’est identifié.</translation>
    </message>
    <message>
        <source>Its certificate is taken because you trust it for this server alone.</source>
        <translation>Son certificat est accepté parce que vous lui faites confiance pour ce seul serveur.</translation>
    </message>
</context>
<context>
    <name>vitrine::ServerProfile</name>
    <message>
        <source>“%1” is not the name of a header. Use letters, digits and dashes, such as X-Api-Key.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom d’en-tête. Utilisez des lettres, chiffres et tirets, comme X-Api-Key.</translation>
    </message>
    <message>
        <source>The header “%1” is set by Vitrine itself. Take it out.</source>
        <translation>L’en-tête «&#xa0;%1&#xa0;» est défini par Vitrine. Retirez-le.</translation>
    </message>
    <message>
        <source>The value of the header “%1” holds a line break or another control character. Enter it again without.</source>
        <translation>La valeur de l’en-tête «&#xa0;%1&#xa0;» contient un saut de ligne ou un autre caractère de contrôle. Saisissez-la à nouveau sans lui.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a proxy. Enter a host such as proxy.example.org, without http:// and port.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de proxy. Saisissez un hôte comme proxy.example.org, sans http:// ni port.</translation>
    </message>
    <message>
        <source>The proxy “%1” has no port. Enter the one it listens on.</source>
        <translation>Le proxy «&#xa0;%1&#xa0;» n’a pas de port. Saisissez celui sur lequel il écoute.</translation>
    </message>
    <message>
        <source>No server address was given%1. Type one such as localhost:9090.</source>
        <translation>Aucune adresse de serveur n’a été indiquée%1. Saisissez-en une comme localhost:9090.</translation>
    </message>
    <message>
        <source>“%1” is not a server address. Type one such as localhost:9090.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse de serveur. Saisissez-en une comme localhost:9090.</translation>
    </message>
    <message>
        <source>“%1” does not start with http:// or https://, the only ways to reach a server.</source>
        <translation>«&#xa0;%1&#xa0;» ne commence pas par http:// ou https://, les seuls moyens de joindre un serveur.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password%1: addresses are stored in plain text. Give them in the profile of the server instead.</source>
        <translation>L’adresse ne doit pas contenir de nom d’utilisateur ni de mot de passe%1&#xa0;: les adresses sont stockées en clair. Indiquez-les plutôt dans le profil du serveur.</translation>
    </message>
    <message>
        <source>A login of InvokeAI (token) and a user name with password (HTTP basic) cannot be used together: a request carries only one of them. Take one out.</source>
        <translation>Une identification InvokeAI (jeton) et un nom d’utilisateur avec mot de passe (HTTP basic) ne peuvent pas être utilisés ensemble&#xa0;: une requête n’en transporte qu’un. Retirez l’un des deux.</translation>
    </message>
    <message>
        <source>The header Authorization and a login cannot be used together: a request carries only one of them. Take one out.</source>
        <translation>L’en-tête Authorization et une identification ne peuvent pas être utilisés ensemble&#xa0;: une requête n’en transporte qu’un. Retirez l’un des deux.</translation>
    </message>
    <message>
        <source>HTTP basic needs a user name. Enter one.</source>
        <translation>HTTP basic demande un nom d’utilisateur. Saisissez-en un.</translation>
    </message>
    <message>
        <source>A user name of HTTP basic cannot hold a colon. Enter it without.</source>
        <translation>Un nom d’utilisateur HTTP basic ne peut pas contenir de deux-points. Saisissez-le sans.</translation>
    </message>
    <message>
        <source>There is a key but no client certificate that it belongs to. Choose the file of the certificate too.</source>
        <translation>Il y a une clé, mais pas le certificat client correspondant. Choisissez aussi le fichier du certificat.</translation>
    </message>
</context>
<context>
    <name>vitrine::ServerReport</name>
    <message>
        <source>The server at %1 cannot be reached%2.</source>
        <translation>Le serveur %1 est injoignable%2.</translation>
    </message>
    <message>
        <source>Check that InvokeAI is running there, that address and port are right, and that no firewall stands between. Unless its invokeai.yaml says &quot;host: 0.0.0.0&quot;, a server can only be reached from its own machine.</source>
        <translation>Vérifiez qu’InvokeAI y fonctionne, que l’adresse et le port sont corrects et qu’aucun pare-feu ne s’interpose. Sauf si son invokeai.yaml contient «&#xa0;host: 0.0.0.0&#xa0;», un serveur n’est joignable que depuis sa propre machine.</translation>
    </message>
    <message>
        <source>The server at %1 did not answer in time.</source>
        <translation>Le serveur %1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>It may be busy (older servers answer nothing while they take in an upload), or something on the way swallows the connection. Try again in a moment.</source>
        <translation>Il est peut-être occupé (les anciens serveurs ne répondent pas pendant qu’ils reçoivent un envoi), ou quelque chose en chemin absorbe la connexion. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The secure connection to %1 was refused%2.</source>
        <translation>La connexion sécurisée à %1 a été refusée%2.</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate and the clock of this machine, or use http:// if the server has no certificate.</source>
        <translation>Vérifiez le certificat du serveur et l’horloge de cette machine, ou utilisez http:// si le serveur n’a pas de certificat.</translation>
    </message>
    <message>
        <source>The server at %1 asks for a login%2.</source>
        <translation>Le serveur %1 demande une identification%2.</translation>
    </message>
    <message>
        <source>Sign in, or give a valid token (vitrinectl reads it from VITRINE_TOKEN). A login of a proxy before the server is given as a header of the connection.</source>
        <translation>Identifiez-vous ou indiquez un jeton valide (vitrinectl le lit dans VITRINE_TOKEN). L’identification d’un proxy placé devant le serveur se donne comme en-tête de la connexion.</translation>
    </message>
    <message>
        <source>The server at %1 does not tell this to everybody%2.</source>
        <translation>Le serveur %1 ne communique pas cela à tout le monde%2.</translation>
    </message>
    <message>
        <source>Ask an administrator of the server to look.</source>
        <translation>Demandez à un administrateur du serveur de regarder.</translation>
    </message>
    <message>
        <source>What answers at %1 is not an InvokeAI server, or its path is wrong%2.</source>
        <translation>Ce qui répond à %1 n’est pas un serveur InvokeAI, ou son chemin est incorrect%2.</translation>
    </message>
    <message>
        <source>Check address and port. If a proxy has InvokeAI below a path, the path belongs to the address: https://host/invoke.</source>
        <translation>Vérifiez l’adresse et le port. Si un proxy place InvokeAI sous un chemin, celui-ci fait partie de l’adresse&#xa0;: https://host/invoke.</translation>
    </message>
    <message>
        <source>The server at %1 cannot tell: it has no%2.</source>
        <translation>Le serveur %1 ne peut pas le dire&#xa0;: il n’a pas ce qu’il faut%2.</translation>
    </message>
    <message>
        <source>The answer of the server at %1 could not be understood%2.</source>
        <translation>La réponse du serveur %1 n’a pas pu être comprise%2.</translation>
    </message>
    <message>
        <source>Its version may not be supported, or something on the way changes answers.</source>
        <translation>Sa version n’est peut-être pas prise en charge, ou quelque chose en chemin modifie les réponses.</translation>
    </message>
    <message>
        <source>The server at %1 reported a failure%2.</source>
        <translation>Le serveur %1 a signalé une défaillance%2.</translation>
    </message>
    <message>
        <source>Its log says more. Try again in a moment.</source>
        <translation>Son journal en dit plus. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
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
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Vignettes</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Vitrine %1, Qt %2, %3</source>
        <translation>Vitrine %1, Qt %2, %3</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1, environ %2</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>comptes</translation>
    </message>
    <message>
        <source>counts of assets</source>
        <translation>décompte des ressources</translation>
    </message>
    <message>
        <source>boards by date</source>
        <translation>planches par date</translation>
    </message>
    <message>
        <source>shared boards</source>
        <translation>planches partagées</translation>
    </message>
    <message>
        <source>videos</source>
        <translation>vidéos</translation>
    </message>
    <message>
        <source>tags of workflows</source>
        <translation>étiquettes des workflows</translation>
    </message>
    <message>
        <source>shared workflows</source>
        <translation>workflows partagés</translation>
    </message>
    <message>
        <source>system prompts</source>
        <translation>prompts système</translation>
    </message>
    <message>
        <source>sending values to the web UI</source>
        <translation>envoi de valeurs à l’interface web</translation>
    </message>
    <message>
        <source>node packs</source>
        <translation>packs de nœuds</translation>
    </message>
    <message>
        <source>finding models without files</source>
        <translation>recherche des modèles sans fichiers</translation>
    </message>
    <message>
        <source>identifying models again</source>
        <translation>réidentification des modèles</translation>
    </message>
    <message>
        <source>pausing installations</source>
        <translation>suspension des installations</translation>
    </message>
    <message>
        <source>finding model folders without a model</source>
        <translation>recherche des dossiers de modèles sans modèle</translation>
    </message>
    <message>
        <source>changing the server&apos;s configuration</source>
        <translation>modification de la configuration du serveur</translation>
    </message>
    <message>
        <source>the list of devices</source>
        <translation>liste des périphériques</translation>
    </message>
</context>
<context>
    <name>vitrine::ServerReportJob</name>
    <message>
        <source>Thumbnails (WebP pictures) can be read here.</source>
        <translation>Les vignettes (images WebP) peuvent être lues ici.</translation>
    </message>
    <message>
        <source>Thumbnails cannot be read here: they are WebP pictures.</source>
        <translation>Les vignettes ne peuvent pas être lues ici&#xa0;: ce sont des images WebP.</translation>
    </message>
    <message>
        <source>Install the package qt6-image-formats-plugins and start Vitrine again.</source>
        <translation>Installez le paquet qt6-image-formats-plugins et redémarrez Vitrine.</translation>
    </message>
    <message>
        <source>Not looked at, since the server cannot be used.</source>
        <translation>Non examiné, car le serveur est inutilisable.</translation>
    </message>
    <message>
        <source>Not looked at, since the server does not let us in.</source>
        <translation>Non examiné, car le serveur ne nous laisse pas entrer.</translation>
    </message>
    <message>
        <source>Not looked at, since the server&apos;s nodes are not known.</source>
        <translation>Non examiné, car les nœuds du serveur ne sont pas connus.</translation>
    </message>
</context>
<context>
    <name>vitrine::ServerSection</name>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>vitrine::ServerWindow</name>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Search the configuration</source>
        <translation>Rechercher dans la configuration</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Search the packages</source>
        <translation>Rechercher dans les paquets</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Results of Nodes</source>
        <translation>Résultats des nœuds</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Intermediate Images</source>
        <translation>Images intermédiaires</translation>
    </message>
    <message>
        <source>Models in Memory</source>
        <translation>Modèles en mémoire</translation>
    </message>
    <message>
        <source>Server – Vitrine</source>
        <translation>Serveur – Vitrine</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Live updates</source>
        <translation>Mises à jour en direct</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Périphériques</translation>
    </message>
    <message>
        <source>Infill methods</source>
        <translation>Méthodes de remplissage</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Found in it</source>
        <translation>Trouvés dans le cache</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Non trouvés</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>What the server writes to its log</source>
        <translation>Ce que le serveur écrit dans son journal</translation>
    </message>
    <message>
        <source>Everything, for looking for errors (debug)</source>
        <translation>Tout, pour chercher des erreurs (debug)</translation>
    </message>
    <message>
        <source>What happens (info)</source>
        <translation>Ce qui se passe (info)</translation>
    </message>
    <message>
        <source>Warnings and errors (warning)</source>
        <translation>Avertissements et erreurs (warning)</translation>
    </message>
    <message>
        <source>Errors (error)</source>
        <translation>Erreurs (error)</translation>
    </message>
    <message>
        <source>Only what ends the server (critical)</source>
        <translation>Seulement ce qui arrête le serveur (critical)</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Sur le serveur</translation>
    </message>
    <message>
        <source>Delete All…</source>
        <translation>Tout supprimer…</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>At most until now</source>
        <translation>Maximum jusqu’ici</translation>
    </message>
    <message>
        <source>Models and parts</source>
        <translation>Modèles et composants</translation>
    </message>
    <message>
        <source>Found in memory</source>
        <translation>Trouvés en mémoire</translation>
    </message>
    <message>
        <source>Had to be loaded</source>
        <translation>À charger du disque</translation>
    </message>
    <message>
        <source>Thrown out for others</source>
        <translation>Retirés pour d’autres</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Chargés</translation>
    </message>
    <message>
        <source>Take Out What Is Not in Use</source>
        <translation>Retirer ce qui n’est pas utilisé</translation>
    </message>
    <message>
        <source>arrive</source>
        <translation>arrivent</translation>
    </message>
    <message>
        <source>do not arrive</source>
        <translation>n’arrivent pas</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>Switch Off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Switch On</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>No model was loaded yet</source>
        <translation>Aucun modèle n’a encore été chargé</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>non installé</translation>
    </message>
    <message>
        <source>Delete Intermediate Images</source>
        <translation>Supprimer les images intermédiaires</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n intermediate image(s) of the server? They are what workflows make on the way to their results; nobody can bring them back. Runs that wait or are under way may need theirs.</source>
        <translation>
            <numerusform>Supprimer %n image intermédiaire du serveur&#xa0;? C’est ce que les workflows créent avant d’arriver à leurs résultats&#xa0;; personne ne peut la récupérer. Les exécutions en attente ou en cours peuvent en avoir besoin.</numerusform>
            <numerusform>Supprimer %n images intermédiaires du serveur&#xa0;? C’est ce que les workflows créent avant d’arriver à leurs résultats&#xa0;; personne ne peut les récupérer. Les exécutions en attente ou en cours peuvent en avoir besoin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>vitrine::SessionHost</name>
    <message>
        <source>This build of Vitrine has no demo server. Connect to an InvokeAI server.</source>
        <translation>Cette version de Vitrine n’a pas de serveur de démonstration. Connectez-vous à un serveur InvokeAI.</translation>
    </message>
</context>
<context>
    <name>vitrine::SessionView</name>
    <message numerus="yes">
        <source>Upload %Ln to “%1”</source>
        <translation>
            <numerusform>Envoyer %Ln vers «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>Envoyer %Ln vers «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>S’identifier…</translation>
    </message>
    <message>
        <source>Change server…</source>
        <translation>Changer de serveur…</translation>
    </message>
    <message>
        <source>The web UI takes over how this image was made.</source>
        <translation>L’interface web reprend les paramètres de création de cette image.</translation>
    </message>
    <message>
        <source>The web UI was not told how %1 was made. %2</source>
        <translation>Les paramètres de création de %1 n’ont pas été transmis à l’interface web. %2</translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no files.</source>
        <translation>Le presse-papiers ne contient ni image ni fichier.</translation>
    </message>
    <message>
        <source>Find Out Why…</source>
        <translation>Rechercher la cause…</translation>
    </message>
</context>
<context>
    <name>vitrine::Shortcuts</name>
    <message>
        <source>Escape closes and cancels; it cannot be given to a command.</source>
        <translation>Échap ferme et annule ; cette touche ne peut pas être attribuée à une commande.</translation>
    </message>
    <message>
        <source>Tab goes from field to field; it cannot be given to a command.</source>
        <translation>Tab passe d’un champ à l’autre ; cette touche ne peut pas être attribuée à une commande.</translation>
    </message>
    <message>
        <source>Lists and texts need %1 to move about.</source>
        <translation>Les listes et les textes ont besoin de %1 pour se déplacer.</translation>
    </message>
    <message>
        <source>Lists, buttons and texts need %1. Add Ctrl or Alt.</source>
        <translation>Les listes, les boutons et les textes ont besoin de %1. Ajoutez Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>Texts need %1. Add Ctrl or Alt.</source>
        <translation>Les textes ont besoin de %1. Ajoutez Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>Alt with a letter opens menus. Add Ctrl or Shift.</source>
        <translation>Alt avec une lettre ouvre des menus. Ajoutez Ctrl ou Maj.</translation>
    </message>
    <message>
        <source>In this window %1 always stands for: %2.</source>
        <translation>Dans cette fenêtre, %1 signifie toujours : %2.</translation>
    </message>
</context>
<context>
    <name>vitrine::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Rechercher des commandes et des touches</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>Then press the new keys</source>
        <translation>Appuyez ensuite sur les nouvelles touches</translation>
    </message>
    <message>
        <source>&amp;Remove Keys</source>
        <translation>&amp;Retirer les touches</translation>
    </message>
    <message>
        <source>The command has no keys any more</source>
        <translation>La commande n’a plus de touches</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>Give it its default keys</source>
        <translation>Lui redonner ses touches par défaut</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>&amp;Tout rétablir</translation>
    </message>
    <message>
        <source>Give all commands their default keys</source>
        <translation>Redonner à toutes les commandes leurs touches par défaut</translation>
    </message>
    <message>
        <source>“%1” (%2) has %3 already.</source>
        <translation>« %1 » (%2) a déjà %3.</translation>
    </message>
    <message>
        <source>Take Them Away There</source>
        <translation>Les lui retirer</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No command and no keys contain “%1”.</source>
        <translation>Aucune commande ni touche ne contient « %1 ».</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>vitrine::ShortcutsModel</name>
    <message>
        <source>%1 (its own window)</source>
        <translation>%1 (fenêtre à part)</translation>
    </message>
    <message>
        <source>“%1” has these keys too; neither works.</source>
        <translation>« %1 » a aussi ces touches ; aucune des deux commandes ne fonctionne.</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
</context>
<context>
    <name>vitrine::ShortcutsSheet</name>
    <message>
        <source>Keyboard Shortcuts Sheet</source>
        <translation>Fiche des raccourcis clavier</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Rechercher des commandes et des touches</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>Window “%1”</source>
        <translation>Fenêtre « %1 »</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No command and no keys contain “%1”.</source>
        <translation>Aucune commande ni touche ne contient « %1 ».</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>vitrine::SignInPage</name>
    <message>
        <source>Nothing, or an account of the server</source>
        <translation>Rien, ou un compte du serveur</translation>
    </message>
    <message>
        <source>User name and password of a proxy (HTTP basic)</source>
        <translation>Nom d’utilisateur et mot de passe d’un proxy (HTTP basic)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>&amp;Sign in with</source>
        <translation>S’&amp;identifier avec</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Nom d’utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>A server with accounts asks for the login when it is connected to.</source>
        <translation>Un serveur avec comptes demande l’identification au moment de la connexion.</translation>
    </message>
</context>
<context>
    <name>vitrine::SourcedJob</name>
    <message>
        <source>The database in “%1” is not that of the server at %2: it holds other items. Give the root folder of this server.</source>
        <translation>La base de données dans «&#xa0;%1&#xa0;» n’est pas celle du serveur %2&#xa0;: elle contient d’autres éléments. Indiquez le dossier racine de ce serveur.</translation>
    </message>
    <message>
        <source>The database in “%1” is not that of the server at %2: its queue is empty, and the server&apos;s is not. Give the root folder of this server.</source>
        <translation>La base de données dans « %1 » n’est pas celle du serveur à l’adresse %2 : sa file d’attente est vide, pas celle du serveur. Indiquez le dossier racine de ce serveur.</translation>
    </message>
</context>
<context>
    <name>vitrine::StartPage</name>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>More Settings…</source>
        <translation>Plus de paramètres…</translation>
    </message>
    <message>
        <source>Try the &amp;Demo</source>
        <translation>Essayer la &amp;démonstration</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Address of an InvokeAI server</source>
        <translation>Adresse d’un serveur InvokeAI</translation>
    </message>
    <message>
        <source>Connect to an InvokeAI server</source>
        <translation>Se connecter à un serveur InvokeAI</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Sur cette machine</translation>
    </message>
    <message>
        <source>At an address</source>
        <translation>À une adresse</translation>
    </message>
    <message>
        <source>A name or address with its port, or a URL with a path.</source>
        <translation>Un nom ou une adresse avec son port, ou une URL avec un chemin.</translation>
    </message>
    <message>
        <source>Just looking</source>
        <translation>Juste pour voir</translation>
    </message>
    <message>
        <source>A small server inside this program, with pictures and a queue that works. Nothing of it is kept.</source>
        <translation>Un petit serveur intégré à ce programme, avec des images et une file d’attente qui fonctionne. Rien n’en est conservé.</translation>
    </message>
    <message>
        <source>Looking for a server at %1…</source>
        <translation>Recherche d’un serveur sur %1…</translation>
    </message>
    <message>
        <source>InvokeAI %1 answers at %2.</source>
        <translation>InvokeAI %1 répond à %2.</translation>
    </message>
    <message>
        <source>A server that wants a login answers at %1.</source>
        <translation>Un serveur qui demande une identification répond à %1.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Start InvokeAI, and it is found by itself.</source>
        <translation>Rien ne répond à %1. Démarrez InvokeAI, il sera trouvé automatiquement.</translation>
    </message>
    <message>
        <source>Something answers at %1, but not as InvokeAI does. %2</source>
        <translation>Quelque chose répond à %1, mais pas comme InvokeAI. %2</translation>
    </message>
</context>
<context>
    <name>vitrine::StatusStrip</name>
    <message>
        <source>Show the queue</source>
        <translation>Afficher la file d’attente</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Put them back where they were (Ctrl+Z)</source>
        <translation>Les remettre à leur place (Ctrl+Z)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected of %2</source>
        <translation>%1 sélectionnées sur %2</translation>
    </message>
    <message>
        <source>Queue: idle</source>
        <translation>File d’attente&#xa0;: inactive</translation>
    </message>
    <message>
        <source>Queue: %1 running, %2 waiting</source>
        <translation>File d’attente&#xa0;: %1 en cours, %2 en attente</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>The server tells at once what happens in its queue.</source>
        <translation>Le serveur signale aussitôt ce qui se passe dans sa file d’attente.</translation>
    </message>
    <message>
        <source>Not live</source>
        <translation>Pas en direct</translation>
    </message>
    <message>
        <source>The server&apos;s live events cannot be had at the moment; the queue is asked instead.</source>
        <translation>Les événements en direct du serveur sont indisponibles pour le moment&#xa0;; la file d’attente est interrogée à la place.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
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
        <translation>Aucune option</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>vitrine::StringKind</name>
    <message>
        <source>must be text</source>
        <translation>doit être du texte</translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n characters</source>
        <translation>
            <numerusform>doit avoir au moins %n caractère</numerusform>
            <numerusform>doit avoir au moins %n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n characters</source>
        <translation>
            <numerusform>doit avoir au plus %n caractère</numerusform>
            <numerusform>doit avoir au plus %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>it %1</source>
        <translation>la valeur %1</translation>
    </message>
</context>
<context>
    <name>vitrine::SubmissionCount</name>
    <message>
        <source>Far too many items</source>
        <translation>Beaucoup trop d’éléments</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>The server&apos;s queue takes %1 items at most. The rest would be left out.</source>
        <translation>La file d’attente du serveur accepte %1 éléments au plus. Le reste serait ignoré.</translation>
    </message>
    <message>
        <source>The server&apos;s queue takes %1 items at most and has room for %2 now. The rest would be left out.</source>
        <translation>La file d’attente du serveur accepte %1 éléments au plus et a maintenant de la place pour %2. Le reste serait ignoré.</translation>
    </message>
</context>
<context>
    <name>vitrine::SubmissionsButton</name>
    <message>
        <source>Values that were submitted before</source>
        <translation>Valeurs déjà soumises</translation>
    </message>
    <message>
        <source>Submitted values</source>
        <translation>Valeurs soumises</translation>
    </message>
    <message>
        <source>The values of this workflow appear here when they are submitted.</source>
        <translation>Les valeurs de ce workflow apparaissent ici une fois soumises.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n exécution</numerusform>
            <numerusform>%n exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>The same values as before</source>
        <translation>Les mêmes valeurs qu’avant</translation>
    </message>
    <message>
        <source>Clear History</source>
        <translation>Effacer l’historique</translation>
    </message>
    <message>
        <source>Forget all values that were submitted of this workflow?</source>
        <translation>Oublier toutes les valeurs soumises pour ce workflow&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Forget All</source>
        <translation>&amp;Tout oublier</translation>
    </message>
</context>
<context>
    <name>vitrine::SubmitBar</name>
    <message>
        <source>Submit</source>
        <translation>Soumettre</translation>
    </message>
    <message>
        <source>Where in the queue</source>
        <translation>Place dans la file d’attente</translation>
    </message>
    <message>
        <source>To the end of the queue, to its front, or in place of what waits</source>
        <translation>À la fin de la file d’attente, en tête ou à la place de ce qui attend</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>How often the workflow runs</source>
        <translation>Nombre d’exécutions du workflow</translation>
    </message>
    <message>
        <source>Submit to the &amp;End of the Queue</source>
        <translation>Soumettre à la &amp;fin de la file d’attente</translation>
    </message>
    <message>
        <source>Submit to the &amp;Front of the Queue</source>
        <translation>Soumettre en &amp;tête de la file d’attente</translation>
    </message>
    <message>
        <source>&amp;Replace the Queue…</source>
        <translation>&amp;Remplacer la file d’attente…</translation>
    </message>
    <message>
        <source>Board “Auto”: %1</source>
        <translation>Planche «&#xa0;Auto&#xa0;»&#xa0;: %1</translation>
    </message>
    <message>
        <source>Run this workflow</source>
        <translation>Exécuter ce workflow</translation>
    </message>
    <message>
        <source>Run this workflow (%1)</source>
        <translation>Exécuter ce workflow (%1)</translation>
    </message>
</context>
<context>
    <name>vitrine::SubmitBatchJob</name>
    <message>
        <source>The program ended before the server had it, so nothing was submitted. Submit it again.</source>
        <translation>Le programme s’est fermé avant que le serveur ne l’ait reçu&#xa0;: rien n’a été soumis. Soumettez à nouveau.</translation>
    </message>
    <message>
        <source>The queue is full: nothing was submitted. Try again when it has emptied.</source>
        <translation>La file d’attente est pleine&#xa0;: rien n’a été soumis. Réessayez quand elle se sera vidée.</translation>
    </message>
</context>
<context>
    <name>vitrine::TlsProblem</name>
    <message>
        <source>The certificate of %1 is self-signed, so nobody vouches for that server. If it is yours, trust this one certificate for its profile, or give its file there as the authority (CA).</source>
        <translation>Le certificat de %1 est autosigné&#xa0;: personne ne se porte garant de ce serveur. S’il est à vous, faites confiance à ce seul certificat pour son profil, ou indiquez-y son fichier comme autorité (CA).</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by “%2”, which this machine does not know. Give the certificate of that authority (CA) in the profile of the server.</source>
        <translation>Le certificat de %1 a été émis par «&#xa0;%2&#xa0;», que cette machine ne connaît pas. Indiquez le certificat de cette autorité (CA) dans le profil du serveur.</translation>
    </message>
    <message>
        <source>The certificate of %1 was made for another address (“%2”). Use that address, or ask its administrator for a certificate that names this one.</source>
        <translation>Le certificat de %1 a été établi pour une autre adresse («&#xa0;%2&#xa0;»). Utilisez cette adresse, ou demandez à son administrateur un certificat qui mentionne celle-ci.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2. Its administrator must renew it.</source>
        <translation>Le certificat de %1 a expiré le %2. Son administrateur doit le renouveler.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid from %2 only. Check the clock of this machine.</source>
        <translation>Le certificat de %1 n’est valable qu’à partir du %2. Vérifiez l’horloge de cette machine.</translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked by its authority. Do not use that server until its administrator has replaced it.</source>
        <translation>Le certificat de %1 a été révoqué par son autorité. N’utilisez pas ce serveur tant que son administrateur ne l’a pas remplacé.</translation>
    </message>
    <message>
        <source>The server at %1 wants a client certificate that it knows. Give its file and key in the profile of the server.</source>
        <translation>Le serveur %1 demande un certificat client qu’il connaît. Indiquez son fichier et sa clé dans le profil du serveur.</translation>
    </message>
    <message>
        <source>The server at %1 takes secure connections only. Begin the address with https://.</source>
        <translation>Le serveur %1 n’accepte que les connexions sécurisées. Commencez l’adresse par https://.</translation>
    </message>
</context>
<context>
    <name>vitrine::TlsSetup</name>
    <message>
        <source>The file “%1” cannot be read (%2). Choose another one in the profile of the server.</source>
        <translation>Impossible de lire le fichier «&#xa0;%1&#xa0;» (%2). Choisissez-en un autre dans le profil du serveur.</translation>
    </message>
    <message>
        <source>There is no certificate in “%1”. Choose a PEM file: a text that begins with “-----BEGIN CERTIFICATE-----”.</source>
        <translation>Il n’y a pas de certificat dans «&#xa0;%1&#xa0;». Choisissez un fichier PEM&#xa0;: un texte qui commence par «&#xa0;-----BEGIN CERTIFICATE-----&#xa0;».</translation>
    </message>
    <message>
        <source>The key in “%1” is encrypted. Enter its passphrase in the profile of the server.</source>
        <translation>La clé dans «&#xa0;%1&#xa0;» est chiffrée. Saisissez sa phrase secrète dans le profil du serveur.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key in “%1”. Enter it again in the profile of the server.</source>
        <translation>La phrase secrète n’ouvre pas la clé dans «&#xa0;%1&#xa0;». Saisissez-la à nouveau dans le profil du serveur.</translation>
    </message>
    <message>
        <source>There is no private key in “%1”. Choose the PEM file with the key of the client certificate.</source>
        <translation>Il n’y a pas de clé privée dans «&#xa0;%1&#xa0;». Choisissez le fichier PEM contenant la clé du certificat client.</translation>
    </message>
</context>
<context>
    <name>vitrine::TokenStore</name>
    <message>
        <source>It is kept in the keychain of this system.</source>
        <translation>Cette information est conservée dans le trousseau de ce système.</translation>
    </message>
    <message>
        <source>There is no keychain on this system, so it is kept until Vitrine is closed.</source>
        <translation>Ce système n’a pas de trousseau&#xa0;: cette information est conservée jusqu’à la fermeture de Vitrine.</translation>
    </message>
</context>
<context>
    <name>vitrine::TransfersIndicator</name>
    <message>
        <source>Uploads: %1 of %2</source>
        <translation>Envois&#xa0;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Uploads: %Ln failed</source>
        <translation>
            <numerusform>Envois&#xa0;: %Ln échec</numerusform>
            <numerusform>Envois&#xa0;: %Ln échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Uploads: %Ln to decide</source>
        <translation>
            <numerusform>Envois&#xa0;: %Ln à décider</numerusform>
            <numerusform>Envois&#xa0;: %Ln à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>Uploads: done</source>
        <translation>Envois&#xa0;: terminés</translation>
    </message>
</context>
<context>
    <name>vitrine::TransfersModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Planche</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>Non catégorisé</translation>
    </message>
    <message>
        <source>Looking whether the board has it</source>
        <translation>Recherche sur la planche</translation>
    </message>
    <message>
        <source>On this board already: upload it again?</source>
        <translation>Déjà sur cette planche&#xa0;: envoyer à nouveau&#xa0;?</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>The server is storing it</source>
        <translation>Enregistrement par le serveur</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Trying again. %1</source>
        <translation>Nouvelle tentative. %1</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Skipped: on this board already</source>
        <translation>Ignoré&#xa0;: déjà sur cette planche</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Annulé</translation>
    </message>
</context>
<context>
    <name>vitrine::TransfersWindow</name>
    <message>
        <source>Transfers – Vitrine</source>
        <translation>Transferts – Vitrine</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Progress of all uploads</source>
        <translation>Progression de tous les envois</translation>
    </message>
    <message>
        <source>%p %</source>
        <translation>%p&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Suspendre</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Cancel &amp;All</source>
        <translation>&amp;Tout annuler</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Retry All &amp;Failed</source>
        <translation>Réessayer tous les é&amp;checs</translation>
    </message>
    <message>
        <source>Clear F&amp;inished</source>
        <translation>Effacer les &amp;terminés</translation>
    </message>
    <message>
        <source>&amp;Open the Picture</source>
        <translation>&amp;Ouvrir l’image</translation>
    </message>
    <message>
        <source>Copy &amp;Names and Reasons</source>
        <translation>Copier &amp;noms et raisons</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Looking through the files…</source>
        <translation>Parcours des fichiers…</translation>
    </message>
    <message>
        <source>No uploads</source>
        <translation>Aucun envoi</translation>
    </message>
    <message>
        <source>Upload pictures, or folders with all they hold. They go to the board that is open; what is not finished goes on at the next start.</source>
        <translation>Envoyez des images, ou des dossiers avec tout leur contenu. Elles vont dans la planche ouverte&#xa0;; ce qui n’est pas terminé reprend au prochain démarrage.</translation>
    </message>
    <message>
        <source>Upload Files…</source>
        <translation>Envoyer des fichiers…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>Non catégorisé</translation>
    </message>
    <message>
        <source>Retry on &amp;Board</source>
        <translation>Réessayer sur la &amp;planche</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n&#xa0;s</numerusform>
            <numerusform>%n&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n&#xa0;h</numerusform>
            <numerusform>%n&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s)</source>
        <translation>
            <numerusform>%1 sur %Ln fichier</numerusform>
            <numerusform>%1 sur %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>encore %1 environ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln à décider</numerusform>
            <numerusform>%Ln à décider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln échec</numerusform>
            <numerusform>%Ln échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused; what is under way ends</source>
        <translation>En pause&#xa0;; ce qui est en cours se termine</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>En attente du serveur</translation>
    </message>
    <message>
        <source>Trying again in a moment</source>
        <translation>Nouvelle tentative dans un instant</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>There are no files in it.</source>
        <translation>Il n’y a pas de fichiers dedans.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out: servers take PNG, JPEG, WebP, BMP, TIFF and, where they know videos, MP4.</source>
        <translation>
            <numerusform>%Ln fichier ignoré&#xa0;: les serveurs acceptent PNG, JPEG, WebP, BMP, TIFF et, s’ils gèrent les vidéos, MP4.</numerusform>
            <numerusform>%Ln fichiers ignorés&#xa0;: les serveurs acceptent PNG, JPEG, WebP, BMP, TIFF et, s’ils gèrent les vidéos, MP4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are on their way to this board already.</source>
        <translation>
            <numerusform>%Ln fichier est déjà en route vers cette planche.</numerusform>
            <numerusform>%Ln fichiers sont déjà en route vers cette planche.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be read.</source>
        <translation>
            <numerusform>Impossible de lire %Ln fichier.</numerusform>
            <numerusform>Impossible de lire %Ln fichiers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::TrayIcon</name>
    <message>
        <source>&amp;Show Vitrine</source>
        <translation>&amp;Afficher Vitrine</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>vitrine::TroubleshootingWindow</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Troubleshooting – Vitrine</source>
        <translation>Dépannage – Vitrine</translation>
    </message>
    <message>
        <source>Looking: %1 of %2</source>
        <translation>Examen&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Stopped. What is below was looked at.</source>
        <translation>Arrêté. Ce qui figure ci-dessous a été examiné.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works. %n warning(s)</source>
        <translation>
            <numerusform>Cela fonctionne. %n avertissement</numerusform>
            <numerusform>Cela fonctionne. %n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Tout fonctionne.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Run Again</source>
        <translation>&amp;Relancer</translation>
    </message>
</context>
<context>
    <name>vitrine::Undoing</name>
    <message>
        <source>&amp;Undo Move</source>
        <translation>Annuler le &amp;déplacement</translation>
    </message>
    <message>
        <source>&amp;Undo Delete</source>
        <translation>&amp;Annuler la suppression</translation>
    </message>
</context>
<context>
    <name>vitrine::UnknownKind</name>
    <message>
        <source>only a connection from another node can fill this field</source>
        <translation>seule une connexion depuis un autre nœud peut remplir ce champ</translation>
    </message>
</context>
<context>
    <name>vitrine::UploadImagesJob</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: uploaded, but its board is gone; it is uncategorized now.</source>
        <translation>%1&#xa0;: envoyé, mais sa planche n’existe plus&#xa0;; c’est désormais non catégorisé.</translation>
    </message>
</context>
<context>
    <name>vitrine::UploadJournal</name>
    <message>
        <source>The list of uploads is damaged (%1). Start Vitrine again: it then keeps the damaged file aside and begins a new one.</source>
        <translation>La liste des envois est endommagée (%1). Redémarrez Vitrine&#xa0;: il met alors le fichier endommagé de côté et en commence un nouveau.</translation>
    </message>
    <message>
        <source>The list of uploads cannot be kept in %1 (%2). Nothing is sent until it can. Check the disk&apos;s free space and the folder&apos;s permissions, then try again.</source>
        <translation>La liste des envois ne peut pas être conservée dans %1 (%2). Rien n’est envoyé jusque-là. Vérifiez l’espace libre du disque et les droits d’accès du dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Another program has the list of uploads in %1 open. Close it, then try again.</source>
        <translation>Un autre programme a ouvert la liste des envois dans %1. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The list of uploads in %1 was made by a newer Vitrine. Use that one for uploads.</source>
        <translation>La liste des envois dans %1 a été créée par un Vitrine plus récent. Utilisez celui-ci pour les envois.</translation>
    </message>
    <message>
        <source>the damaged file cannot be put aside</source>
        <translation>le fichier endommagé ne peut pas être mis de côté</translation>
    </message>
    <message>
        <source>it is not open</source>
        <translation>elle n’est pas ouverte</translation>
    </message>
</context>
<context>
    <name>vitrine::UploadQueue</name>
    <message>
        <source>The file is gone since it was added. Put it back and try again, or cancel it.</source>
        <translation>Le fichier a disparu depuis son ajout. Remettez-le en place et réessayez, ou annulez-le.</translation>
    </message>
    <message>
        <source>The file changed since it was added, so it was not sent. Try again to send it as it is now.</source>
        <translation>Le fichier a changé depuis son ajout et n’a donc pas été envoyé. Réessayez pour l’envoyer tel qu’il est maintenant.</translation>
    </message>
    <message>
        <source>The file cannot be read (%1). Check its permissions, then try again.</source>
        <translation>Impossible de lire le fichier (%1). Vérifiez ses droits d’accès, puis réessayez.</translation>
    </message>
    <message>
        <source>The file cannot be read (%1). Check its disk, then try again.</source>
        <translation>Impossible de lire le fichier (%1). Vérifiez son disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The board “%1” is gone. Retry on another board.</source>
        <translation>La planche «&#xa0;%1&#xa0;» n’existe plus. Réessayez sur une autre planche.</translation>
    </message>
    <message>
        <source>The server cannot read this file as a picture (%1).</source>
        <translation>Le serveur ne peut pas lire ce fichier comme une image (%1).</translation>
    </message>
    <message>
        <source>The server could not store this file; it may be damaged (%1).</source>
        <translation>Le serveur n’a pas pu enregistrer ce fichier&#xa0;; il est peut-être endommagé (%1).</translation>
    </message>
    <message>
        <source>The list of uploads is not open.</source>
        <translation>La liste des envois n’est pas ouverte.</translation>
    </message>
    <message>
        <source>The board “%1” is gone; the server put the picture under Uncategorized. Retry moves it to another board or leaves it there.</source>
        <translation>La planche «&#xa0;%1&#xa0;» n’existe plus&#xa0;; le serveur a placé l’image dans Non catégorisé. Réessayer la déplace vers une autre planche ou l’y laisse.</translation>
    </message>
    <message>
        <source>The picture could not be moved to the board “%1”. Retry on another board.</source>
        <translation>L’image n’a pas pu être déplacée vers la planche «&#xa0;%1&#xa0;». Réessayez sur une autre planche.</translation>
    </message>
</context>
<context>
    <name>vitrine::Uploading</name>
    <message>
        <source>The picture was not uploaded. %1</source>
        <translation>L’image n’a pas été envoyée. %1</translation>
    </message>
    <message>
        <source>Nothing was added to the uploads. %1</source>
        <translation>Rien n’a été ajouté aux envois. %1</translation>
    </message>
    <message>
        <source>The list of uploads was damaged. Uploads that were not finished must be added again; the old file is kept as %1.</source>
        <translation>La liste des envois était endommagée. Les envois non terminés doivent être ajoutés à nouveau&#xa0;; l’ancien fichier est conservé sous le nom %1.</translation>
    </message>
    <message>
        <source>Upload Files</source>
        <translation>Envoyer des fichiers</translation>
    </message>
    <message>
        <source>Pictures and videos (%1)</source>
        <translation>Images et vidéos (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Upload Folder</source>
        <translation>Envoyer un dossier</translation>
    </message>
    <message>
        <source>Pictures are sent as they are; the server stores every one of them as PNG.</source>
        <translation>Les images sont envoyées telles quelles&#xa0;; le serveur les enregistre toutes en PNG.</translation>
    </message>
    <message>
        <source>Show Transfers</source>
        <translation>Afficher les transferts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were uploaded to this board before.</source>
        <translation>
            <numerusform>%Ln fichier a déjà été envoyé vers cette planche.</numerusform>
            <numerusform>%Ln fichiers ont déjà été envoyés vers cette planche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>vitrine::ValueDelegate</name>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
</context>
<context>
    <name>vitrine::ValueHistory</name>
    <message>
        <source>Presets and history in %1 were made by a newer Vitrine. Use that one.</source>
        <translation>Les préréglages et l’historique dans %1 ont été créés par un Vitrine plus récent. Utilisez celui-ci.</translation>
    </message>
    <message>
        <source>Another program keeps the presets and history in %1 locked. Close it, then try again.</source>
        <translation>Un autre programme verrouille les préréglages et l’historique dans %1. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Presets and history cannot be kept in %1 (%2). Check the disk&apos;s free space and the folder&apos;s permissions.</source>
        <translation>Les préréglages et l’historique ne peuvent pas être conservés dans %1 (%2). Vérifiez l’espace libre du disque et les droits d’accès du dossier.</translation>
    </message>
</context>
<context>
    <name>vitrine::ValueListEditor</name>
    <message>
        <source>Add Item</source>
        <translation>Ajouter un élément</translation>
    </message>
    <message>
        <source>A new entry at the end</source>
        <translation>Une nouvelle entrée à la fin</translation>
    </message>
    <message>
        <source>Paste Lines</source>
        <translation>Coller les lignes</translation>
    </message>
    <message>
        <source>One entry for each line of the clipboard</source>
        <translation>Une entrée par ligne du presse-papiers</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be used here and were left out.</source>
        <translation>
            <numerusform>%n ligne n’a pas pu être utilisée ici et a été ignorée.</numerusform>
            <numerusform>%n lignes n’ont pas pu être utilisées ici et ont été ignorées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No items</source>
        <translation>Aucun élément</translation>
    </message>
</context>
<context>
    <name>vitrine::ValueTable</name>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n Value(s)</source>
        <translation>
            <numerusform>&amp;Copier %n valeur</numerusform>
            <numerusform>&amp;Copier %n valeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy with &amp;Name(s)</source>
        <translation>
            <numerusform>Copier avec le &amp;nom</numerusform>
            <numerusform>Copier avec les &amp;noms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::VideosApi</name>
    <message>
        <source>“Uncategorized” is not a board that videos can be added to.</source>
        <translation>«&#xa0;Non catégorisé&#xa0;» n’est pas une planche à laquelle ajouter des vidéos.</translation>
    </message>
</context>
<context>
    <name>vitrine::WaitForQueueJob</name>
    <message>
        <source>The queue has no batch %1.</source>
        <translation>La file d’attente n’a pas de lot %1.</translation>
    </message>
</context>
<context>
    <name>vitrine::WidgetKeys</name>
    <message>
        <source>In the Gallery</source>
        <translation>Dans la galerie</translation>
    </message>
    <message>
        <source>On a Large Picture</source>
        <translation>Sur une grande image</translation>
    </message>
    <message>
        <source>While Comparing</source>
        <translation>En comparant</translation>
    </message>
    <message>
        <source>In the Live Preview</source>
        <translation>Dans l’aperçu en direct</translation>
    </message>
    <message>
        <source>In the Boards</source>
        <translation>Dans les planches</translation>
    </message>
    <message>
        <source>In Other Windows</source>
        <translation>Dans d’autres fenêtres</translation>
    </message>
    <message>
        <source>Go to the image beside</source>
        <translation>Aller à l’image voisine</translation>
    </message>
    <message>
        <source>Go up or down a row</source>
        <translation>Monter ou descendre d’une ligne</translation>
    </message>
    <message>
        <source>Go a page up or down</source>
        <translation>Monter ou descendre d’une page</translation>
    </message>
    <message>
        <source>Go to the first or last image</source>
        <translation>Aller à la première ou à la dernière image</translation>
    </message>
    <message>
        <source>Select up to there</source>
        <translation>Sélectionner jusque-là</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>L’afficher en grand</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>Zoom avant ou arrière</translation>
    </message>
    <message>
        <source>Fit to window, original size</source>
        <translation>Ajuster à la fenêtre, taille d’origine</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Déplacer l’image</translation>
    </message>
    <message>
        <source>Back to the gallery</source>
        <translation>Retour à la galerie</translation>
    </message>
    <message>
        <source>Another way to compare</source>
        <translation>Autre façon de comparer</translation>
    </message>
    <message>
        <source>Swap both pictures</source>
        <translation>Échanger les deux images</translation>
    </message>
    <message>
        <source>Another pair</source>
        <translation>Une autre paire</translation>
    </message>
    <message>
        <source>Turn by hand while they blink</source>
        <translation>Alterner à la main pendant le clignotement</translation>
    </message>
    <message>
        <source>Show the finished image</source>
        <translation>Afficher l’image terminée</translation>
    </message>
    <message>
        <source>Open or close a heading</source>
        <translation>Déplier ou replier un titre</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
</context>
<context>
    <name>vitrine::WindowLogin</name>
    <message>
        <source>Nobody is signed in at %1, so nothing new is shown and nothing can be changed.</source>
        <translation>Personne n’est identifié sur %1&#xa0;: rien de nouveau n’est affiché et rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>S’identifier…</translation>
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
        <translation>Le fichier des préréglages et de l’historique était endommagé. Il a été mis de côté sous le nom %1, et un nouveau a été commencé.</translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowCommands</name>
    <message>
        <source>%1 is not there any more and was taken off the list.</source>
        <translation>%1 n’existe plus et a été retiré de la liste.</translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowEditing</name>
    <message>
        <source>“%1” is not installed on this server.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas installé sur ce serveur.</translation>
    </message>
    <message>
        <source>all values</source>
        <translation>toutes les valeurs</translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowFile</name>
    <message>
        <source>The file %1 cannot be read: %2. Check its name and its permissions.</source>
        <translation>Impossible de lire le fichier %1&#xa0;: %2. Vérifiez son nom et ses droits d’accès.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>it is no file any more</source>
        <translation>ce n’est plus un fichier</translation>
    </message>
    <message>
        <source>%1 has no workflow in it: it was uploaded or converted, or made without one. Choose another image, or a workflow file.</source>
        <translation>%1 ne contient pas de workflow&#xa0;: l’image a été envoyée ou convertie, ou créée sans workflow. Choisissez une autre image ou un fichier de workflow.</translation>
    </message>
    <message>
        <source>%1 has no workflow in it but a graph, and the server&apos;s nodes, which are needed to make a workflow of it, are not loaded yet. Try again when the server is there.</source>
        <translation>%1 ne contient pas de workflow, mais un graphe, et les nœuds du serveur, nécessaires pour en faire un workflow, ne sont pas encore chargés. Réessayez quand le serveur sera là.</translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowFormView</name>
    <message>
        <source>This workflow has no form. It can be submitted with the values that it has.</source>
        <translation>Ce workflow n’a pas de formulaire. Il peut être soumis avec ses valeurs actuelles.</translation>
    </message>
    <message>
        <source>Empty Heading</source>
        <translation>Titre vide</translation>
    </message>
    <message>
        <source>Empty Text</source>
        <translation>Texte vide</translation>
    </message>
    <message>
        <source>Open Address</source>
        <translation>Ouvrir l’adresse</translation>
    </message>
    <message>
        <source>The workflow&apos;s author put this address into the form. Open it in the web browser?</source>
        <translation>L’auteur du workflow a placé cette adresse dans le formulaire. L’ouvrir dans le navigateur web&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Empty Container</source>
        <translation>Conteneur vide</translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowOpening</name>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Reading the workflow of %1…</source>
        <translation>Lecture du workflow de %1…</translation>
    </message>
    <message>
        <source>The workflow of %1 cannot be opened. %2</source>
        <translation>Impossible d’ouvrir le workflow de %1. %2</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. %2</source>
        <translation>Impossible d’ouvrir «&#xa0;%1&#xa0;». %2</translation>
    </message>
    <message>
        <source>“%1” is not in the library any more.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus dans la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowPanel</name>
    <message>
        <source>What is under way cannot be written to %1. Check the folder&apos;s permissions and free space.</source>
        <translation>Impossible d’écrire ce qui est en cours dans %1. Vérifiez les droits d’accès et l’espace libre du dossier.</translation>
    </message>
    <message>
        <source>Open Workflow</source>
        <translation>Ouvrir un workflow</translation>
    </message>
    <message>
        <source>Workflows and pictures (*.json *.png *.jpg *.jpeg *.webp);;All files (*)</source>
        <translation>Workflows et images (*.json *.png *.jpg *.jpeg *.webp);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open Workflow…</source>
        <translation>Ouvrir un workflow…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save As File…</source>
        <translation>Enregistrer en fichier…</translation>
    </message>
    <message>
        <source>Reset All Values</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Close Workflow</source>
        <translation>Fermer le workflow</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open a workflow file, or the workflow of a picture</source>
        <translation>Ouvrir un fichier de workflow ou le workflow d’une image</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>The queue was not replaced and nothing was submitted. %1</source>
        <translation>La file d’attente n’a pas été remplacée et rien n’a été soumis. %1</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation>%1, non enregistré</translation>
    </message>
    <message numerus="yes">
        <source>The server does not have %n thing(s) that this workflow uses.</source>
        <translation>
            <numerusform>Il manque au serveur %n chose utilisée par ce workflow.</numerusform>
            <numerusform>Il manque au serveur %n choses utilisées par ce workflow.</numerusform>
        </translation>
    </message>
    <message>
        <source>No workflow open</source>
        <translation>Aucun workflow ouvert</translation>
    </message>
    <message>
        <source>Open a workflow file, or drop one or a picture here. The fields that its author chose appear as a form.</source>
        <translation>Ouvrez un fichier de workflow, ou déposez-en un ou une image ici. Les champs choisis par son auteur apparaissent sous forme de formulaire.</translation>
    </message>
    <message>
        <source>Open workflow…</source>
        <translation>Ouvrir un workflow…</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>En attente du serveur</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The server&apos;s nodes could not be read</source>
        <translation>Impossible de lire les nœuds du serveur</translation>
    </message>
    <message>
        <source>Loading nodes…</source>
        <translation>Chargement des nœuds…</translation>
    </message>
    <message>
        <source>The server cannot be reached now. Your values are kept.</source>
        <translation>Le serveur est injoignable pour l’instant. Vos valeurs sont conservées.</translation>
    </message>
    <message>
        <source>Connecting to the server…</source>
        <translation>Connexion au serveur…</translation>
    </message>
    <message>
        <source>The server&apos;s nodes are not loaded yet.</source>
        <translation>Les nœuds du serveur ne sont pas encore chargés.</translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowPictures</name>
    <message>
        <source>Picture of the Workflow</source>
        <translation>Image du workflow</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp)</source>
        <translation>Images (*.png *.jpg *.jpeg *.webp *.bmp)</translation>
    </message>
    <message>
        <source>No image is selected in the gallery.</source>
        <translation>Aucune image n’est sélectionnée dans la galerie.</translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowSaving</name>
    <message>
        <source>This workflow comes with InvokeAI and cannot be changed. What you save is a copy.</source>
        <translation>Ce workflow est fourni avec InvokeAI et ne peut pas être modifié. Ce que vous enregistrez est une copie.</translation>
    </message>
    <message>
        <source>This workflow is from the library of another server.</source>
        <translation>Ce workflow vient de la bibliothèque d’un autre serveur.</translation>
    </message>
    <message>
        <source>Save Workflow As File</source>
        <translation>Enregistrer le workflow en fichier</translation>
    </message>
    <message>
        <source>Workflow files (*.json)</source>
        <translation>Fichiers de workflow (*.json)</translation>
    </message>
    <message>
        <source>“%1” was changed by another program or in another window since it was opened or saved here.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié par un autre programme ou dans une autre fenêtre depuis son ouverture ou son enregistrement ici.</translation>
    </message>
    <message>
        <source>“%1” cannot be read any more (%2), so what is in it now is not known.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut plus être lu (%2)&#xa0;: son contenu actuel est inconnu.</translation>
    </message>
    <message>
        <source>“%1” cannot be written to %2: %3. Check the folder&apos;s permissions and free space.</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;» dans %2&#xa0;: %3. Vérifiez les droits d’accès et l’espace libre du dossier.</translation>
    </message>
    <message>
        <source>Save as File…</source>
        <translation>Enregistrer en fichier…</translation>
    </message>
    <message>
        <source>“%1” was changed in the library, by the web UI or in another window, since it was opened or saved here.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié dans la bibliothèque, par l’interface web ou dans une autre fenêtre, depuis son ouverture ou son enregistrement ici.</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>“%1” was not saved. %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été enregistré. %2</translation>
    </message>
    <message>
        <source>“%1” was not saved: it was deleted from the library meanwhile.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été enregistré&#xa0;: il a été supprimé de la bibliothèque entre-temps.</translation>
    </message>
    <message>
        <source>The server does not let you change “%1”. Save a copy of it.</source>
        <translation>Le serveur ne vous laisse pas modifier «&#xa0;%1&#xa0;». Enregistrez-en une copie.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Changed Meanwhile</source>
        <translation>Modifié entre-temps</translation>
    </message>
    <message>
        <source>Overwrite puts your workflow in its place. Save As keeps both.</source>
        <translation>Écraser met votre workflow à sa place. Enregistrer sous conserve les deux.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Écraser</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved. Save them?</source>
        <translation>«&#xa0;%1&#xa0;» a des modifications non enregistrées. Les enregistrer&#xa0;?</translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowsApi</name>
    <message>
        <source>“%1” comes with InvokeAI and cannot be changed; save it as a new workflow</source>
        <translation>«&#xa0;%1&#xa0;» est fourni avec InvokeAI et ne peut pas être modifié&#xa0;; enregistrez-le comme nouveau workflow</translation>
    </message>
</context>
<context>
    <name>vitrine::missingModels</name>
    <message>
        <source>%1: the model “%3” of %2 is not installed on the server. Choose another one, or install it.</source>
        <translation>%1&#xa0;: le modèle «&#xa0;%3&#xa0;» de %2 n’est pas installé sur le serveur. Choisissez-en un autre ou installez-le.</translation>
    </message>
</context>
<context>
    <name>vitrine::modelquestions</name>
    <message>
        <source>of unknown size</source>
        <translation>de taille inconnue</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>Delete %1 (%2) from the server?</source>
        <translation>Supprimer %1 (%2) du serveur&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln model(s) (%1) from the server?</source>
        <translation>
            <numerusform>Supprimer %Ln modèle (%1) du serveur&#xa0;?</numerusform>
            <numerusform>Supprimer %Ln modèles (%1) du serveur&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The files go, too. They cannot be brought back.</source>
        <translation>Les fichiers sont supprimés aussi. Ils ne pourront pas être récupérés.</translation>
    </message>
    <message>
        <source>The files of %1 (%2) go, too. They cannot be brought back.</source>
        <translation>Les fichiers de %1 (%2) sont supprimés aussi. Ils ne pourront pas être récupérés.</translation>
    </message>
    <message>
        <source>The files stay where they are, outside of the server’s models folder.</source>
        <translation>Les fichiers restent à leur place, hors du dossier des modèles du serveur.</translation>
    </message>
    <message>
        <source>The files of %1 stay where they are, outside of the server’s models folder.</source>
        <translation>Les fichiers de %1 restent à leur place, hors du dossier des modèles du serveur.</translation>
    </message>
    <message>
        <source>Convert “%1” to Diffusers?</source>
        <translation>Convertir «&#xa0;%1&#xa0;» en Diffusers&#xa0;?</translation>
    </message>
    <message>
        <source>This takes minutes and needs about %1 on the server’s disk. The model gets another key: workflows that name it by its key have to choose it again.</source>
        <translation>Cela prend quelques minutes et demande environ %1 sur le disque du serveur. Le modèle reçoit une autre clé&#xa0;: dans les workflows qui le désignent par sa clé, il faut le choisir à nouveau.</translation>
    </message>
    <message>
        <source>as much again</source>
        <translation>encore autant</translation>
    </message>
    <message>
        <source>The single file stays where it is.</source>
        <translation>Le fichier unique reste à sa place.</translation>
    </message>
    <message>
        <source>The single file is deleted when it is done.</source>
        <translation>Le fichier unique est supprimé à la fin.</translation>
    </message>
    <message>
        <source>Only main models can be converted.</source>
        <translation>Seuls les modèles principaux peuvent être convertis.</translation>
    </message>
    <message>
        <source>Only single files (Checkpoint) can be converted; this is %1.</source>
        <translation>Seuls les fichiers uniques (Checkpoint) peuvent être convertis&#xa0;; celui-ci est %1.</translation>
    </message>
    <message>
        <source>Servers convert SD 1, SD 2 and SDXL only; this is %1.</source>
        <translation>Les serveurs ne convertissent que SD 1, SD 2 et SDXL&#xa0;; celui-ci est %1.</translation>
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
        <translation>Encodeur T5</translation>
    </message>
    <message>
        <source>Upscaler</source>
        <translation>Agrandisseur</translation>
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
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Quelconque</translation>
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
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>vitrine::queueactiontexts</name>
    <message>
        <source>Canceling</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Submitting again</source>
        <translation>Nouvelle soumission</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>%1: %2 of %3…</source>
        <translation>%1&#xa0;: %2 sur %3…</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>The queue was not paused.</source>
        <translation>La file d’attente n’a pas été suspendue.</translation>
    </message>
    <message>
        <source>The queue was not resumed.</source>
        <translation>La file d’attente n’a pas repris.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) canceled.</source>
        <translation>
            <numerusform>%Ln élément annulé.</numerusform>
            <numerusform>%Ln éléments annulés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) submitted again.</source>
        <translation>
            <numerusform>%Ln élément soumis à nouveau.</numerusform>
            <numerusform>%Ln éléments soumis à nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) deleted.</source>
        <translation>
            <numerusform>%Ln élément supprimé.</numerusform>
            <numerusform>%Ln éléments supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be run again.</source>
        <translation>
            <numerusform>%Ln n’a pas pu être relancé.</numerusform>
            <numerusform>%Ln n’ont pas pu être relancés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were gone already.</source>
        <translation>
            <numerusform>%Ln n’existait déjà plus.</numerusform>
            <numerusform>%Ln n’existaient déjà plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had ended already.</source>
        <translation>
            <numerusform>%Ln était déjà terminé.</numerusform>
            <numerusform>%Ln étaient déjà terminés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <translation>
            <numerusform>%Ln en échec.</numerusform>
            <numerusform>%Ln en échec.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether the server did it is not known; the list shows what is left.</source>
        <translation>On ne sait pas si le serveur l’a fait&#xa0;; la liste montre ce qui reste.</translation>
    </message>
    <message>
        <source>The server did not do it.</source>
        <translation>Le serveur ne l’a pas fait.</translation>
    </message>
</context>
<context>
    <name>vitrine::queuetexts</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Waiting for a called workflow</source>
        <translation>En attente d’un workflow appelé</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>%1 canceled</source>
        <translation>%1 annulés</translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <translation>%1, %2 en échec</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Another user</source>
        <translation>Autre utilisateur</translation>
    </message>
    <message>
        <source>%1 running, %2 waiting</source>
        <translation>%1 en cours, %2 en attente</translation>
    </message>
    <message>
        <source>%1 an item</source>
        <translation>%1 par élément</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>encore %1 environ</translation>
    </message>
</context>
<context>
    <name>vitrine::valueFromText</name>
    <message>
        <source>%1 cannot be “%2”: %3</source>
        <translation>%1 ne peut pas être «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>vitrinectl</name>
    <message>
        <source>The server at %1 has no accounts: everything can be done without signing in.</source>
        <translation>Le serveur %1 n’a pas de comptes&#xa0;: tout est possible sans s’identifier.</translation>
    </message>
    <message>
        <source>The password is right, but this system has no keychain that could keep the login. Put a token into VITRINE_TOKEN instead.</source>
        <translation>Le mot de passe est correct, mais ce système n’a pas de trousseau pour conserver l’identification. Placez plutôt un jeton dans VITRINE_TOKEN.</translation>
    </message>
    <message>
        <source>You are signed in at %1 as %2. The login is in the keychain of this system for seven days, and longer while it is used.</source>
        <translation>Vous êtes identifié sur %1 en tant que %2. L’identification est dans le trousseau de ce système pour sept jours, et plus longtemps si elle est utilisée.</translation>
    </message>
    <message>
        <source>Nobody is the administrator of the server at %1 yet. Sign up first, in the window or in its web page.</source>
        <translation>Le serveur %1 n’a pas encore d’administrateur. Inscrivez-vous d’abord, dans la fenêtre ou sur sa page web.</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>Mot de passe de %1&#xa0;:</translation>
    </message>
    <message>
        <source>No password was given. Type it, or send it as a line on the standard input.</source>
        <translation>Aucun mot de passe n’a été indiqué. Saisissez-le ou envoyez-le comme ligne sur l’entrée standard.</translation>
    </message>
    <message>
        <source>No login at %1 is kept any more.</source>
        <translation>Plus aucune identification n’est conservée pour %1.</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrateur</translation>
    </message>
    <message>
        <source>user</source>
        <translation>utilisateur</translation>
    </message>
    <message>
        <source>%1 (%2), until %3</source>
        <translation>%1 (%2), jusqu’au %3</translation>
    </message>
    <message>
        <source>Sign in at a server with accounts; the keychain keeps it</source>
        <translation>S’identifier auprès d’un serveur avec comptes&#xa0;; le trousseau conserve l’identification</translation>
    </message>
    <message>
        <source>Forget the login that the keychain keeps</source>
        <translation>Oublier l’identification conservée par le trousseau</translation>
    </message>
    <message>
        <source>Show who is signed in, and until when</source>
        <translation>Afficher qui est identifié, et jusqu’à quand</translation>
    </message>
    <message>
        <source>device: %1 (%2)</source>
        <translation>périphérique&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>infill methods: %1</source>
        <translation>méthodes de remplissage&#xa0;: %1</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>The cache is %1: %2 of %3 results, %4 hits, %5 misses.</source>
        <translation>Le cache est %1&#xa0;: %2 résultats sur %3, %4 trouvés, %5 non trouvés.</translation>
    </message>
    <message>
        <source>Print the server&apos;s version</source>
        <translation>Afficher la version du serveur</translation>
    </message>
    <message>
        <source>Print the server&apos;s configuration, its infill methods and devices</source>
        <translation>Afficher la configuration du serveur, ses méthodes de remplissage et ses périphériques</translation>
    </message>
    <message>
        <source>Defaults too, not only what stands in its invokeai.yaml.</source>
        <translation>Aussi les valeurs par défaut, pas seulement ce qui figure dans son invokeai.yaml.</translation>
    </message>
    <message>
        <source>List the packages that the server runs with</source>
        <translation>Lister les paquets avec lesquels le serveur fonctionne</translation>
    </message>
    <message>
        <source>Show the cache of the nodes&apos; results</source>
        <translation>Afficher le cache des résultats des nœuds</translation>
    </message>
    <message>
        <source>Use that cache</source>
        <translation>Utiliser ce cache</translation>
    </message>
    <message>
        <source>Do not use that cache</source>
        <translation>Ne pas utiliser ce cache</translation>
    </message>
    <message>
        <source>Empty that cache</source>
        <translation>Vider ce cache</translation>
    </message>
    <message>
        <source>A board cannot be called “none”.</source>
        <translation>Une planche ne peut pas se nommer «&#xa0;none&#xa0;».</translation>
    </message>
    <message>
        <source>There is a board “%1” already: %2.</source>
        <translation>Il existe déjà une planche «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The board “%1” is deleted; %2 of its images are deleted, %3 are on no board now.</source>
        <translation>La planche «&#xa0;%1&#xa0;» est supprimée&#xa0;; %2 de ses images sont supprimées, %3 ne sont plus sur aucune planche.</translation>
    </message>
    <message>
        <source>%1: could not be deleted.</source>
        <translation>%1&#xa0;: n’a pas pu être supprimée.</translation>
    </message>
    <message numerus="yes">
        <source>Delete the board “%1” (%2) and its %n image(s)?</source>
        <translation>
            <numerusform>Supprimer la planche «&#xa0;%1&#xa0;» (%2) et son image (%n)&#xa0;?</numerusform>
            <numerusform>Supprimer la planche «&#xa0;%1&#xa0;» (%2) et ses %n images&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>List the boards with their ids and numbers of images</source>
        <translation>Lister les planches avec leurs identifiants et leur nombre d’images</translation>
    </message>
    <message>
        <source>Archived ones too.</source>
        <translation>Les planches archivées aussi.</translation>
    </message>
    <message>
        <source>newest, oldest or name.</source>
        <translation>newest, oldest ou name.</translation>
    </message>
    <message>
        <source>Show one board</source>
        <translation>Afficher une planche</translation>
    </message>
    <message>
        <source>Create a board</source>
        <translation>Créer une planche</translation>
    </message>
    <message>
        <source>Rename a board</source>
        <translation>Renommer une planche</translation>
    </message>
    <message>
        <source>Delete a board; its images stay unless --images is given</source>
        <translation>Supprimer une planche&#xa0;; ses images restent, sauf avec --images</translation>
    </message>
    <message>
        <source>Delete its images as well.</source>
        <translation>Supprimer aussi ses images.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Ne pas demander.</translation>
    </message>
    <message>
        <source>List the names of a board&apos;s images, or of those on no board (none)</source>
        <translation>Lister les noms des images d’une planche, ou de celles sans planche (none)</translation>
    </message>
    <message>
        <source>InvokeAI %1 answers at %2.</source>
        <translation>InvokeAI %1 répond à %2.</translation>
    </message>
    <message>
        <source>Look at everything that can be wrong between here and the server, and say what to do</source>
        <translation>Examiner tout ce qui peut ne pas aller entre ici et le serveur, et dire que faire</translation>
    </message>
    <message>
        <source>Also whether the form of this workflow shows all of its outputs: a file, or a workflow of the server&apos;s library by name or id.</source>
        <translation>Aussi si le formulaire de ce workflow affiche toutes ses sorties&#xa0;: un fichier, ou un workflow de la bibliothèque du serveur par nom ou identifiant.</translation>
    </message>
    <message>
        <source>Also the database of the server whose root folder this is, on this machine.</source>
        <translation>Aussi la base de données du serveur dont voici le dossier racine, sur cette machine.</translation>
    </message>
    <message>
        <source>Usage: vitrinectl %1</source>
        <translation>Utilisation&#xa0;: vitrinectl %1</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>After “%1” comes one of: %2.</source>
        <translation>Après «&#xa0;%1&#xa0;» vient l’une de ces valeurs&#xa0;: %2.</translation>
    </message>
    <message>
        <source>See vitrinectl --help.</source>
        <translation>Voir vitrinectl --help.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Print one JSON object a line.</source>
        <translation>Afficher un objet JSON par ligne.</translation>
    </message>
    <message>
        <source>Log what happens to the standard error output.</source>
        <translation>Journaliser les opérations sur la sortie d’erreur standard.</translation>
    </message>
    <message>
        <source>Options of every command, before or after it:</source>
        <translation>Options de toutes les commandes, avant ou après celles-ci&#xa0;:</translation>
    </message>
    <message>
        <source>Usage: vitrinectl [options] COMMAND [arguments]</source>
        <translation>Utilisation&#xa0;: vitrinectl [options] COMMANDE [arguments]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>Usage: vitrinectl %1 [options]</source>
        <translation>Utilisation&#xa0;: vitrinectl %1 [options]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>(archived)</source>
        <translation>(archivée)</translation>
    </message>
    <message>
        <source>(starred)</source>
        <translation>(étoilée)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 running, %2 waiting, %3 completed, %4 failed, %5 canceled</source>
        <translation>%1 en cours, %2 en attente, %3 terminés, %4 en échec, %5 annulés</translation>
    </message>
    <message>
        <source>Give what is to be drawn with --prompt.</source>
        <translation>Indiquez avec --prompt ce qu’il faut dessiner.</translation>
    </message>
    <message>
        <source>The server has no SDXL model.</source>
        <translation>Le serveur n’a pas de modèle SDXL.</translation>
    </message>
    <message>
        <source>Say which model with --model. There are: %1.</source>
        <translation>Indiquez le modèle avec --model. Disponibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>--seed takes a number from 0 to 4294967295, not “%1”.</source>
        <translation>--seed attend un nombre de 0 à 4294967295, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--cfg takes a number, not “%1”.</source>
        <translation>--cfg attend un nombre, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>What is to be drawn.</source>
        <translation>Ce qu’il faut dessiner.</translation>
    </message>
    <message>
        <source>What is not to be drawn.</source>
        <translation>Ce qu’il ne faut pas dessiner.</translation>
    </message>
    <message>
        <source>An SDXL model, by name or key; needed when there are several.</source>
        <translation>Un modèle SDXL, par nom ou clé&#xa0;; requis s’il y en a plusieurs.</translation>
    </message>
    <message>
        <source>Where the images go: a board by name or id.</source>
        <translation>Destination des images&#xa0;: une planche, par nom ou identifiant.</translation>
    </message>
    <message>
        <source>Pixels; a multiple of 8.</source>
        <translation>Pixels&#xa0;; un multiple de 8.</translation>
    </message>
    <message>
        <source>Denoising steps.</source>
        <translation>Étapes de débruitage.</translation>
    </message>
    <message>
        <source>How closely it follows the prompt (1 and more).</source>
        <translation>Fidélité au prompt (1 et plus).</translation>
    </message>
    <message>
        <source>The scheduler, by the server&apos;s word for it.</source>
        <translation>Le scheduler, sous le nom que lui donne le serveur.</translation>
    </message>
    <message>
        <source>The first image&apos;s seed, one more for each further one; random without it.</source>
        <translation>La graine de la première image, une de plus pour chaque suivante&#xa0;; aléatoire si absente.</translation>
    </message>
    <message>
        <source>How many images.</source>
        <translation>Nombre d’images.</translation>
    </message>
    <message>
        <source>Only submit it.</source>
        <translation>Seulement soumettre.</translation>
    </message>
    <message>
        <source>Draw images from a prompt with an SDXL model, without a workflow file</source>
        <translation>Dessiner des images à partir d’un prompt avec un modèle SDXL, sans fichier de workflow</translation>
    </message>
    <message>
        <source>--file-names cannot be used: %1.</source>
        <translation>--file-names est inutilisable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>--quality is for --format jpeg and webp.</source>
        <translation>--quality est réservé à --format jpeg et webp.</translation>
    </message>
    <message>
        <source>This system&apos;s Qt cannot write %1.</source>
        <translation>Le Qt de ce système ne peut pas écrire %1.</translation>
    </message>
    <message>
        <source>Which images? Give their names, or one or more of --board, --starred and --search.</source>
        <translation>Quelles images&#xa0;? Indiquez leurs noms, ou une ou plusieurs options parmi --board, --starred et --search.</translation>
    </message>
    <message>
        <source>Save into this folder. What is there already is not saved again.</source>
        <translation>Enregistrer dans ce dossier. Ce qui y est déjà n’est pas enregistré à nouveau.</translation>
    </message>
    <message>
        <source>All of this board, by name or id; none: those on no board.</source>
        <translation>Toute cette planche, par nom ou identifiant&#xa0;; none&#xa0;: celles sans planche.</translation>
    </message>
    <message>
        <source>Only starred ones.</source>
        <translation>Les étoilées uniquement.</translation>
    </message>
    <message>
        <source>How the files are called, with / for folders: {date}, {board}, {seed}, {model}, {prompt}, {n}, {name}. {prompt:40} takes 40 characters.</source>
        <translation>Noms des fichiers, avec / pour les dossiers&#xa0;: {date}, {board}, {seed}, {model}, {prompt}, {n}, {name}. {prompt:40} prend 40 caractères.</translation>
    </message>
    <message>
        <source>A JSON file beside each: record, metadata, workflow.</source>
        <translation>Un fichier JSON à côté de chacune&#xa0;: fiche, métadonnées, workflow.</translation>
    </message>
    <message>
        <source>png (the originals), jpeg or webp. Converted images lose their metadata.</source>
        <translation>png (les originaux), jpeg ou webp. Les images converties perdent leurs métadonnées.</translation>
    </message>
    <message>
        <source>Of jpeg and webp, 1 to 100.</source>
        <translation>Pour jpeg et webp, de 1 à 100.</translation>
    </message>
    <message>
        <source>Save images and videos, byte for byte: by name, of a board, starred or found</source>
        <translation>Enregistrer des images et vidéos, octet par octet&#xa0;: par nom, d’une planche, étoilées ou trouvées</translation>
    </message>
    <message>
        <source>%1: starred</source>
        <translation>%1&#xa0;: étoile ajoutée</translation>
    </message>
    <message>
        <source>%1: not starred; it is gone, or not yours to change.</source>
        <translation>%1&#xa0;: étoile non ajoutée&#xa0;; l’élément n’existe plus ou vous ne pouvez pas le modifier.</translation>
    </message>
    <message>
        <source>%1: no longer starred</source>
        <translation>%1&#xa0;: étoile retirée</translation>
    </message>
    <message>
        <source>%1: not changed; it is gone, or not yours to change.</source>
        <translation>%1&#xa0;: inchangé&#xa0;; l’élément n’existe plus ou vous ne pouvez pas le modifier.</translation>
    </message>
    <message>
        <source>Give the board with --board; “none” stands for no board.</source>
        <translation>Indiquez la planche avec --board&#xa0;; «&#xa0;none&#xa0;» signifie aucune planche.</translation>
    </message>
    <message>
        <source>%1: moved</source>
        <translation>%1&#xa0;: déplacé</translation>
    </message>
    <message>
        <source>%1: not moved; it is on no board, gone, or not yours to change.</source>
        <translation>%1&#xa0;: non déplacé&#xa0;; l’élément n’est sur aucune planche, n’existe plus ou vous ne pouvez pas le modifier.</translation>
    </message>
    <message>
        <source>%1: not moved; it is gone, or not yours to change.</source>
        <translation>%1&#xa0;: non déplacé&#xa0;; l’élément n’existe plus ou vous ne pouvez pas le modifier.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n image(s)?</source>
        <translation>
            <numerusform>Supprimer %n image&#xa0;?</numerusform>
            <numerusform>Supprimer %n images&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: deleted</source>
        <translation>%1&#xa0;: supprimé</translation>
    </message>
    <message>
        <source>%1: not deleted; it is gone already, or not yours to delete.</source>
        <translation>%1&#xa0;: non supprimé&#xa0;; l’élément n’existe déjà plus ou vous ne pouvez pas le supprimer.</translation>
    </message>
    <message>
        <source>The board, by name or id; “none” for no board.</source>
        <translation>La planche, par nom ou identifiant&#xa0;; «&#xa0;none&#xa0;» pour aucune planche.</translation>
    </message>
    <message>
        <source>Star images and videos</source>
        <translation>Ajouter une étoile à des images et vidéos</translation>
    </message>
    <message>
        <source>Take the star from images and videos</source>
        <translation>Retirer l’étoile d’images et de vidéos</translation>
    </message>
    <message>
        <source>Move images and videos to a board, or off their boards</source>
        <translation>Déplacer des images et vidéos vers une planche, ou les retirer de leurs planches</translation>
    </message>
    <message>
        <source>Copy images to a board on the server; the copies have names of their own</source>
        <translation>Copier des images vers une planche sur le serveur&#xa0;; les copies ont leurs propres noms</translation>
    </message>
    <message>
        <source>Delete images and videos</source>
        <translation>Supprimer des images et vidéos</translation>
    </message>
    <message>
        <source>%1: the server does not have it.</source>
        <translation>%1&#xa0;: le serveur ne l’a pas.</translation>
    </message>
    <message>
        <source>%1 has no metadata.</source>
        <translation>%1 n’a pas de métadonnées.</translation>
    </message>
    <message>
        <source>%1 has no graph.</source>
        <translation>%1 n’a pas de graphe.</translation>
    </message>
    <message>
        <source>%1 has no workflow. It may have a graph: see --graph.</source>
        <translation>%1 n’a pas de workflow. Il y a peut-être un graphe&#xa0;: voir --graph.</translation>
    </message>
    <message>
        <source>There is no image there.</source>
        <translation>Il n’y a pas d’image.</translation>
    </message>
    <message>
        <source>Save into this folder under the server&apos;s name.</source>
        <translation>Enregistrer dans ce dossier sous le nom du serveur.</translation>
    </message>
    <message>
        <source>Show size, category, time and board of images</source>
        <translation>Afficher la taille, la catégorie, la date et la planche d’images</translation>
    </message>
    <message>
        <source>Print the metadata of images as JSON, of several by their names</source>
        <translation>Afficher les métadonnées d’images en JSON, de plusieurs par leurs noms</translation>
    </message>
    <message>
        <source>Print the workflow that is embedded in an image</source>
        <translation>Afficher le workflow intégré à une image</translation>
    </message>
    <message>
        <source>Its graph instead.</source>
        <translation>Son graphe à la place.</translation>
    </message>
    <message>
        <source>Show the newest image of a board, or of those on no board (none)</source>
        <translation>Afficher l’image la plus récente d’une planche, ou de celles sans planche (none)</translation>
    </message>
    <message>
        <source>List the starred images of a board</source>
        <translation>Lister les images étoilées d’une planche</translation>
    </message>
    <message>
        <source>newest or oldest first.</source>
        <translation>newest ou oldest&#xa0;: les plus récentes ou les plus anciennes d’abord.</translation>
    </message>
    <message>
        <source>Starred ones before the others.</source>
        <translation>Les étoilées avant les autres.</translation>
    </message>
    <message>
        <source>general (what runs made), user, control, mask, other, or all. May be given several times.</source>
        <translation>general (ce qu’ont créé des exécutions), user, control, mask, other ou all. Peut être indiqué plusieurs fois.</translation>
    </message>
    <message>
        <source>Those whose metadata has this text.</source>
        <translation>Celles dont les métadonnées contiennent ce texte.</translation>
    </message>
    <message>
        <source>The first so many; 0 for all.</source>
        <translation>Le nombre de premiers à retenir&#xa0;; 0 pour tous.</translation>
    </message>
    <message>
        <source>Read the database of the server whose root folder this is, on this machine: at once, and without asking the server. Where that cannot be done the server is asked, when one is named. Not for servers with accounts.</source>
        <translation>Lire la base de données du serveur dont voici le dossier racine, sur cette machine&#xa0;: aussitôt et sans interroger le serveur. Si ce n’est pas possible, le serveur est interrogé, quand il est indiqué. Pas pour les serveurs avec comptes.</translation>
    </message>
    <message>
        <source>Who answers: rest (the server), db (the database, with --local; the default then) or hybrid (the database finds, the server tells).</source>
        <translation>Qui répond&#xa0;: rest (le serveur), db (la base de données, avec --local&#xa0;; la valeur par défaut dans ce cas) ou hybrid (la base de données cherche, le serveur renseigne).</translation>
    </message>
    <message>
        <source>--source %1 reads the server&apos;s database: say with --local where its root folder is.</source>
        <translation>--source %1 lit la base de données du serveur&#xa0;: indiquez avec --local où est son dossier racine.</translation>
    </message>
    <message>
        <source>%1 The server at %2 is asked instead.</source>
        <translation>%1 Le serveur %2 est interrogé à la place.</translation>
    </message>
    <message>
        <source>%1 Or name the server with --server: then it is asked.</source>
        <translation>%1 Ou indiquez le serveur avec --server&#xa0;: il sera alors interrogé.</translation>
    </message>
    <message>
        <source>Everything was done.</source>
        <translation>Tout a été fait.</translation>
    </message>
    <message>
        <source>It did not come about: a run failed or was canceled, or what was asked for is not there.</source>
        <translation>Cela n’a pas abouti&#xa0;: une exécution a échoué ou a été annulée, ou ce qui était demandé n’existe pas.</translation>
    </message>
    <message>
        <source>The command line, or a name or file given on it, is wrong.</source>
        <translation>La ligne de commande, ou un nom ou fichier qui y est indiqué, est incorrecte.</translation>
    </message>
    <message>
        <source>The server cannot be used: it is away, is no InvokeAI, is too old for this, or refuses the login.</source>
        <translation>Le serveur est inutilisable&#xa0;: il est absent, n’est pas un InvokeAI, est trop ancien pour cela ou refuse l’identification.</translation>
    </message>
    <message>
        <source>Some of it was done, some was not; each failure was told.</source>
        <translation>Une partie a été faite, une autre non&#xa0;; chaque échec a été signalé.</translation>
    </message>
    <message>
        <source>The time given with --timeout is over; nothing was canceled.</source>
        <translation>Le délai indiqué avec --timeout est écoulé&#xa0;; rien n’a été annulé.</translation>
    </message>
    <message>
        <source>It was interrupted with Ctrl+C.</source>
        <translation>Interruption par Ctrl+C.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>use an InvokeAI server from the command line</source>
        <translation>utiliser un serveur InvokeAI en ligne de commande</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Synopsis</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Boards are named by id or name; a name that fits several is an error that lists them. “none” stands for the images on no board, and is taken wherever images are only listed. What deletes asks on a terminal, and wants --yes elsewhere.</source>
        <translation>Les planches sont désignées par identifiant ou par nom&#xa0;; un nom qui en désigne plusieurs est une erreur qui les énumère. «&#xa0;none&#xa0;» désigne les images sans planche et est accepté partout où les images sont seulement listées. Ce qui supprime pose la question dans un terminal et demande --yes ailleurs.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Options of every command</source>
        <translation>Options de toutes les commandes</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Code de sortie</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>The server when --server is not given.</source>
        <translation>Le serveur si --server n’est pas indiqué.</translation>
    </message>
    <message>
        <source>The token for a server with accounts, in place of what “login” keeps. It is never stored.</source>
        <translation>Le jeton pour un serveur avec comptes, à la place de ce que «&#xa0;login&#xa0;» conserve. Il n’est jamais stocké.</translation>
    </message>
    <message>
        <source>The password of --basic-user.</source>
        <translation>Le mot de passe de --basic-user.</translation>
    </message>
    <message>
        <source>Headers for each request, as NAME: VALUE, a header a line.</source>
        <translation>En-têtes de chaque requête, sous la forme NAME: VALUE, un par ligne.</translation>
    </message>
    <message>
        <source>The password of the user of --proxy.</source>
        <translation>Le mot de passe de l’utilisateur de --proxy.</translation>
    </message>
    <message>
        <source>The passphrase of the key of --key.</source>
        <translation>La phrase secrète de la clé de --key.</translation>
    </message>
    <message>
        <source>The token that “model install” needs for the address of a model. The InvokeAI server gets it, and nobody else.</source>
        <translation>Le jeton dont «&#xa0;model install&#xa0;» a besoin pour l’adresse d’un modèle. Le serveur InvokeAI le reçoit, et personne d’autre.</translation>
    </message>
    <message>
        <source>Say what to change: --name, --description or --phrase.</source>
        <translation>Indiquez ce qu’il faut modifier&#xa0;: --name, --description ou --phrase.</translation>
    </message>
    <message>
        <source>The model “%1” has no image.</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» n’a pas d’image.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>Impossible d’écrire %1 (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>Impossible de lire %1 (%2).</translation>
    </message>
    <message>
        <source>The model “%1” has this image now.</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» a maintenant cette image.</translation>
    </message>
    <message>
        <source>The model “%1” has no image any more.</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» n’a plus d’image.</translation>
    </message>
    <message>
        <source>Delete %1, and %2 of files with it?</source>
        <translation>Supprimer %1, et %2 de fichiers avec&#xa0;?</translation>
    </message>
    <message>
        <source>Delete %1? The files stay.</source>
        <translation>Supprimer %1&#xa0;? Les fichiers restent.</translation>
    </message>
    <message>
        <source>%1: not deleted (%2)</source>
        <translation>%1&#xa0;: non supprimé (%2)</translation>
    </message>
    <message>
        <source>Convert “%1” to diffusers? It gets a new key%2.</source>
        <translation>Convertir «&#xa0;%1&#xa0;» en diffusers&#xa0;? Il reçoit une nouvelle clé%2.</translation>
    </message>
    <message>
        <source>, and its file is replaced</source>
        <translation>, et son fichier est remplacé</translation>
    </message>
    <message>
        <source>%1 The server may be at it still; looking for the result.</source>
        <translation>%1 Le serveur y travaille peut-être encore&#xa0;; recherche du résultat.</translation>
    </message>
    <message>
        <source>Convert a single file of SD 1, SD 2 or SDXL to diffusers</source>
        <translation>Convertir un fichier unique de SD 1, SD 2 ou SDXL en diffusers</translation>
    </message>
    <message>
        <source>Change a model&apos;s name, description or trigger phrases</source>
        <translation>Modifier le nom, la description ou les phrases déclencheuses d’un modèle</translation>
    </message>
    <message>
        <source>Its new name.</source>
        <translation>Son nouveau nom.</translation>
    </message>
    <message>
        <source>Its new description.</source>
        <translation>Sa nouvelle description.</translation>
    </message>
    <message>
        <source>A trigger phrase in place of the old ones; may stand several times, and be empty.</source>
        <translation>Une phrase déclencheuse à la place des anciennes&#xa0;; peut figurer plusieurs fois et être vide.</translation>
    </message>
    <message>
        <source>Have the server look at a model&apos;s files again</source>
        <translation>Faire réexaminer les fichiers d’un modèle par le serveur</translation>
    </message>
    <message>
        <source>Delete models; files that were installed in place stay</source>
        <translation>Supprimer des modèles&#xa0;; les fichiers laissés à leur place à l’installation restent</translation>
    </message>
    <message>
        <source>Save a model&apos;s image (WebP)</source>
        <translation>Enregistrer l’image d’un modèle (WebP)</translation>
    </message>
    <message>
        <source>Give a model an image</source>
        <translation>Donner une image à un modèle</translation>
    </message>
    <message>
        <source>Take a model&apos;s image away</source>
        <translation>Retirer l’image d’un modèle</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>hachage</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>variante</translation>
    </message>
    <message>
        <source>prediction type</source>
        <translation>type de prédiction</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>path</source>
        <translation>chemin</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>trigger phrases</source>
        <translation>phrases déclencheuses</translation>
    </message>
    <message>
        <source>default settings</source>
        <translation>paramètres par défaut</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>couverture</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>goes with</source>
        <translation>va avec</translation>
    </message>
    <message>
        <source>Give the model&apos;s name, or its hash with --hash.</source>
        <translation>Indiquez le nom du modèle, ou son hachage avec --hash.</translation>
    </message>
    <message>
        <source>No model is called “%1”.</source>
        <translation>Aucun modèle ne se nomme «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installé</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>%1 models and parts in memory; %2 hits, %3 misses, %4 thrown out; at most %5 of %6 were taken.</source>
        <translation>%1 modèles et composants en mémoire&#xa0;; %2 trouvés, %3 non trouvés, %4 retirés&#xa0;; au plus %5 sur %6 ont été occupés.</translation>
    </message>
    <message>
        <source>No model was loaded yet.</source>
        <translation>Aucun modèle n’a encore été chargé.</translation>
    </message>
    <message>
        <source>The server has taken what it does not use out of memory.</source>
        <translation>Le serveur a retiré de la mémoire ce qu’il n’utilise pas.</translation>
    </message>
    <message>
        <source>main, vae, lora, …: only models of this type.</source>
        <translation>main, vae, lora, …&#xa0;: modèles de ce type uniquement.</translation>
    </message>
    <message>
        <source>sdxl, flux, …: only models of this base.</source>
        <translation>sdxl, flux, …&#xa0;: modèles de cette base uniquement.</translation>
    </message>
    <message>
        <source>Only models of which all these words are known.</source>
        <translation>Uniquement les modèles auxquels tous ces mots correspondent.</translation>
    </message>
    <message>
        <source>List the models with key, size, base, type and format</source>
        <translation>Lister les modèles avec clé, taille, base, type et format</translation>
    </message>
    <message>
        <source>diffusers, checkpoint, …: only models of this format.</source>
        <translation>diffusers, checkpoint, …&#xa0;: modèles de ce format uniquement.</translation>
    </message>
    <message>
        <source>Only those whose files are gone.</source>
        <translation>Uniquement ceux dont les fichiers ont disparu.</translation>
    </message>
    <message>
        <source>name, type or size.</source>
        <translation>name, type ou size.</translation>
    </message>
    <message>
        <source>Show what is known about a model, named by key or name</source>
        <translation>Afficher ce qui est connu d’un modèle, désigné par clé ou nom</translation>
    </message>
    <message>
        <source>Find a model by its whole name, or by its hash</source>
        <translation>Trouver un modèle par son nom complet ou par son hachage</translation>
    </message>
    <message>
        <source>The hash, in place of the name.</source>
        <translation>Le hachage, à la place du nom.</translation>
    </message>
    <message>
        <source>List the models in a folder of the server&apos;s machine</source>
        <translation>Lister les modèles d’un dossier de la machine du serveur</translation>
    </message>
    <message>
        <source>List the models that InvokeAI suggests</source>
        <translation>Lister les modèles proposés par InvokeAI</translation>
    </message>
    <message>
        <source>Show what the server holds in memory</source>
        <translation>Afficher ce que le serveur garde en mémoire</translation>
    </message>
    <message>
        <source>Take out of the server&apos;s memory what it does not use</source>
        <translation>Retirer de la mémoire du serveur ce qu’il n’utilise pas</translation>
    </message>
    <message>
        <source>%1 is not a JSON object.</source>
        <translation>%1 n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>Trigger phrases are set once the model is there: leave --no-wait out.</source>
        <translation>Les phrases déclencheuses sont définies une fois le modèle présent&#xa0;: omettez --no-wait.</translation>
    </message>
    <message>
        <source>Several models cannot have one name: leave --name out.</source>
        <translation>Plusieurs modèles ne peuvent pas avoir un seul nom&#xa0;: omettez --name.</translation>
    </message>
    <message>
        <source>%1 is moved into the server&apos;s models folder: it is not where it was any more, and goes when the model is deleted.</source>
        <translation>%1 est déplacé dans le dossier des modèles du serveur&#xa0;: il n’est plus à son ancien emplacement et disparaît quand le modèle est supprimé.</translation>
    </message>
    <message>
        <source>Nothing more comes for %1. Waiting goes on.</source>
        <translation>Plus rien n’arrive pour %1. L’attente continue.</translation>
    </message>
    <message>
        <source>%1 Waiting until it is back.</source>
        <translation>%1 Attente de son retour.</translation>
    </message>
    <message>
        <source>%1 is not installed yet. Nothing was canceled: it goes on as installation %2.</source>
        <translation>%1 n’est pas encore installé. Rien n’a été annulé&#xa0;: cela continue comme installation %2.</translation>
    </message>
    <message>
        <source>Interrupted. The installation goes on; “model cancel %1” cancels it.</source>
        <translation>Interrompu. L’installation continue&#xa0;; «&#xa0;model cancel %1&#xa0;» l’annule.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Interrompu.</translation>
    </message>
    <message>
        <source>“%1” is no installation: “model jobs” lists their numbers.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une installation&#xa0;: «&#xa0;model jobs&#xa0;» liste leurs numéros.</translation>
    </message>
    <message>
        <source>The server has forgotten the installations that have ended.</source>
        <translation>Le serveur a oublié les installations terminées.</translation>
    </message>
    <message>
        <source>Install models: paths on the server, URLs, or repositories of Hugging Face</source>
        <translation>Installer des modèles&#xa0;: chemins sur le serveur, URL ou dépôts Hugging Face</translation>
    </message>
    <message>
        <source>Move local files into the server&apos;s models folder. Without it they stay where they are.</source>
        <translation>Déplacer les fichiers locaux dans le dossier des modèles du serveur. Sans cela, ils restent à leur place.</translation>
    </message>
    <message>
        <source>Its name, in place of what the server finds.</source>
        <translation>Son nom, à la place de celui que trouve le serveur.</translation>
    </message>
    <message>
        <source>Its description, in place of what the server finds.</source>
        <translation>Sa description, à la place de celle que trouve le serveur.</translation>
    </message>
    <message>
        <source>A JSON object of what to set besides (ModelRecordChanges).</source>
        <translation>Un objet JSON de ce qu’il faut définir en plus (ModelRecordChanges).</translation>
    </message>
    <message>
        <source>End when the server has taken it on, not when it is done.</source>
        <translation>S’arrêter quand le serveur l’a accepté, pas à la fin.</translation>
    </message>
    <message>
        <source>So long at most for each, in seconds; 0 for ever. Nothing is canceled then.</source>
        <translation>Durée maximale pour chacun, en secondes&#xa0;; 0 pour illimitée. Rien n’est alors annulé.</translation>
    </message>
    <message>
        <source>List the server&apos;s installations with their numbers</source>
        <translation>Lister les installations du serveur avec leurs numéros</translation>
    </message>
    <message>
        <source>Cancel installations</source>
        <translation>Annuler des installations</translation>
    </message>
    <message>
        <source>Pause downloads of installations</source>
        <translation>Suspendre les téléchargements d’installations</translation>
    </message>
    <message>
        <source>Go on with paused installations</source>
        <translation>Reprendre des installations en pause</translation>
    </message>
    <message>
        <source>Begin the files of installations anew that failed</source>
        <translation>Recommencer les fichiers d’installations en échec</translation>
    </message>
    <message>
        <source>Have the server forget the installations that have ended</source>
        <translation>Faire oublier au serveur les installations terminées</translation>
    </message>
    <message>
        <source>An item&apos;s id is a number, not “%1”.</source>
        <translation>L’identifiant d’un élément est un nombre, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Item %1 is not canceled: it is %2.</source>
        <translation>L’élément %1 n’est pas annulé&#xa0;: il est %2.</translation>
    </message>
    <message>
        <source>Item %1 is canceled.</source>
        <translation>L’élément %1 est annulé.</translation>
    </message>
    <message>
        <source>Batch %1 is canceled.</source>
        <translation>Le lot %1 est annulé.</translation>
    </message>
    <message>
        <source>The queue has no batch %1.</source>
        <translation>La file d’attente n’a pas de lot %1.</translation>
    </message>
    <message>
        <source>Nothing of batch %1 is left to cancel: %2.</source>
        <translation>Il ne reste rien à annuler dans le lot %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Runs again as item %1.</source>
        <translation>S’exécute à nouveau comme élément %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) cannot run again: they are gone, or did not fail.</source>
        <translation>
            <numerusform>%n élément ne peut pas être relancé&#xa0;: il n’existe plus ou n’a pas échoué.</numerusform>
            <numerusform>%n éléments ne peuvent pas être relancés&#xa0;: ils n’existent plus ou n’ont pas échoué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel items that wait or run</source>
        <translation>Annuler des éléments en attente ou en cours</translation>
    </message>
    <message>
        <source>Cancel everything of a batch that has not ended</source>
        <translation>Annuler tout ce qui n’est pas terminé dans un lot</translation>
    </message>
    <message>
        <source>Run failed and canceled items again</source>
        <translation>Relancer des éléments en échec ou annulés</translation>
    </message>
    <message>
        <source>(paused)</source>
        <translation>(en pause)</translation>
    </message>
    <message>
        <source>node %1 (%2)</source>
        <translation>nœud %1 (%2)</translation>
    </message>
    <message>
        <source>No item of the queue is completed.</source>
        <translation>Aucun élément de la file d’attente n’est terminé.</translation>
    </message>
    <message>
        <source>The queue runs.</source>
        <translation>La file d’attente est active.</translation>
    </message>
    <message>
        <source>The queue is paused; what runs now goes on to its end.</source>
        <translation>La file d’attente est en pause&#xa0;; ce qui s’exécute maintenant va jusqu’au bout.</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>La file d’attente est en pause.</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %n item(s) of the queue, finished ones too?</source>
        <translation>
            <numerusform>Supprimer %n élément de la file d’attente, même terminé&#xa0;?</numerusform>
            <numerusform>Supprimer les %n éléments de la file d’attente, y compris terminés&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) deleted.</source>
        <translation>
            <numerusform>%n élément supprimé.</numerusform>
            <numerusform>%n éléments supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished item(s) deleted.</source>
        <translation>
            <numerusform>%n élément terminé supprimé.</numerusform>
            <numerusform>%n éléments terminés supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show how many items run, wait and have ended</source>
        <translation>Afficher combien d’éléments s’exécutent, attendent et sont terminés</translation>
    </message>
    <message>
        <source>List the items of the queue, newest first</source>
        <translation>Lister les éléments de la file d’attente, les plus récents d’abord</translation>
    </message>
    <message>
        <source>pending, in_progress, completed, failed or canceled.</source>
        <translation>pending, in_progress, completed, failed ou canceled.</translation>
    </message>
    <message>
        <source>Those of one batch.</source>
        <translation>Ceux d’un lot.</translation>
    </message>
    <message>
        <source>Show an item of the queue: its state, images and error</source>
        <translation>Afficher un élément de la file d’attente&#xa0;: son état, ses images et son erreur</translation>
    </message>
    <message>
        <source>Show the item that was completed last, with its images</source>
        <translation>Afficher le dernier élément terminé, avec ses images</translation>
    </message>
    <message>
        <source>Save them into this folder.</source>
        <translation>Les enregistrer dans ce dossier.</translation>
    </message>
    <message>
        <source>Cancel what runs, and delete everything from the queue</source>
        <translation>Annuler ce qui s’exécute et tout supprimer de la file d’attente</translation>
    </message>
    <message>
        <source>Delete what has ended from the queue</source>
        <translation>Supprimer ce qui est terminé de la file d’attente</translation>
    </message>
    <message>
        <source>Start nothing more; what runs goes on</source>
        <translation>Ne plus rien lancer&#xa0;; ce qui s’exécute continue</translation>
    </message>
    <message>
        <source>Go on after a pause</source>
        <translation>Reprendre après une pause</translation>
    </message>
    <message>
        <source>Wait for --item or for --batch, not for both.</source>
        <translation>Attendez --item ou --batch, pas les deux.</translation>
    </message>
    <message>
        <source>Item %1 failed: %2: %3</source>
        <translation>Élément %1 en échec&#xa0;: %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Item %1 is %2.</source>
        <translation>L’élément %1 est %2.</translation>
    </message>
    <message>
        <source>It is not done yet. Nothing was canceled: it goes on.</source>
        <translation>Ce n’est pas encore terminé. Rien n’a été annulé&#xa0;: cela continue.</translation>
    </message>
    <message>
        <source>The queue is paused: what waits does not run until “queue resume”.</source>
        <translation>La file d’attente est en pause&#xa0;: ce qui attend ne s’exécute pas avant «&#xa0;queue resume&#xa0;».</translation>
    </message>
    <message>
        <source>Tell what happens in the queue until Ctrl+C</source>
        <translation>Signaler ce qui se passe dans la file d’attente jusqu’à Ctrl+C</translation>
    </message>
    <message>
        <source>Wait until nothing runs or waits, or for one item or batch</source>
        <translation>Attendre que plus rien ne s’exécute ni n’attende, ou attendre un élément ou un lot</translation>
    </message>
    <message>
        <source>Wait for this item; its end is the exit code.</source>
        <translation>Attendre cet élément&#xa0;; son issue donne le code de sortie.</translation>
    </message>
    <message>
        <source>Wait for this batch; its end is the exit code.</source>
        <translation>Attendre ce lot&#xa0;; son issue donne le code de sortie.</translation>
    </message>
    <message>
        <source>So long at most, in seconds; 0 for ever. Nothing is canceled then.</source>
        <translation>Durée maximale, en secondes&#xa0;; 0 pour illimitée. Rien n’est alors annulé.</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>The server&apos;s /openapi.json as a file: no server is asked then.</source>
        <translation>Le /openapi.json du serveur sous forme de fichier&#xa0;: aucun serveur n’est alors interrogé.</translation>
    </message>
    <message>
        <source>%1 is no schema of an InvokeAI server.</source>
        <translation>%1 n’est pas un schéma de serveur InvokeAI.</translation>
    </message>
    <message>
        <source>There is no profile “%1”: %2 holds none. Make one in the window of Vitrine, under Server, Manage Servers.</source>
        <translation>Il n’y a pas de profil «&#xa0;%1&#xa0;»&#xa0;: %2 n’en contient aucun. Créez-en un dans la fenêtre de Vitrine, sous Serveur, Gérer les serveurs.</translation>
    </message>
    <message>
        <source>There is no profile “%1”. There are: %2.</source>
        <translation>Il n’y a pas de profil «&#xa0;%1&#xa0;». Disponibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--profile and --server exclude each other: a profile has its address.</source>
        <translation>--profile et --server s’excluent mutuellement&#xa0;: un profil a son adresse.</translation>
    </message>
    <message>
        <source>A header is written as NAME: VALUE. What was given holds no colon after a name.</source>
        <translation>Un en-tête s’écrit NAME: VALUE. Ce qui a été indiqué ne contient pas de deux-points après un nom.</translation>
    </message>
    <message>
        <source>--proxy takes system, none, http://HOST:PORT or socks5://HOST:PORT, with USER@ before the host when it wants a login.</source>
        <translation>--proxy attend system, none, http://HOST:PORT ou socks5://HOST:PORT, avec USER@ devant l’hôte s’il demande une identification.</translation>
    </message>
    <message>
        <source>--proxy takes no password: give it in VITRINE_PROXY_PASSWORD, where nobody else can read it.</source>
        <translation>--proxy n’accepte pas de mot de passe&#xa0;: indiquez-le dans VITRINE_PROXY_PASSWORD, où personne d’autre ne peut le lire.</translation>
    </message>
    <message>
        <source>Address of the server, such as gpu-box:9090 or https://host/invoke. Without it: VITRINE_SERVER, then localhost. The login is that of “login”, or the token in VITRINE_TOKEN.</source>
        <translation>Adresse du serveur, par exemple gpu-box:9090 ou https://host/invoke. Sans elle&#xa0;: VITRINE_SERVER, puis localhost. L’identification est celle de «&#xa0;login&#xa0;», ou le jeton dans VITRINE_TOKEN.</translation>
    </message>
    <message>
        <source>User name for a proxy in front of the server (HTTP basic); its password is read from VITRINE_BASIC_PASSWORD.</source>
        <translation>Nom d’utilisateur pour un proxy placé devant le serveur (HTTP basic)&#xa0;; son mot de passe est lu dans VITRINE_BASIC_PASSWORD.</translation>
    </message>
    <message>
        <source>A header for each request, as NAME: VALUE; can be repeated. What is secret goes into VITRINE_HEADERS, a header a line.</source>
        <translation>Un en-tête pour chaque requête, sous la forme NAME: VALUE&#xa0;; peut être répété. Ce qui est secret va dans VITRINE_HEADERS, un en-tête par ligne.</translation>
    </message>
    <message>
        <source>PEM file of an authority that is trusted besides the system&apos;s.</source>
        <translation>Fichier PEM d’une autorité à laquelle faire confiance en plus de celles du système.</translation>
    </message>
    <message>
        <source>PEM file of a client certificate.</source>
        <translation>Fichier PEM d’un certificat client.</translation>
    </message>
    <message>
        <source>PEM file of its key, when that is in another file; its passphrase is read from VITRINE_KEY_PASSPHRASE.</source>
        <translation>Fichier PEM de sa clé, si elle est dans un autre fichier&#xa0;; sa phrase secrète est lue dans VITRINE_KEY_PASSPHRASE.</translation>
    </message>
    <message>
        <source>system (the default), none, http://HOST:PORT or socks5://HOST:PORT, with USER@ before the host; its password is read from VITRINE_PROXY_PASSWORD.</source>
        <translation>system (par défaut), none, http://HOST:PORT ou socks5://HOST:PORT, avec USER@ devant l’hôte&#xa0;; son mot de passe est lu dans VITRINE_PROXY_PASSWORD.</translation>
    </message>
    <message>
        <source>%1 is not set, and the connection to %2 needs it.</source>
        <translation>%1 n’est pas défini, et la connexion à %2 en a besoin.</translation>
    </message>
    <message>
        <source>--create-board wants the board&apos;s name: --board NAME.</source>
        <translation>--create-board demande le nom de la planche&#xa0;: --board NAME.</translation>
    </message>
    <message>
        <source>uploading</source>
        <translation>envoi</translation>
    </message>
    <message>
        <source>Created the board %1.</source>
        <translation>Planche %1 créée.</translation>
    </message>
    <message>
        <source>Upload images and videos (MP4)</source>
        <translation>Envoyer des images et vidéos (MP4)</translation>
    </message>
    <message>
        <source>The board that they go to, by name or id.</source>
        <translation>La planche de destination, par nom ou identifiant.</translation>
    </message>
    <message>
        <source>Create that board if there is none of this name.</source>
        <translation>Créer cette planche s’il n’y en a pas de ce nom.</translation>
    </message>
    <message>
        <source>user, general, control, mask or other.</source>
        <translation>user, general, control, mask ou other.</translation>
    </message>
    <message>
        <source>A JSON object that is kept with each of them.</source>
        <translation>Un objet JSON conservé avec chacune d’elles.</translation>
    </message>
    <message>
        <source>How often to run it (1 to 10000).</source>
        <translation>Nombre d’exécutions (1 à 10000).</translation>
    </message>
    <message>
        <source>Put it before what waits in the queue.</source>
        <translation>Placer devant ce qui attend dans la file d’attente.</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>Attendre la fin.</translation>
    </message>
    <message>
        <source>Submit a workflow, and wait for its images</source>
        <translation>Soumettre un workflow et attendre ses images</translation>
    </message>
    <message>
        <source>List the models of a workflow and what the server has for them</source>
        <translation>Lister les modèles d’un workflow et ce que le serveur a pour eux</translation>
    </message>
    <message>
        <source>Take another model of the same base and type where nothing else fits.</source>
        <translation>Prendre un autre modèle des mêmes base et type si rien d’autre ne convient.</translation>
    </message>
    <message>
        <source>Write the workflow with what was found to this file.</source>
        <translation>Écrire le workflow avec ce qui a été trouvé dans ce fichier.</translation>
    </message>
    <message>
        <source>List the server&apos;s workflows, or print one of them</source>
        <translation>Lister les workflows du serveur, ou en afficher un</translation>
    </message>
    <message>
        <source>Those with this text in name, description or tags.</source>
        <translation>Ceux qui ont ce texte dans le nom, la description ou les étiquettes.</translation>
    </message>
    <message>
        <source>Those with this tag. May be given several times.</source>
        <translation>Ceux qui ont cette étiquette. Peut être indiqué plusieurs fois.</translation>
    </message>
    <message>
        <source>user or default. May be given several times.</source>
        <translation>user ou default. Peut être indiqué plusieurs fois.</translation>
    </message>
    <message>
        <source>name, newest, updated or opened.</source>
        <translation>name, newest, updated ou opened.</translation>
    </message>
    <message>
        <source>%1: without a server, give this as JSON, as a workflow holds it.</source>
        <translation>%1&#xa0;: sans serveur, indiquez cela en JSON, tel qu’un workflow le contient.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Print what would be submitted</source>
        <translation>Afficher ce qui serait soumis</translation>
    </message>
    <message>
        <source>Set a field, as for &quot;workflow run&quot;; with --openapi, models as JSON and boards by id.</source>
        <translation>Définir un champ, comme pour «&#xa0;workflow run&#xa0;»&#xa0;; avec --openapi, modèles en JSON et planches par identifiant.</translation>
    </message>
    <message>
        <source>The id of the board for fields set to &quot;auto&quot;, or none.</source>
        <translation>L’identifiant de la planche pour les champs réglés sur «&#xa0;auto&#xa0;», ou none.</translation>
    </message>
    <message>
        <source>List what stands in the way of submitting a workflow</source>
        <translation>Lister ce qui empêche de soumettre un workflow</translation>
    </message>
    <message>
        <source>Print the fields of a workflow&apos;s form by index as JSON, or compare them with an older map</source>
        <translation>Afficher en JSON les champs du formulaire d’un workflow par index, ou les comparer à une table plus ancienne</translation>
    </message>
    <message>
        <source>An older map: list what of it does not hold any more.</source>
        <translation>Une table plus ancienne&#xa0;: lister ce qui n’y est plus valable.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>a multiple of %1</source>
        <translation>un multiple de %1</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>au moins %1 caractères</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>au plus %1 caractères</translation>
    </message>
    <message>
        <source>at least %1 entries</source>
        <translation>au moins %1 entrées</translation>
    </message>
    <message>
        <source>at most %1 entries</source>
        <translation>au plus %1 entrées</translation>
    </message>
    <message>
        <source>set by a connection</source>
        <translation>défini par une connexion</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>requis</translation>
    </message>
    <message>
        <source>The form shows no board field: the images of a run cannot be told apart by it.</source>
        <translation>Le formulaire n’affiche aucun champ de planche&#xa0;: il ne permet pas de distinguer les images d’une exécution.</translation>
    </message>
    <message>
        <source>The server&apos;s /openapi.json as a file: kinds and limits come from it and no server is asked. Without it and without --server or VITRINE_SERVER, what the workflow itself says is listed.</source>
        <translation>Le /openapi.json du serveur sous forme de fichier&#xa0;: genres et limites en proviennent et aucun serveur n’est interrogé. Sans lui et sans --server ni VITRINE_SERVER, ce que dit le workflow lui-même est listé.</translation>
    </message>
    <message>
        <source>List the fields of a workflow&apos;s form, as --set takes them</source>
        <translation>Lister les champs du formulaire d’un workflow, tels que --set les accepte</translation>
    </message>
    <message>
        <source>List the board fields of a workflow&apos;s form: where its images go</source>
        <translation>Lister les champs de planche du formulaire d’un workflow&#xa0;: où vont ses images</translation>
    </message>
    <message>
        <source>Instead of FILE: a workflow of the server&apos;s library, by name or id (see &quot;workflow library&quot;).</source>
        <translation>À la place de FILE&#xa0;: un workflow de la bibliothèque du serveur, par nom ou identifiant (voir «&#xa0;workflow library&#xa0;»).</translation>
    </message>
    <message>
        <source>Instead of FILE: the workflow that made this image or video of the server.</source>
        <translation>À la place de FILE&#xa0;: le workflow qui a créé cette image ou vidéo du serveur.</translation>
    </message>
    <message>
        <source>Give one workflow: a FILE, --library or --image.</source>
        <translation>Indiquez un workflow&#xa0;: un FILE, --library ou --image.</translation>
    </message>
    <message>
        <source>--library and --image need a server: leave out --openapi.</source>
        <translation>--library et --image ont besoin d’un serveur&#xa0;: omettez --openapi.</translation>
    </message>
    <message>
        <source>Set a field of the form: by its index, its label, or NODE_ID.FIELD. Models and boards by name or id. May be given several times; see &quot;workflow inputs&quot;.</source>
        <translation>Définir un champ du formulaire&#xa0;: par son index, son libellé ou NODE_ID.FIELD. Modèles et planches par nom ou identifiant. Peut être indiqué plusieurs fois&#xa0;; voir «&#xa0;workflow inputs&#xa0;».</translation>
    </message>
    <message>
        <source>Where the images go: a board by name or id. Sets every board field of the form.</source>
        <translation>Destination des images&#xa0;: une planche, par nom ou identifiant. Définit tous les champs de planche du formulaire.</translation>
    </message>
    <message>
        <source>--set takes KEY=VALUE, not “%1”.</source>
        <translation>--set attend KEY=VALUE, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The server of this name from the window&apos;s list, with its settings. What is secret about it is read from the environment, and else from the keychain.</source>
        <translation>Le serveur de ce nom dans la liste de la fenêtre, avec ses réglages. Ce qui est secret est lu dans l’environnement, sinon dans le trousseau.</translation>
    </message>
    <message>
        <source>There is no keychain here that tells what is secret about “%1”: only what the environment says is known.</source>
        <translation>Aucun trousseau ne connaît ici ce qui est secret pour « %1 » : seul ce que dit l’environnement est connu.</translation>
    </message>
</context>
</TS>
