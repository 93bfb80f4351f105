<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>BatchRequest</name>
    <message>
        <source>The number of runs must be between 1 and 10000.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EdgeFilter</name>
    <message>
        <source>The line from %1 to %2 was left out: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no node %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server has no node type &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no output &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no input &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a node cannot feed itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its end takes no line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the nodes would wait for each other in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a connector takes one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes no line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its start gives no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list takes items of one type only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both branches of a choice must be of one type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes only one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not take what comes (%2 into %3).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldLookup</name>
    <message>
        <source>%1  %2 (%3, %4.%5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; means several fields. Use the number or NODE_ID.FIELD of one of these:
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field of the workflow, which has no form. Use NODE_ID.FIELD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow has no field &quot;%1&quot;. Its fields are:
%2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormOutputs</name>
    <message>
        <source>The form shows no board field for this workflow&apos;s images, so it cannot say which is which or where they go. Add one in the workflow editor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GraphBuilder</name>
    <message>
        <source>The server has no node type &quot;%1&quot; (node %2). Install the node pack that brings it, or choose another workflow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow has no nodes: there is nothing to run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberLimits</name>
    <message>
        <source>must be at least %1 in this form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be at most %1 in this form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a multiple of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreparedWorkflow</name>
    <message>
        <source>The node %1 (%2) has version %3 and the server&apos;s has version %4: it is sent as it is and may not do the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node %1 cannot be used: the server has no node type &quot;%2&quot;. Install the node pack that brings it, or choose another workflow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form&apos;s field &quot;%2&quot; of node %1 was left out: the node has no such input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$.nodes[%1] was left out: there is another node %2 before it. Give it another id, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$.edges[%1] was left out: it has no ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>The workflow has no nodes: there is nothing to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is needed and not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this batch node feeds no other node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch nodes of %1 have lists of different lengths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the list of this batch node is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the server&apos;s node (%2, version %3) has no input &quot;%4&quot;, which the workflow&apos;s version %5 has. Update the node in the workflow editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server (InvokeAI %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the type &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no node %2; the workflow has it in version %3. Install the node pack that brings it, update the server, or choose another workflow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number %1 at %2 is larger than 64 bits can hold: what is sent would be rounded. Set a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WebUiChecks</name>
    <message>
        <source>must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n entries</source>
        <translation>
            <numerusform>must have at least %n entry</numerusform>
            <numerusform>must have at least %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n entries</source>
        <translation>
            <numerusform>must have at most %n entry</numerusform>
            <numerusform>must have at most %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n characters in each entry</source>
        <translation>
            <numerusform>must have at most %n character in each entry</numerusform>
            <numerusform>must have at most %n characters in each entry</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n characters in each entry</source>
        <translation>
            <numerusform>must have at least %n character in each entry</numerusform>
            <numerusform>must have at least %n characters in each entry</numerusform>
        </translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be less than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be greater than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a multiple of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkflowDocument</name>
    <message>
        <source>This is not a workflow but a queue item or a request that was sent to a server. Save the workflow itself from the workflow editor and open that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a graph for a server&apos;s programming interface, not a workflow: it has no form and no layout. Save the workflow itself from the workflow editor and open that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This JSON is not an InvokeAI workflow: it has no lists &quot;nodes&quot; and &quot;edges&quot;. Choose a file that was saved from the workflow editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This JSON is not an InvokeAI workflow: &quot;meta.version&quot; is missing. Choose a file that was saved from the workflow editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow is damaged: $.nodes[%1] has no id. Save it again from the workflow editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow is damaged: $.nodes[%1].data is missing. Save it again from the workflow editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a workflow file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2. Check its name and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 MB and cannot be a workflow. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is nested too deeply (more than 1024 levels). Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graph in it is damaged: it has no nodes and edges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number at %1 of its graph is larger than 64 bits and would be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow has format version &quot;%1&quot;, which is not known: %2 can be read. Save it again from a workflow editor of a supported version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow has more than one node &quot;workflow_return&quot;, and servers take only one. Remove the others in the workflow editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not JSON (%1 at byte %2, in %3). Choose a workflow file that was saved from the workflow editor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkflowForm</name>
    <message>
        <source>The workflow has no node %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server has no node type &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s node &quot;%1&quot; has no input &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow&apos;s node &quot;%1&quot; has no input &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is needed and not set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::AccountsApi</name>
    <message>
        <source>No account has this e-mail address and password. Upper and lower case count in both; type them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not your current password. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is disabled. Ask an administrator of the server to enable it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server has no accounts: everything can be done without signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not take this (%1). Change it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the e-mail address of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Type one such as name@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is too long: the server would look at its first 72 bytes only. Choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server wants passwords of eight characters or more, with upper case, lower case and a digit among them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::Actions</name>
    <message>
        <source>&amp;Open Workflow…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Image Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger Thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller Thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Newest First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tarred First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset La&amp;yout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Board…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter Boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit to Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Original Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close Workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel My Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear &amp;Finished Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect to Server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Demo Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Vitrine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Upload Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload &amp;Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reload Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore Deleted Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Li&amp;ve Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export Selection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;Board…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Searc&amp;h…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export All S&amp;tarred…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In&amp;vert Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred &amp;Only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;roken Only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Results Go &amp;Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest Boards First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest Boards First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boards by Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest Boards First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Ar&amp;chived Boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Boards by Da&amp;te</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in &amp;Another Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move to Board…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;py to Board…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Cate&amp;gory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use in Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notify When Runs End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep Running in the Tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflow &amp;Library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save Workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Workflow &amp;As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Workflow As File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit to the &amp;Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;place the Queue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings of This Server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manage Servers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server &amp;Information…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Troubleshooting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ApiClient</name>
    <message>
        <source>%1 came instead of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer cannot be saved (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has accounts of its own, whose login cannot be sent beside the user name and password of a proxy; use a proxy without</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ApiError</name>
    <message>
        <source>Canceled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at %1 cannot be reached%2. Check that InvokeAI is running there and that the address is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at %1 did not answer in time. It may be busy; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secure connection to %1 was refused%2. Check the server&apos;s certificate, or use http:// if it has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at %1 asks for a login%2. Give a valid token or log in, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at %1 does not allow this%2. Ask its administrator for the right to do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at %1 does not have what was asked for%2. It may have been deleted; refresh and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at %1 cannot do this now%2. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at %1 did not accept the request%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at %1 reported a failure%2. Its log says more; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at %1 is not an InvokeAI server, or its path is wrong%2. Check the address, port and path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of the server at %1 could not be understood (%2). Its version may not be supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at %1 cannot do this: its version of InvokeAI has no %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy on the way to %1 cannot be used%2. Check the proxy in the profile of the server, or in the settings of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In front of the server at %1 a user name and a password are asked for (HTTP basic). Enter them in the profile of the server, and check them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent is larger than the server at %1 or a proxy in front of it takes%2. Send less at once, or have its administrator raise the limit (client_max_body_size of nginx).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::Application</name>
    <message>
        <source>The trace cannot be written to %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::BatchData</name>
    <message>
        <source>The batch nodes have more than %1 values together. Use fewer of them, or shorter lists.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::BoardActions</name>
    <message>
        <source>The board “%1” was not created. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board “%1” is gone: somebody else deleted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board that took new results is gone or archived. They go to the board that is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un&amp;archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A board needs a name; “%1” keeps the one it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board “%1” was not renamed. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived the board “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board “%1” is in use again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board “%1” was not archived. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board “%1” was not unarchived. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::BoardDeletion</name>
    <message>
        <source>The board “%1” is gone: somebody else deleted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Deleting the board “%1” and %Ln item(s)…</source>
        <translation>
            <numerusform>Deleting the board “%1” and %Ln item…</numerusform>
            <numerusform>Deleting the board “%1” and %Ln items…</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting the board “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board “%1” was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Deleted the board “%1” and %Ln item(s).</source>
        <translation>
            <numerusform>Deleted the board “%1” and %Ln item.</numerusform>
            <numerusform>Deleted the board “%1” and %Ln items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted the board “%1”; %Ln item(s) are uncategorized now.</source>
        <translation>
            <numerusform>Deleted the board “%1”; %Ln item is uncategorized now.</numerusform>
            <numerusform>Deleted the board “%1”; %Ln items are uncategorized now.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted the board “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The board “%1” is deleted, but %Ln of its items are not; they are uncategorized now.</source>
        <translation>
            <numerusform>The board “%1” is deleted, but %Ln of its items is not; it is uncategorized now.</numerusform>
            <numerusform>The board “%1” is deleted, but %Ln of its items are not; they are uncategorized now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::BoardDrops</name>
    <message numerus="yes">
        <source>Copy %Ln</source>
        <translation>
            <numerusform>Copy %Ln</numerusform>
            <numerusform>Copy %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln</source>
        <translation>
            <numerusform>Move %Ln</numerusform>
            <numerusform>Move %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln</source>
        <translation>
            <numerusform>Upload %Ln</numerusform>
            <numerusform>Upload %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as a workflow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::BoardEditor</name>
    <message>
        <source>Auto (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None (Uncategorized)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board that is not on this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading boards…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::BoardKind</name>
    <message>
        <source>it must be &quot;auto&quot;, &quot;none&quot; or a board of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None (Uncategorized)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::BoardModel</name>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, assets among them</source>
        <comment>counts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New results without a board go here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that was made or uploaded on this day, by the server&apos;s calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day, as QLocale::toString takes it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day, as QLocale::toString takes it</comment>
        <translation type="unfinished"></translation>
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
            <numerusform>%Ln asset</numerusform>
            <numerusform>%Ln assets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s)</source>
        <translation>
            <numerusform>%Ln video</numerusform>
            <numerusform>%Ln videos</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::BoardStore</name>
    <message>
        <source>Several boards are called “%1”: %2. Give the id of the one that you mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no board “%1”. The boards are: %2.</source>
        <translation type="unfinished"></translation>
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
        <source>“Uncategorized” is not a board and cannot be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Uncategorized” is not a board and cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::BoardsPanel</name>
    <message>
        <source>Filter boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading boards…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new board:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No board is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No boards yet. Make one with the + button; images can then be dragged to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New board: not while the server is away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::BooleanKind</name>
    <message>
        <source>it must be &quot;true&quot; or &quot;false&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::CertificatesPage</name>
    <message>
        <source>&amp;Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Authority (CA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file of who has signed the server&apos;s certificate, when this system does not know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client &amp;certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for servers that ask for one. The key may be in the same file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate is trusted on its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one certificate, whatever is wrong with it. SHA-256: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ChooseBoardDialog</name>
    <message>
        <source>Filter boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No board has this in its name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::CollectionEditor</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out what is selected (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ColorEditor</name>
    <message>
        <source>Choose a colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the colour of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ColorKind</name>
    <message>
        <source>it must be a colour such as #7f7f7f or, with opacity, #7f7f7fff</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::Command</name>
    <message>
        <source>Interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not “%4”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes one of these: %2. “%3” is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Say so with --yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “%1” is not installed on the server. Its models: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“vitrinectl login” signs in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::CommandLine</name>
    <message>
        <source>A native desktop for InvokeAI servers. A token for a server with accounts is read from the environment variable VITRINE_TOKEN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the embedded demo server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write times of what happens to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use settings of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this workflow file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workflow file to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one workflow file can be opened at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--server and --demo exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--color-scheme takes system, light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--profile takes a name of letters, digits, dots, dashes and underscores.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ComparePane</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::CompareView</name>
    <message>
        <source>Swap (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>× %1</source>
        <comment>amplified</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amplification of the difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Pair (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number and name of a picture</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pixels are equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the pixels differ, by %2 of 255 at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; sizes differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ComparisonTable</name>
    <message>
        <source>Only what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metadata of %1 is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metadata of %1 cannot be read. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither has metadata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no metadata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their metadata is equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They differ in one field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They differ in %1 fields.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ConnectDialog</name>
    <message>
        <source>&amp;Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is used until Vitrine is closed, and kept nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Demo server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address of an InvokeAI server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ConnectProblem</name>
    <message>
        <source>Trust This Certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1

The certificate is for: %2
Issued by: %3
Valid until: %4
SHA-256: %5

Compare the last line with the one that the server&apos;s owner tells you. Vitrine will take this one certificate for this profile alone, and stop again when the server shows another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust this certificate?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Out Why…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ConnectionButton</name>
    <message>
        <source>No server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected, without live events for the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be reached; trying again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, InvokeAI %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no live events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ConnectionProfiles</name>
    <message>
        <source>There is another profile with the name “%1”. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::CopyImagesJob</name>
    <message>
        <source>%1 is a video, and servers copy images only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to copy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::DataFolderCheck</name>
    <message>
        <source>The folder “%1” is not that of the server at %2: its queue is empty, and the server&apos;s is not. Choose the root folder of this server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::DataFolderPage</name>
    <message>
        <source>Chec&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Root folder of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when the server runs on this machine: the folder with invokeai.yaml. Its database is read beside the server, and never written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the folder of this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither the folder nor the server has anything yet that could tell whether they belong together.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::DatabaseCheck</name>
    <message>
        <source>The database “%1” can be read beside the server (migration %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in WAL mode: reader and server hold each other up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the server once: it switches WAL on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it is this server&apos;s was not compared, since the server cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its queue is empty, so whether it is this server&apos;s is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database “%1” is not that of the server at %2: it holds other items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the root folder of this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is this server&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it is this server&apos;s was not compared.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::DeleteBoardDialog</name>
    <message>
        <source>Delete Board &amp;Only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Board and &amp;Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the board “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting its images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its images become uncategorized.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its images are deleted from the server.</source>
        <translation type="unfinished"></translation>
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
            <numerusform>%Ln asset</numerusform>
            <numerusform>%Ln assets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln intermediate image(s)</source>
        <translation>
            <numerusform>%Ln intermediate image</numerusform>
            <numerusform>%Ln intermediate images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s)</source>
        <translation>
            <numerusform>%Ln video</numerusform>
            <numerusform>%Ln videos</numerusform>
        </translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them you just deleted; that can still be undone, unless they go with the board.</source>
        <translation>
            <numerusform>%Ln of them you just deleted; that can still be undone, unless they go with the board.</numerusform>
            <numerusform>%Ln of them you just deleted; that can still be undone, unless they go with the board.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) become uncategorized.</source>
        <translation>
            <numerusform>%Ln item becomes uncategorized.</numerusform>
            <numerusform>%Ln items become uncategorized.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) are deleted from the server. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln item is deleted from the server. This cannot be undone.</numerusform>
            <numerusform>%Ln items are deleted from the server. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its images cannot be counted, so nothing is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::Deleting</name>
    <message numerus="yes">
        <source>%Ln image(s) not deleted: %1.</source>
        <translation>
            <numerusform>%Ln image not deleted: %1.</numerusform>
            <numerusform>%Ln images not deleted: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server gives no reason; they may belong to another user, or their files are locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) restored, as new images with new names.</source>
        <translation>
            <numerusform>%Ln image restored, as a new image with a new name.</numerusform>
            <numerusform>%Ln images restored, as new images with new names.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) restored. %1</source>
        <translation>
            <numerusform>%Ln image restored. %1</numerusform>
            <numerusform>%Ln images restored. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::DeletionBar</name>
    <message>
        <source>Undo &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete &amp;Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent to the server yet (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not wait. When Vitrine is closed before the time is over, nothing is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploads them again, as new images with new names. The newest deleted images, 1 GB at most, can be restored until the connection ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln image(s)…</source>
        <translation>
            <numerusform>Deleting %Ln image…</numerusform>
            <numerusform>Deleting %Ln images…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restoring %Ln image(s)…</source>
        <translation>
            <numerusform>Restoring %Ln image…</numerusform>
            <numerusform>Restoring %Ln images…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) deleted.</source>
        <translation>
            <numerusform>%Ln image deleted.</numerusform>
            <numerusform>%Ln images deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot be restored.</source>
        <translation>
            <numerusform>%Ln of them cannot be restored.</numerusform>
            <numerusform>%Ln of them cannot be restored.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not to be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) will be deleted</source>
        <translation>
            <numerusform>%Ln image will be deleted</numerusform>
            <numerusform>%Ln images will be deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s) will be deleted</source>
        <translation>
            <numerusform>%Ln video will be deleted</numerusform>
            <numerusform>%Ln videos will be deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images and videos will be deleted</source>
        <translation>
            <numerusform>%Ln images and videos will be deleted</numerusform>
            <numerusform>%Ln images and videos will be deleted</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 when the server is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 when copies for Restore are here: %2 of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be restored afterwards: no copy can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot be restored afterwards: no copy can be kept.</source>
        <translation>
            <numerusform>%Ln of them cannot be restored afterwards: no copy can be kept.</numerusform>
            <numerusform>%Ln of them cannot be restored afterwards: no copy can be kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1: %2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open workflow uses it in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The open workflow uses %Ln of them in %1.</source>
        <translation>
            <numerusform>The open workflow uses %Ln of them in %1.</numerusform>
            <numerusform>The open workflow uses %Ln of them in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s) come back without the workflow: servers take none with an uploaded video.</source>
        <translation>
            <numerusform>%Ln video comes back without the workflow: servers take none with an uploaded video.</numerusform>
            <numerusform>%Ln videos come back without the workflow: servers take none with an uploaded video.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::DesktopNotifications</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::DetailsPanel</name>
    <message>
        <source>Nothing is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an image to see how it was made, or two to see what differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 images are selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one to see how it was made, or two to see what differs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::DetailsView</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall in Web UI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web UI that is open on this server takes over prompts, model, seed and what else it has a place for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no metadata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was kept about how this was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metadata is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metadata cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has the picture, but cannot read what is kept about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not made by the workflow editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not made by a run of this server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::DownloadZipJob</name>
    <message>
        <source>The server could not make the zip (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server handed out a zip that is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::DuplicatesBar</name>
    <message>
        <source>&amp;Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Upload Anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was uploaded to this board before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files were uploaded to this board before.</source>
        <translation>
            <numerusform>%Ln of the files was uploaded to this board before.</numerusform>
            <numerusform>%Ln of the files were uploaded to this board before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::EnqueueBody</name>
    <message>
        <source>This submission has %1, and the server keeps that for each item. Most of it is in %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::EnumEditor</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::EnumKind</name>
    <message>
        <source>must be one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::EventsCheck</name>
    <message>
        <source>long-polling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live updates arrive over %1 (%2 ms).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lets us in over %1, but does not confirm what it is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something on the way may hold messages back: look at the settings of a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login is refused over %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in again, or give a valid token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live updates cannot be had over %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing, as long as WebSocket works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come over long-polling instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a proxy stands before the server, have it pass on WebSocket connections of /ws/socket.io/ (the headers Upgrade and Connection).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress and the queue are only read again from time to time. Have proxies and firewalls let /ws/socket.io/ through.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::EventsTrial</name>
    <message>
        <source>the server closed the connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ExportBar</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;Problems…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%p %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was exported stays. The same export again goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on when the server is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) could not be exported completely. “Try Again” fetches these only.</source>
        <translation>
            <numerusform>%Ln image could not be exported completely. “Try Again” fetches these only.</numerusform>
            <numerusform>%Ln images could not be exported completely. “Try Again” fetches these only.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more export(s) waiting</source>
        <translation>
            <numerusform>%Ln more export waiting</numerusform>
            <numerusform>%Ln more exports waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln image exported to %1.</numerusform>
            <numerusform>%Ln images exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln was there already.</numerusform>
            <numerusform>%Ln were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) are in %1 already.</source>
        <translation>
            <numerusform>%Ln image is in %1 already.</numerusform>
            <numerusform>%Ln images are in %1 already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be exported completely.</source>
        <translation>
            <numerusform>%Ln could not be exported completely.</numerusform>
            <numerusform>%Ln could not be exported completely.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export stopped at %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export did not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 free: not enough for all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was exported there before, with the same file names and format, is skipped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ExportDialog</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sidecars: a JSON file beside each, with record, metadata and workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Originals, byte for byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converted images lose the metadata and workflow that the server writes into its PNG files; sidecars keep them. Videos stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG images with their metadata and workflow, and videos, as the server has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading about the first image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the whole path of a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln image(s)</source>
        <translation>
            <numerusform>%1: %Ln image</numerusform>
            <numerusform>%1: %Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, measuring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, of unknown size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 before they are converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, about %2 before they are converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, about %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ExportFolder</name>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written to the folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another export into %1 is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of %1 is full: %2 are free. Make room, then continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the folder any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already and not from this export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ExportItemJob</name>
    <message>
        <source>%1 cannot be saved in %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 bytes came</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ExportJob</name>
    <message>
        <source>it is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server does not have it any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ExportJournal</name>
    <message>
        <source>%1 cannot be opened (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::Exporting</name>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred images of all boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for “%1”, broken only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken images are those that the server has no file of. To export what else was found, turn off “Broken Only”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::FetchCalledWorkflowsJob</name>
    <message>
        <source>The saved workflow %1, which this workflow calls, is missing on the server or not accessible. Choose another one in the workflow editor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::FetchWorkflowJob</name>
    <message>
        <source>“%1” is the name of several workflows of the library. Give the id of one of these: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no workflow “%1”. It has: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server shows nothing of item %1: it is another user&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::FieldKind</name>
    <message>
        <source>is not a value of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used here: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::FieldMap</name>
    <message>
        <source>This is no map of a workflow&apos;s fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was of the kind %2 and is of the kind %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not on the form any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the index %2 now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::FieldSources</name>
    <message>
        <source>Uncategorized</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::FieldView</name>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the value in the workflow file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by a connection in the workflow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::FileDrops</name>
    <message>
        <source>Open “%1” as a workflow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::FindingView</name>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::FormHistory</name>
    <message>
        <source>preset “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One value was left out. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were left out, since they do not fit this form any more.</source>
        <translation>
            <numerusform>%n value was left out, since it does not fit this form any more.</numerusform>
            <numerusform>%n values were left out, since they do not fit this form any more.</numerusform>
        </translation>
    </message>
    <message>
        <source>values of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::FormValues</name>
    <message>
        <source>%1: “%2” is not installed on this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the form has no such field any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the field cannot be edited any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the field takes another kind of value now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” cannot be used: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::GalleryBar</name>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search prompts and metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which images</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::GalleryPage</name>
    <message>
        <source>Reading images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image&apos;s metadata holds these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No images here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you generate with this board chosen appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for images without a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all images were checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No broken images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has the files of all that it lists here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No starred images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of those that were to be seen here has a star.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1. Refresh to check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is away: this is what was seen of it before. Nothing can be changed until it is back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::GalleryView</name>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::GenerateImageJob</name>
    <message>
        <source>Width and height must be multiples of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There must be at least one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CFG scale must be at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There must be at least one image.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::GeneratorEditor</name>
    <message>
        <source>Arithmetic Sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uniform Random Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parse String</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dynamic Prompts (Random)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dynamic Prompts (Combinatorial)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images from Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other values at random; they are drawn again after each submission too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep These</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same values each time from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s), drawn at random</source>
        <translation>
            <numerusform>%n value, drawn at random</numerusform>
            <numerusform>%n values, drawn at random</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::GeneratorForm</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a seed the same values are drawn each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load from File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of a .txt or .csv file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands between two values; \n is the end of a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board that is not on this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading boards…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a board…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load from File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts (*.txt *.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 128 KB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be used. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::GeneratorSettings</name>
    <message>
        <source>&quot;%1&quot; is no kind of generator that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generator&apos;s setting &quot;%1&quot; cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generator makes more than %1 values: choose a smaller count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this generator makes must be asked from a server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::GeneratorValues</name>
    <message>
        <source>What the generator %1 makes must be asked from a server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::HeaderTable</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ImageActions</name>
    <message>
        <source>Un&amp;star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset: &amp;User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset: &amp;Control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset: &amp;Mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset: &amp;Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln Image(s) to Board</source>
        <translation>
            <numerusform>Copy %Ln Image to Board</numerusform>
            <numerusform>Copy %Ln Images to Board</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln Image(s) to Board</source>
        <translation>
            <numerusform>Move %Ln Image to Board</numerusform>
            <numerusform>Move %Ln Images to Board</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ImageConversion</name>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be saved as %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ImageDecoder</name>
    <message>
        <source>The picture cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too large to be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be read: its data is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbnails cannot be shown: they are WebP pictures, which Qt cannot read here. Install the package qt6-image-formats-plugins and start Vitrine again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ImageEditor</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the picture out of this field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the video out of this field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a video here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop an image here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not on the server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ImageListEditor</name>
    <message>
        <source>Drop videos here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop images here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ImageListModel</name>
    <message>
        <source>%1
%2 × %3
%4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ImageViewer</name>
    <message>
        <source>The image cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is away. This is the thumbnail that was kept; the picture itself comes when the server is back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ImagesApi</name>
    <message>
        <source>“Uncategorized” is not a board that images can be added to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names are too many for one request; the server takes %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::InstallChoice</name>
    <message>
        <source>&amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (installed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Install %Ln model(s)</source>
        <translation>
            <numerusform>&amp;Install %Ln model</numerusform>
            <numerusform>&amp;Install %Ln models</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what to install.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::InstallDialog</name>
    <message>
        <source>Install Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path or URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hugging Face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starter Models</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::InstallHubPage</name>
    <message>
        <source>&amp;Look Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner/repository, or its address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No repository looked up yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks Hugging Face what there is to install: the whole, or single files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the repository as owner/name, such as stabilityai/sdxl-turbo, or the address of its page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the name is right, whether the server has network, and whether the repository wants an access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole repository (Diffusers)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no file that is a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows whether the server has a token. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a token that works, for all of its users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no token that works. Repositories that are not public want one; the server keeps it for all of its users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not ask Hugging Face about its token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an access token: it has no blanks, and is made in the settings of Hugging Face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hugging Face does not take this token. Look whether all of it is there and whether it is still valid.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::InstallModelJob</name>
    <message>
        <source>The installation of %1 was canceled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know the installation of %1 any more, and the model is not there. Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is installed already (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not download from %1 (%2). Its administrator can allow private addresses: allow_private_download_urls in invokeai.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be installed (%2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::InstallScanPage</name>
    <message>
        <source>&amp;Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave the files where they are (in place)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder of the server’s machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing scanned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server looks for models in the folder and below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files have to stay there. Deleting a model leaves them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are moved into the server’s models folder: they are not where they were any more, and deleting a model deletes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a folder of the server’s machine, such as /models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server looks through %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether this folder is on the server’s machine and may be read there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No models found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in this folder that looks like a model.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::InstallSourcePage</name>
    <message>
        <source>&amp;Leave the files where they are (in place)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/models/model.safetensors
https://host/model.safetensors
owner/repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths on the server, URLs or repositories, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where the address wants one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paths on the server, URLs or repositories of Hugging Face, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files have to stay there. Deleting the model leaves them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are moved into the server’s models folder: they are not where they were any more, and deleting the model deletes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are paths of this machine, and the server is %1: it finds the files only where the same paths lead to them there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An access token has no blanks. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln installation(s) begun. The list in the models’ window tells how far they are.</source>
        <translation>
            <numerusform>%Ln installation begun. The list in the models’ window tells how far it is.</numerusform>
            <numerusform>%Ln installations begun. The list in the models’ window tells how far they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::InstallStartersPage</name>
    <message>
        <source>What a model needs besides is installed with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All starter models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No starter models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the starter models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The starter models cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server suggests no models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::InstallsModel</name>
    <message>
        <source>Installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stalled: nothing comes. Pause and resume it, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::InstallsPane</name>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear F&amp;inished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Source and Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installations</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Installations: %Ln under way</source>
        <translation>
            <numerusform>Installations: %Ln under way</numerusform>
            <numerusform>Installations: %Ln under way</numerusform>
        </translation>
    </message>
    <message>
        <source>This server cannot pause (it has no %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel Installations</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln installation(s)? The %1 that came already are thrown away.</source>
        <translation>
            <numerusform>Cancel %Ln installation? The %1 that came already are thrown away.</numerusform>
            <numerusform>Cancel %Ln installations? The %1 that came already are thrown away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>C&amp;ancel Installation</source>
        <translation>
            <numerusform>C&amp;ancel Installation</numerusform>
            <numerusform>C&amp;ancel Installation</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::IntakeBar</name>
    <message>
        <source>Choose Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload from this computer and use it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Selected Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Selected Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Selected Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use what is selected in the gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ItemChanges</name>
    <message numerus="yes">
        <source>The category of %Ln image(s) was not changed.</source>
        <translation>
            <numerusform>The category of %Ln image was not changed.</numerusform>
            <numerusform>The category of %Ln images was not changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) not starred.</source>
        <translation>
            <numerusform>%Ln image not starred.</numerusform>
            <numerusform>%Ln images not starred.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) not unstarred.</source>
        <translation>
            <numerusform>%Ln image not unstarred.</numerusform>
            <numerusform>%Ln images not unstarred.</numerusform>
        </translation>
    </message>
    <message>
        <source>They may have been deleted, or belong to another user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ItemDrag</name>
    <message>
        <source>So much is not dragged to other programs: up to %1 files and %2 are. Export it to a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are still on their way from the server. Drag them again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files could not be fetched from the server, so other programs got nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ItemIntake</name>
    <message>
        <source>No video is selected in the gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image is selected in the gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos (*.mp4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many files are too much for a field: upload them to a board first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no MP4 video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no image that the server takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be uploaded. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploading %1 (%2 of %3)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploading %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ItemMover</name>
    <message>
        <source>All of it is on “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Moving %Ln image(s) to “%1”…</source>
        <translation>
            <numerusform>Moving %Ln image to “%1”…</numerusform>
            <numerusform>Moving %Ln images to “%1”…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln image(s) to “%1”.</source>
        <translation>
            <numerusform>Moved %Ln image to “%1”.</numerusform>
            <numerusform>Moved %Ln images to “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server gives no reason; they may be gone, or belong to another user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) not moved to “%1”.</source>
        <translation>
            <numerusform>%Ln image not moved to “%1”.</numerusform>
            <numerusform>%Ln images not moved to “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was copied to “%1”: servers copy images only, not videos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copying %Ln image(s) to “%1”…</source>
        <translation>
            <numerusform>Copying %Ln image to “%1”…</numerusform>
            <numerusform>Copying %Ln images to “%1”…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln image(s) to “%1”.</source>
        <translation>
            <numerusform>Copied %Ln image to “%1”.</numerusform>
            <numerusform>Copied %Ln images to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) not copied to “%1”.</source>
        <translation>
            <numerusform>%Ln image not copied to “%1”.</numerusform>
            <numerusform>%Ln images not copied to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s) left out: servers copy images only.</source>
        <translation>
            <numerusform>%Ln video left out: servers copy images only.</numerusform>
            <numerusform>%Ln videos left out: servers copy images only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Putting %Ln image(s) back…</source>
        <translation>
            <numerusform>Putting %Ln image back…</numerusform>
            <numerusform>Putting %Ln images back…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln image(s) back.</source>
        <translation>
            <numerusform>Put %Ln image back.</numerusform>
            <numerusform>Put %Ln images back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::JsonView</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::KeptOriginals</name>
    <message>
        <source>No folder for copies can be made in %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::KeychainTokenStore</name>
    <message>
        <source>The keychain of this system did not answer as it should (%1). Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::LibraryActions</name>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not duplicated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1 (copy)” is among your workflows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was exported to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written to %2: %3. Check the folder&apos;s permissions and free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is shared with the users of this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is yours alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used as a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a new picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” keeps its picture.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::LibraryModel</name>
    <message>
        <source>Bundled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::LibrarySections</name>
    <message>
        <source>Recently Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Workflows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared Workflows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundled Workflows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflows that were opened here or in the web UI appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflows that you save on this server appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflows that the users of this server share appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server comes without workflows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::LibraryWindow</name>
    <message>
        <source>Workflow Library – Vitrine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search names, descriptions and tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recently Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recently Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading workflows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workflow of this section has these words or tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workflows</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflow files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1” from the library of this server? This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From &amp;File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Is Selected in the &amp;Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture that stands for it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ListKind</name>
    <message>
        <source>must be a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n entries</source>
        <translation>
            <numerusform>must have at least %n entry</numerusform>
            <numerusform>must have at least %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n entries</source>
        <translation>
            <numerusform>must have at most %n entry</numerusform>
            <numerusform>must have at most %n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not a JSON list of the right kind of values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::LiveView</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a preview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server generates appears here while it is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::LocalDatabase</name>
    <message>
        <source>“%1” belongs to another user (%2) and is left alone. Run this as that user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is there and may be read by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was made by a newer InvokeAI than is known here (migration %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no database of InvokeAI. Give the root folder of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no %2: its InvokeAI is older than 6.3, or was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” has accounts (%n): only the server knows who may see what.</source>
        <translation>
            <numerusform>“%1” has accounts (%n): only the server knows who may see what.</numerusform>
            <numerusform>“%1” has accounts (%n): only the server knows who may see what.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is locked by another program (%2). Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no SQLite database, or is damaged (%2). Start InvokeAI on it: its log says what is wrong, and its backups lie beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened only for reading (%2): no server has it open, and its folder cannot be written. Start the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::Login</name>
    <message>
        <source>This server has accounts, and nobody is its administrator yet. Whoever signs up first is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server has accounts. Sign in to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your login has expired. Sign in again; whatever was under way goes on then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take your login any more: the password was changed, or the account was disabled. Sign in again; whatever was under way goes on then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another user signed in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::LoginCheck</name>
    <message>
        <source>The server asks for no login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes the login.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::LoraKind</name>
    <message>
        <source>it must be the name or the key of an installed LoRA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::LoraListEditor</name>
    <message>
        <source>No LoRAs available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add LoRA…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::LoraRow</name>
    <message>
        <source>Used or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this LoRA out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::MainWindow</name>
    <message>
        <source>The settings cannot be written to %1. Check the folder&apos;s permissions and free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file was damaged. What could be read is used; the old file is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is on the clipboard, without tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Vitrine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitrine %1

A native desktop for InvokeAI servers.
Apache License 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::MessageBanner</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::Metadata</name>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative style prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LoRAs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CFG scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CFG rescale multiplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denoising strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLIP skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refiner model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InvokeAI version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ModelActions</name>
    <message>
        <source>&amp;Install…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con&amp;vert to Diffusers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Re-identify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;Cover…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Memory…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models are being deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model has no cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another model is being converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server cannot look at a model’s files again (it has no %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes were not saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 models were deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s) were deleted.</source>
        <translation>
            <numerusform>%Ln model was deleted.</numerusform>
            <numerusform>%Ln models were deleted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Convert Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Convert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer about “%1” was lost. What became of it is being looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a Diffusers model now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converting “%1”: this takes minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the files of “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not identified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used as a cover. Choose another picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a new cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” keeps the cover that it has.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ModelCacheDialog</name>
    <message>
        <source>&amp;Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models in Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emptying takes out what is not in use at this moment; the next run loads it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model was loaded since the server started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models and parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message>
        <source>Loaded from disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thrown out for room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not in use is out of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory was not emptied. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ModelCheck</name>
    <message>
        <source>The model “%1” of this workflow is not on this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) of this workflow are not on this server.</source>
        <translation>
            <numerusform>%n model of this workflow is not on this server.</numerusform>
            <numerusform>%n models of this workflow are not on this server.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ModelCheckDialog</name>
    <message>
        <source>Missing Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not have these models of the workflow. Choose what takes their place, or install them on the server: this list follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the chosen models into the workflow; it can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replacement for %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(Leave out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(Keep as it is)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model of this kind is installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>models</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ModelCoverView</name>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ModelDetailsPane</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a model to see what it is and to change what is said about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its files are gone: runs that use it fail. Put them back, or delete the model and install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know what this is, and cannot use it. Delete it, or look whether the file is whole and re-identify it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>%Ln model</numerusform>
            <numerusform>%Ln models</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they were (in place)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the server’s models folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ModelEditor</name>
    <message>
        <source>Loading models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No models available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(Optional) No models available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(Optional) Choose a model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(None)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ModelForm</name>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trigger phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ModelInstalling</name>
    <message>
        <source>The server does not know this installation any more. Look whether the model is in the list; if not, try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not canceled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not begun anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has not forgotten what has ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ModelInstallsApi</name>
    <message>
        <source>Say what to install: a path on the server, a URL, or a repository of Hugging Face such as owner/name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ModelKind</name>
    <message>
        <source>it must be the name or the key of an installed model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ModelRelationshipsApi</name>
    <message>
        <source>A model cannot be linked with itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ModelSettings</name>
    <message>
        <source>%1 has to be a multiple of 8 that is at least 64, such as 1024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has to be a number that is at least 1, such as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps has to be a whole number that is at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAE precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CFG rescale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CFG scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has to be a number from 0 to less than 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoders on the CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as FP8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has to be a number, such as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greatest weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preprocessor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model needs a name. Enter one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ModelSourceCheck</name>
    <message>
        <source>Enter a path on the server, a URL, or a repository of Hugging Face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers download from http and https addresses only, not %1. Enter another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the address of a file. Enter the whole address, such as https://host/model.safetensors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a whole path: the server would look in its own folder. Enter the path from the root, such as /models/model.safetensors.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ModelSourcesApi</name>
    <message>
        <source>Say which folder of the server to look through.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ModelStore</name>
    <message>
        <source>Several models are called “%1”: %2. Give the key of the one that you mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “%1” is not installed on the server. Models that fit here: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ModelSync</name>
    <message>
        <source>the server has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same name, base and type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same base and type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ModelsApi</name>
    <message>
        <source>no model has this hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ModelsBar</name>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search names, descriptions, trigger phrases, files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All bases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing files (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists only models whose files are gone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ModelsCheck</name>
    <message>
        <source>The server has no models: most workflows need one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install one, with &quot;vitrinectl model install&quot; or in InvokeAI&apos;s own model manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>None of the %n model(s) is a main model: without one no picture can be generated.</source>
        <translation>
            <numerusform>The only model is not a main model: without one no picture can be generated.</numerusform>
            <numerusform>None of the %n models is a main model: without one no picture can be generated.</numerusform>
        </translation>
    </message>
    <message>
        <source>Install a main model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The files of %n model(s) are gone: %1. Runs with them fail.</source>
        <translation>
            <numerusform>The files of %n model are gone: %1. Runs with it fail.</numerusform>
            <numerusform>The files of %n models are gone: %1. Runs with them fail.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the files back where they were, or delete these models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The server does not know what kind %n model(s) are: %1. Runs with them fail.</source>
        <translation>
            <numerusform>The server does not know what kind %n model is: %1. Runs with it fail.</numerusform>
            <numerusform>The server does not know what kind %n models are: %1. Runs with them fail.</numerusform>
        </translation>
    </message>
    <message>
        <source>Have the server identify them again, or delete them if they are no models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The server has %n model(s).</source>
        <translation>
            <numerusform>The server has %n model.</numerusform>
            <numerusform>The server has %n models.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ModelsModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, its files are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of this model are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its files are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes that are not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know what this is: it cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ModelsWindow</name>
    <message>
        <source>Models – Vitrine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not tell whose files are missing (it has no %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows whose files are missing. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown may be old. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model fits what is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show All Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be generated without a model. Install one from a file, a URL, Hugging Face or the list of starter models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>%Ln model</numerusform>
            <numerusform>%Ln models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln model(s)</source>
        <translation>
            <numerusform>%1 of %Ln model</numerusform>
            <numerusform>%1 of %Ln models</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without files</source>
        <translation>
            <numerusform>%Ln without files</numerusform>
            <numerusform>%Ln without files</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installations cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::NameTemplate</name>
    <message>
        <source>%1 (at character %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{” is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{%1} is not a placeholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behind “:” stands a number from 1 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“}” without “{”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of the files is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a value in a file name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncategorized</source>
        <comment>a value in a file name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::NodeReload</name>
    <message>
        <source>Reading the server&apos;s nodes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s nodes could not be read again; those of before are used. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s nodes have changed: %Ln node type(s) now</source>
        <translation>
            <numerusform>The server&apos;s nodes have changed: %Ln node type now</numerusform>
            <numerusform>The server&apos;s nodes have changed: %Ln node types now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s nodes are unchanged: %Ln node type(s)</source>
        <translation>
            <numerusform>The server&apos;s nodes are unchanged: %Ln node type</numerusform>
            <numerusform>The server&apos;s nodes are unchanged: %Ln node types</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::NumberEditor</name>
    <message>
        <source>Shuffle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a random number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in steps of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::NumberKind</name>
    <message>
        <source>must be a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::OpaqueKind</name>
    <message>
        <source>a field of this kind can only be changed in the workflow editor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::OtherPrograms</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be fetched. %1</source>
        <translation>
            <numerusform>%Ln file could not be fetched. %1</numerusform>
            <numerusform>%Ln files could not be fetched. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be copied. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fetching %Ln file(s)…</source>
        <translation>
            <numerusform>Fetching %Ln file…</numerusform>
            <numerusform>Fetching %Ln files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) on the clipboard.</source>
        <translation>
            <numerusform>%Ln file on the clipboard.</numerusform>
            <numerusform>%Ln files on the clipboard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the original…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be saved (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system knows no program for %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::OutputsCheck</name>
    <message>
        <source>without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow “%1” cannot be run: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See &quot;vitrinectl workflow check&quot;, or the notes below the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow “%1” makes no images that stay: all of them are intermediate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the workflow editor, switch off &quot;Intermediate&quot; at the node whose image is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The form of “%1” shows the board field of each of its %n output(s).</source>
        <translation>
            <numerusform>The form of “%1” shows the board field of each of its %n output.</numerusform>
            <numerusform>The form of “%1” shows the board field of each of its %n outputs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The form of “%1” shows no board field of %n output(s): %2. They cannot be told apart or given a board here.</source>
        <translation>
            <numerusform>The form of “%1” shows no board field of %n output: %2. They cannot be told apart or given a board here.</numerusform>
            <numerusform>The form of “%1” shows no board field of %n outputs: %2. They cannot be told apart or given a board here.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the workflow editor, add the board fields of these nodes to the form.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::PastedPictures</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted</source>
        <comment>start of a file name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::PathField</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::Permissions</name>
    <message>
        <source>Only an administrator of this server can pause and resume its queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an administrator of this server can install and change models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an administrator of this server can see and change its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an administrator of this server can manage its accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an administrator of this server can see its node packs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs to another user. Only they or an administrator can change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This board belongs to another user. Only they or an administrator can change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This board belongs to another user, who shares it for looking at. Only a public board takes images of others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workflow belongs to another user. Save a copy to change it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::PresetNameDialog</name>
    <message>
        <source>Save Values as Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the preset:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a preset of this name. Its values are replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a preset of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::PresetsButton</name>
    <message>
        <source>Presets: named sets of values for this workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No presets of this workflow yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Values as Preset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage Presets…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets of this workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put its values into the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the form&apos;s present values in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it another name (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the preset “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::PreviewTile</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ProfileEditor</name>
    <message>
        <source>&amp;Try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and C&amp;onnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address, unless you give it a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InvokeAI %1 answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is secret about this server is not kept any more: enter it again. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ProfilesDialog</name>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this server?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” leaves the list, with its passwords. Nothing on the server changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::PromptRecall</name>
    <message>
        <source>Earlier prompts (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier prompts for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts that are submitted appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear Prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all prompts that were submitted, of every workflow?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ProxyPage</name>
    <message>
        <source>The one of this system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests and live events leave this machine through it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::QueueActions</name>
    <message>
        <source>&amp;Pause Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel Whole &amp;Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel All E&amp;xcept What Runs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run &amp;Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete &amp;Finished…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear Queue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts what waits again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs goes on; nothing else is started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln item(s)?</source>
        <translation>
            <numerusform>Cancel %Ln item?</numerusform>
            <numerusform>Cancel %Ln items?</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay in the list and can be retried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln Item(s)</source>
        <translation>
            <numerusform>Cancel %Ln Item</numerusform>
            <numerusform>Cancel %Ln Items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is everything of %Ln batch(es) that waits or runs, also what is not shown.</source>
        <translation>
            <numerusform>That is everything of %Ln batch that waits or runs, also what is not shown.</numerusform>
            <numerusform>That is everything of %Ln batches that waits or runs, also what is not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln waiting item(s)?</source>
        <translation>
            <numerusform>Cancel %Ln waiting item?</numerusform>
            <numerusform>Cancel %Ln waiting items?</numerusform>
        </translation>
    </message>
    <message>
        <source>What runs now goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not ended yet, and canceled by this: %Ln.</source>
        <translation>
            <numerusform>Not ended yet, and canceled by this: %Ln.</numerusform>
            <numerusform>Not ended yet, and canceled by this: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. Pictures stay in the gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln item(s) from the queue?</source>
        <translation>
            <numerusform>Delete %Ln item from the queue?</numerusform>
            <numerusform>Delete %Ln items from the queue?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Item(s)</source>
        <translation>
            <numerusform>Delete %Ln Item</numerusform>
            <numerusform>Delete %Ln Items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln finished item(s) from the queue?</source>
        <translation>
            <numerusform>Delete %Ln finished item from the queue?</numerusform>
            <numerusform>Delete %Ln finished items from the queue?</numerusform>
        </translation>
    </message>
    <message>
        <source>These are %1 completed, %2 failed and %3 canceled ones. This cannot be undone. Pictures stay in the gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete all %Ln item(s) from the queue?</source>
        <translation>
            <numerusform>Delete %Ln item from the queue?</numerusform>
            <numerusform>Delete all %Ln items from the queue?</numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1 was not submitted again. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1 runs again as item %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::QueueBar</name>
    <message>
        <source>Filter by values, workflow, origin, error, id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::QueueColumns</name>
    <message>
        <source>&amp;Reset Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::QueueDetailsPane</name>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traceback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an item to see its values, its results and what went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1 of another user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry of item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record cannot be read. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At node %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long to be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items of other users</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Batch of %Ln item(s)</source>
        <translation>
            <numerusform>Batch of %Ln item</numerusform>
            <numerusform>Batch of %Ln items</numerusform>
        </translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time per item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) are selected</source>
        <translation>
            <numerusform>%Ln item is selected</numerusform>
            <numerusform>%Ln items are selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Other users’</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::QueueModel</name>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (another user’s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of other users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not show what other users run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::QueueMonitor</name>
    <message>
        <source>Queue item %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow of item %1 cannot be opened. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::QueueWindow</name>
    <message>
        <source>Queue – Vitrine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%p %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown may be old. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the queue fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show All Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is submitted, here or by other programs, appears here and stays until it is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits or runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of other users</source>
        <translation>
            <numerusform>%Ln of other users</numerusform>
            <numerusform>%Ln of other users</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue is paused: what runs goes on, nothing else is started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ReadOnlyEditor</name>
    <message>
        <source>No value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::RecentWorkflowsMenu</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::RecentsPopup</name>
    <message>
        <source>Earlier entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chosen entry (Shift+Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear All…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits the search.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::RecordEditor</name>
    <message>
        <source>Cannot be loaded now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(Optional) Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(None)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not on this server)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::RecordKind</name>
    <message>
        <source>a name on the server is needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::RecordLists</name>
    <message>
        <source>Bundled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::Reference</name>
    <message>
        <source>%1: %2: the server has no image %3. It was taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2: the server has no video %3. It was taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2: the server has no board with the id %3. The field was set to “Auto”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2: the model “%3” is not installed on the server. It was taken out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::RepeatItemJob</name>
    <message>
        <source>The server shows nothing of item %1: it is another user&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ReplaceQueue</name>
    <message>
        <source>Replace the Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln waiting item(s) and submit this workflow instead?</source>
        <translation>
            <numerusform>Cancel %Ln waiting item and submit this workflow instead?</numerusform>
            <numerusform>Cancel %Ln waiting items and submit this workflow instead?</numerusform>
        </translation>
    </message>
    <message>
        <source>What runs now goes on. Only your own items are canceled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ReplyError</name>
    <message>
        <source>connection refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection closed before an answer came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it redirects to another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page came instead of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy refused the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy closed the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it wants another user name or password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ReportCheck</name>
    <message>
        <source>This was not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ResolveGeneratorsJob</name>
    <message>
        <source>The prompts of the generator %1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::RestoreImagesJob</name>
    <message>
        <source>%1 is not restored. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board of %1 is gone; the image is uncategorized now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has lost its workflow: the server does not take it along with the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has lost its star. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has lost its star.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ResultActions</name>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use as Input: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use as Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Image Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::RetryItemsJob</name>
    <message>
        <source>The queue has none of these items.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::RoutesCheck</name>
    <message>
        <source>The server lacks what every InvokeAI from 6.3 to 6.14 has: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be a version that Vitrine does not know yet, or changed. See “Version”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no nodes, so no workflow can run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its log: it says why nodes could not be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The server has every route that Vitrine uses, and %n node type(s).</source>
        <translation>
            <numerusform>The server has every route that Vitrine uses, and %n node type.</numerusform>
            <numerusform>The server has every route that Vitrine uses, and %n node types.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server lacks %n function(s) of newer versions: %1.</source>
        <translation>
            <numerusform>The server lacks %n function of newer versions: %1.</numerusform>
            <numerusform>The server lacks %n functions of newer versions: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update InvokeAI to have them. Everything else works.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::RunBatchJob</name>
    <message>
        <source>The queue is full: it took %1 of %2 items. Submit the rest when it has emptied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The server did not take the submission within %n second(s).</source>
        <translation>
            <numerusform>The server did not take the submission within %n second.</numerusform>
            <numerusform>The server did not take the submission within %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is not done after %n second(s). Nothing was canceled: it goes on on the server.</source>
        <translation>
            <numerusform>It is not done after %n second. Nothing was canceled: it goes on on the server.</numerusform>
            <numerusform>It is not done after %n seconds. Nothing was canceled: it goes on on the server.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run is done, but its pictures could not be listed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of this run were canceled on the server.</source>
        <translation>
            <numerusform>%n item of this run was canceled on the server.</numerusform>
            <numerusform>%n items of this run were canceled on the server.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::RunFollower</name>
    <message>
        <source>Wait so long at most, in seconds; 0 for ever. Nothing is canceled then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the images into this folder. Waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have Ctrl+C cancel the run on the server, instead of the waiting only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Submitted as item(s) %1.</source>
        <translation>
            <numerusform>Submitted as item %1.</numerusform>
            <numerusform>Submitted as items %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Waiting until it is back; the run goes on there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted: canceling the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted. What was submitted goes on on the server; to cancel it: vitrinectl queue cancel-batch %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::RunList</name>
    <message>
        <source>Runs and their pictures appear here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::RunNotices</name>
    <message>
        <source>An item of “%1” failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln item(s) failed.</source>
        <translation>
            <numerusform>%1 of %Ln item failed.</numerusform>
            <numerusform>%1 of %Ln items failed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was canceled on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit it again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is done</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::RunPicturesModel</name>
    <message>
        <source>Result %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::RunPicturesView</name>
    <message>
        <source>Pictures of this run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::RunProgressView</name>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the item</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::RunResults</name>
    <message>
        <source>Results: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::RunSummary</name>
    <message numerus="yes">
        <source>%n not valid</source>
        <translation>
            <numerusform>%n not valid</numerusform>
            <numerusform>%n not valid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken by the server</source>
        <translation>
            <numerusform>%n not taken by the server</numerusform>
            <numerusform>%n not taken by the server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed while running</source>
        <translation>
            <numerusform>%n failed while running</numerusform>
            <numerusform>%n failed while running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done in time</source>
        <translation>
            <numerusform>%n not done in time</numerusform>
            <numerusform>%n not done in time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost to the network</source>
        <translation>
            <numerusform>%n lost to the network</numerusform>
            <numerusform>%n lost to the network</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canceled</source>
        <translation>
            <numerusform>%n canceled</numerusform>
            <numerusform>%n canceled</numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1: %2 (node %3, %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) found no place in the queue.</source>
        <translation>
            <numerusform>%n item found no place in the queue.</numerusform>
            <numerusform>%n items found no place in the queue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1: canceled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1: deleted from the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1: not done yet; it goes on on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n completed</numerusform>
            <numerusform>%n completed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::RunTexts</name>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” failed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” failed in item %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::RunView</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this run off the list. Its pictures stay on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more warnings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traceback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traceback of the error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::SaveWorkflowDialog</name>
    <message>
        <source>Save Workflow As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes into the workflow library of this server, as one of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::SaveWorkflowJob</name>
    <message>
        <source>The number %1 at %2 is larger than 64 bits can hold, and the library would get a rounded one. Save the workflow as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server kept something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow was changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::SearchPopup</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::SearchableTable</name>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing contains “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::SendRunJob</name>
    <message>
        <source>This run could not be written down: if the program ends before it does, its results are in the gallery only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ServerCheck</name>
    <message>
        <source>“%1” is no version that is understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InvokeAI %1 is older than 6.3, the oldest that Vitrine works with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update InvokeAI on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InvokeAI %1 is newer than 6.14, the newest that Vitrine was tried with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not work may come from that: look for a newer Vitrine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InvokeAI %1 is a version that Vitrine works with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InvokeAI %1 answers at %2, in %3 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the address %1: an InvokeAI server answers there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked at, since the server cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not tell the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks of the server and of this machine agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 s ahead of this machine&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 s behind this machine&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set both by network time (NTP): logins and certificates end by the clock, and times are shown wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ServerConnection</name>
    <message>
        <source>Demo server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ServerFolder</name>
    <message>
        <source>There is no folder “%1”. Give the root folder of the InvokeAI server: the one that holds invokeai.yaml and the folder databases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2). Run this as the user whose server it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of “%1” keeps its database in memory (use_memory_db in invokeai.yaml). Only the server itself can be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no database “%1”. Give the root folder of the InvokeAI server (the one that holds invokeai.yaml and the folder databases); a new server makes it at its first start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ServerMenu</name>
    <message>
        <source>Demo server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to InvokeAI %1 at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no live events for the moment, so progress and new images show late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate is taken because you trust it for this server alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ServerProfile</name>
    <message>
        <source>No server address was given%1. Type one such as localhost:9090.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a server address. Type one such as localhost:9090.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not start with http:// or https://, the only ways to reach a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the name of a header. Use letters, digits and dashes, such as X-Api-Key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header “%1” is set by Vitrine itself. Take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of the header “%1” holds a line break or another control character. Enter it again without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the name of a proxy. Enter a host such as proxy.example.org, without http:// and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy “%1” has no port. Enter the one it listens on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not hold a user name or password%1: addresses are stored in plain text. Give them in the profile of the server instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A login of InvokeAI (token) and a user name with password (HTTP basic) cannot be used together: a request carries only one of them. Take one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header Authorization and a login cannot be used together: a request carries only one of them. Take one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP basic needs a user name. Enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user name of HTTP basic cannot hold a colon. Enter it without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a key but no client certificate that it belongs to. Choose the file of the certificate too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ServerReport</name>
    <message>
        <source>The server at %1 cannot be reached%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that InvokeAI is running there, that address and port are right, and that no firewall stands between. Unless its invokeai.yaml says &quot;host: 0.0.0.0&quot;, a server can only be reached from its own machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at %1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be busy (older servers answer nothing while they take in an upload), or something on the way swallows the connection. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secure connection to %1 was refused%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate and the clock of this machine, or use http:// if the server has no certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at %1 asks for a login%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in or give a valid token (vitrinectl reads it from VITRINE_TOKEN). A login of a proxy before the server is given as a header of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at %1 does not tell this to everybody%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an administrator of the server to look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at %1 is not an InvokeAI server, or its path is wrong%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check address and port. If a proxy has InvokeAI below a path, the path belongs to the address: https://host/invoke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at %1 cannot tell: it has no%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of the server at %1 could not be understood%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its version may not be supported, or something on the way changes answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at %1 reported a failure%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its log says more. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long-polling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitrine %1, Qt %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts of assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boards by date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags of workflows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared workflows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending values to the web UI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding models without files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identifying models again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pausing installations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding model folders without a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changing the server&apos;s configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of devices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ServerReportJob</name>
    <message>
        <source>Thumbnails (WebP pictures) can be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbnails cannot be read here: they are WebP pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package qt6-image-formats-plugins and start Vitrine again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked at, since the server cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked at, since the server does not let us in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked at, since the server&apos;s nodes are not known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ServerSection</name>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ServerWindow</name>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intermediate Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models in Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server – Vitrine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infill methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server writes to its log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, for looking for errors (debug)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens (info)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings and errors (warning)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors (error)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what ends the server (critical)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete All…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most until now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models and parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Had to be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thrown out for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Out What Is Not in Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model was loaded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Intermediate Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n intermediate image(s) of the server? They are what workflows make on the way to their results; nobody can bring them back. Runs that wait or are under way may need theirs.</source>
        <translation>
            <numerusform>Delete %n intermediate image of the server? They are what workflows make on the way to their results; nobody can bring them back. Runs that wait or are under way may need theirs.</numerusform>
            <numerusform>Delete %n intermediate images of the server? They are what workflows make on the way to their results; nobody can bring them back. Runs that wait or are under way may need theirs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::SessionHost</name>
    <message>
        <source>This build of Vitrine has no demo server. Connect to an InvokeAI server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::SessionView</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web UI takes over how this image was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web UI was not told how %1 was made. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln to “%1”</source>
        <translation>
            <numerusform>Upload %Ln to “%1”</numerusform>
            <numerusform>Upload %Ln to “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::SignInPage</name>
    <message>
        <source>Nothing, or an account of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name and password of a proxy (HTTP basic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server with accounts asks for the login when it is connected to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::SourcedJob</name>
    <message>
        <source>The database in “%1” is not that of the server at %2: it holds other items. Give the root folder of this server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::StartPage</name>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the &amp;Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of an InvokeAI server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to an InvokeAI server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name or address with its port, or a URL with a path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small server inside this program, with pictures and a queue that works. Nothing of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a server at %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InvokeAI %1 answers at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server that wants a login answers at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at %1. Start InvokeAI, and it is found by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answers at %1, but not as InvokeAI does. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::StatusStrip</name>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue: idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue: %1 running, %2 waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server tells at once what happens in its queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s live events cannot be had at the moment; the queue is asked instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them back where they were (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::StringDropdownEditor</name>
    <message>
        <source>Option %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::StringKind</name>
    <message>
        <source>must be text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n characters</source>
        <translation>
            <numerusform>must have at least %n character</numerusform>
            <numerusform>must have at least %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n characters</source>
        <translation>
            <numerusform>must have at most %n character</numerusform>
            <numerusform>must have at most %n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>it %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::SubmissionCount</name>
    <message>
        <source>Far too many items</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message>
        <source>The server&apos;s queue takes %1 items at most. The rest would be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s queue takes %1 items at most and has room for %2 now. The rest would be left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::SubmissionsButton</name>
    <message>
        <source>Values that were submitted before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of this workflow appear here when they are submitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message>
        <source>The same values as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all values that were submitted of this workflow?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::SubmitBar</name>
    <message>
        <source>Submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the workflow runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board “Auto”: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this workflow (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the end of the queue, to its front, or in place of what waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit to the &amp;End of the Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit to the &amp;Front of the Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace the Queue…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::SubmitBatchJob</name>
    <message>
        <source>The queue is full: nothing was submitted. Try again when it has emptied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended before the server had it, so nothing was submitted. Submit it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::TlsProblem</name>
    <message>
        <source>The certificate of %1 is self-signed, so nobody vouches for that server. If it is yours, trust this one certificate for its profile, or give its file there as the authority (CA).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by “%2”, which this machine does not know. Give the certificate of that authority (CA) in the profile of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 was made for another address (“%2”). Use that address, or ask its administrator for a certificate that names this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2. Its administrator must renew it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is valid from %2 only. Check the clock of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked by its authority. Do not use that server until its administrator has replaced it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at %1 wants a client certificate that it knows. Give its file and key in the profile of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at %1 takes secure connections only. Begin the address with https://.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::TlsSetup</name>
    <message>
        <source>The file “%1” cannot be read (%2). Choose another one in the profile of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no certificate in “%1”. Choose a PEM file: a text that begins with “-----BEGIN CERTIFICATE-----”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in “%1” is encrypted. Enter its passphrase in the profile of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open the key in “%1”. Enter it again in the profile of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no private key in “%1”. Choose the PEM file with the key of the client certificate.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::TokenStore</name>
    <message>
        <source>It is kept in the keychain of this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain on this system, so it is kept until Vitrine is closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::TransfersIndicator</name>
    <message>
        <source>Uploads: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Uploads: %Ln failed</source>
        <translation>
            <numerusform>Uploads: %Ln failed</numerusform>
            <numerusform>Uploads: %Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Uploads: %Ln to decide</source>
        <translation>
            <numerusform>Uploads: %Ln to decide</numerusform>
            <numerusform>Uploads: %Ln to decide</numerusform>
        </translation>
    </message>
    <message>
        <source>Uploads: done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::TransfersModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking whether the board has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this board already: upload it again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is storing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped: on this board already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::TransfersWindow</name>
    <message>
        <source>Transfers – Vitrine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of all uploads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry All &amp;Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear F&amp;inished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Names and Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No uploads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload pictures, or folders with all they hold. They go to the board that is open; what is not finished goes on at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry on &amp;Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
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
            <numerusform>%1 of %Ln file</numerusform>
            <numerusform>%1 of %Ln files</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln to decide</numerusform>
            <numerusform>%Ln to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused; what is under way ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out: servers take PNG, JPEG, WebP, BMP, TIFF and, where they know videos, MP4.</source>
        <translation>
            <numerusform>%Ln file left out: servers take PNG, JPEG, WebP, BMP, TIFF and, where they know videos, MP4.</numerusform>
            <numerusform>%Ln files left out: servers take PNG, JPEG, WebP, BMP, TIFF and, where they know videos, MP4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are on their way to this board already.</source>
        <translation>
            <numerusform>%Ln file is on its way to this board already.</numerusform>
            <numerusform>%Ln files are on their way to this board already.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be read.</source>
        <translation>
            <numerusform>%Ln file cannot be read.</numerusform>
            <numerusform>%Ln files cannot be read.</numerusform>
        </translation>
    </message>
    <message>
        <source>%p %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::TrayIcon</name>
    <message>
        <source>&amp;Show Vitrine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::TroubleshootingWindow</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Troubleshooting – Vitrine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What is below was looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works. %n warning(s)</source>
        <translation>
            <numerusform>It works. %n warning</numerusform>
            <numerusform>It works. %n warnings</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run Again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::Undoing</name>
    <message>
        <source>&amp;Undo Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::UnknownKind</name>
    <message>
        <source>only a connection from another node can fill this field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::UploadImagesJob</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: uploaded, but its board is gone; it is uncategorized now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::UploadJournal</name>
    <message>
        <source>The list of uploads cannot be kept in %1 (%2). Nothing is sent until it can. Check the disk&apos;s free space and the folder&apos;s permissions, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has the list of uploads in %1 open. Close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of uploads in %1 was made by a newer Vitrine. Use that one for uploads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the damaged file cannot be put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of uploads is damaged (%1). Start Vitrine again: it then keeps the damaged file aside and begins a new one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::UploadQueue</name>
    <message>
        <source>The file is gone since it was added. Put it back and try again, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changed since it was added, so it was not sent. Try again to send it as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read (%1). Check its permissions, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read (%1). Check its disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board “%1” is gone. Retry on another board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot read this file as a picture (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not store this file; it may be damaged (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of uploads is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board “%1” is gone; the server put the picture under Uncategorized. Retry moves it to another board or leaves it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be moved to the board “%1”. Retry on another board.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::Uploading</name>
    <message>
        <source>Nothing was added to the uploads. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of uploads was damaged. Uploads that were not finished must be added again; the old file is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and videos (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures are sent as they are; the server stores every one of them as PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were uploaded to this board before.</source>
        <translation>
            <numerusform>%Ln file was uploaded to this board before.</numerusform>
            <numerusform>%Ln files were uploaded to this board before.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was not uploaded. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ValueDelegate</name>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ValueHistory</name>
    <message>
        <source>Presets and history in %1 were made by a newer Vitrine. Use that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program keeps the presets and history in %1 locked. Close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets and history cannot be kept in %1 (%2). Check the disk&apos;s free space and the folder&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ValueListEditor</name>
    <message>
        <source>Add Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new entry at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One entry for each line of the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be used here and were left out.</source>
        <translation>
            <numerusform>%n line could not be used here and was left out.</numerusform>
            <numerusform>%n lines could not be used here and were left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>No items</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ValueTable</name>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n Value(s)</source>
        <translation>
            <numerusform>&amp;Copy %n Value</numerusform>
            <numerusform>&amp;Copy %n Values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy with &amp;Name(s)</source>
        <translation>
            <numerusform>Copy with &amp;Name</numerusform>
            <numerusform>Copy with &amp;Names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::VideosApi</name>
    <message>
        <source>“Uncategorized” is not a board that videos can be added to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::WaitForQueueJob</name>
    <message>
        <source>The queue has no batch %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::WindowNotices</name>
    <message>
        <source>%1 – Vitrine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::Work</name>
    <message>
        <source>The file of presets and history was damaged. It was put aside as %1, and a new one was begun.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowCommands</name>
    <message>
        <source>%1 is not there any more and was taken off the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowEditing</name>
    <message>
        <source>“%1” is not installed on this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowFile</name>
    <message>
        <source>The file %1 cannot be read: %2. Check its name and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no workflow in it: it was uploaded or converted, or made without one. Choose another image, or a workflow file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no workflow in it but a graph, and the server&apos;s nodes, which are needed to make a workflow of it, are not loaded yet. Try again when the server is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no file any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowFormView</name>
    <message>
        <source>This workflow has no form. It can be submitted with the values that it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow&apos;s author put this address into the form. Open it in the web browser?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty Container</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowOpening</name>
    <message>
        <source>Reading the workflow of %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow of %1 cannot be opened. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in the library any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowPanel</name>
    <message>
        <source>Open Workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Workflow…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset All Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workflow open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open workflow…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s nodes could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading nodes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached now. Your values are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s nodes are not loaded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The server does not have %n thing(s) that this workflow uses.</source>
        <translation>
            <numerusform>The server does not have %n thing that this workflow uses.</numerusform>
            <numerusform>The server does not have %n things that this workflow uses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is under way cannot be written to %1. Check the folder&apos;s permissions and free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflows and pictures (*.json *.png *.jpg *.jpeg *.webp);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save As File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workflow file, or the workflow of a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue was not replaced and nothing was submitted. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workflow file, or drop one or a picture here. The fields that its author chose appear as a form.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowPictures</name>
    <message>
        <source>Picture of the Workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image is selected in the gallery.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowSaving</name>
    <message>
        <source>This workflow comes with InvokeAI and cannot be changed. What you save is a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workflow is from the library of another server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Workflow As File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflow files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written to %2: %3. Check the folder&apos;s permissions and free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not saved. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not saved: it was deleted from the library meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not let you change “%1”. Save a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved. Save them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed by another program or in another window since it was opened or saved here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read any more (%2), so what is in it now is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed in the library, by the web UI or in another window, since it was opened or saved here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed Meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite puts your workflow in its place. Save As keeps both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowsApi</name>
    <message>
        <source>“%1” comes with InvokeAI and cannot be changed; save it as a new workflow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::missingModels</name>
    <message>
        <source>%1: the model “%3” of %2 is not installed on the server. Choose another one, or install it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::modelquestions</name>
    <message>
        <source>of unknown size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 (%2) from the server?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln model(s) (%1) from the server?</source>
        <translation>
            <numerusform>Delete %Ln model (%1) from the server?</numerusform>
            <numerusform>Delete %Ln models (%1) from the server?</numerusform>
        </translation>
    </message>
    <message>
        <source>The files go, too. They cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of %1 (%2) go, too. They cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files stay where they are, outside of the server’s models folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of %1 stay where they are, outside of the server’s models folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert “%1” to Diffusers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes minutes and needs about %1 on the server’s disk. The model gets another key: workflows that name it by its key have to choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as much again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The single file stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The single file is deleted when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only main models can be converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only single files (Checkpoint) can be converted; this is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers convert SD 1, SD 2 and SDXL only; this is %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::modeltexts</name>
    <message>
        <source>Main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control LoRA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ControlNet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T2I Adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP Adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Textual Inversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLIP Vision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLIP Embed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T5 Encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upscaler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SigLIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLUX Redux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LLaVA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SD 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SD 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SD 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SDXL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SDXL Refiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLUX.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLUX.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CogView 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qwen Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Z-Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diffusers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LyCORIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GGUF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InvokeAI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::queueactiontexts</name>
    <message>
        <source>Canceling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitting again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue was not paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue was not resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) canceled.</source>
        <translation>
            <numerusform>%Ln item canceled.</numerusform>
            <numerusform>%Ln items canceled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) submitted again.</source>
        <translation>
            <numerusform>%Ln item submitted again.</numerusform>
            <numerusform>%Ln items submitted again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) deleted.</source>
        <translation>
            <numerusform>%Ln item deleted.</numerusform>
            <numerusform>%Ln items deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be run again.</source>
        <translation>
            <numerusform>%Ln could not be run again.</numerusform>
            <numerusform>%Ln could not be run again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were gone already.</source>
        <translation>
            <numerusform>%Ln was gone already.</numerusform>
            <numerusform>%Ln were gone already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had ended already.</source>
        <translation>
            <numerusform>%Ln had ended already.</numerusform>
            <numerusform>%Ln had ended already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <translation>
            <numerusform>%Ln failed.</numerusform>
            <numerusform>%Ln failed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether the server did it is not known; the list shows what is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not do it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::queuetexts</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a called workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 canceled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 running, %2 waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::valueFromText</name>
    <message>
        <source>%1 cannot be “%2”: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrinectl</name>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one JSON object a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log what happens to the standard error output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit a workflow, and wait for its images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the fields of a workflow&apos;s form, as --set takes them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See vitrinectl --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: vitrinectl [options] COMMAND [arguments]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of every command, before or after it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InvokeAI %1 answers at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infill methods: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache is %1: %2 of %3 results, %4 hits, %5 misses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the server&apos;s version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the server&apos;s configuration, its infill methods and devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defaults too, not only what stands in its invokeai.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the packages that the server runs with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the cache of the nodes&apos; results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use that cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty that cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A board cannot be called “none”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a board “%1” already: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board “%1” is deleted; %2 of its images are deleted, %3 are on no board now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: could not be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete the board “%1” (%2) and its %n image(s)?</source>
        <translation>
            <numerusform>Delete the board “%1” (%2) and its %n image?</numerusform>
            <numerusform>Delete the board “%1” (%2) and its %n images?</numerusform>
        </translation>
    </message>
    <message>
        <source>List the boards with their ids and numbers of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived ones too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest, oldest or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename a board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a board; its images stay unless --images is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete its images as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the names of a board&apos;s images, or of those on no board (none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: vitrinectl %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After “%1” comes one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: vitrinectl %1 [options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(archived)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(starred)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 running, %2 waiting, %3 completed, %4 failed, %5 canceled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give what is to be drawn with --prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no SDXL model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which model with --model. There are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--seed takes a number from 0 to 4294967295, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--cfg takes a number, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not to be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An SDXL model, by name or key; needed when there are several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the images go: a board by name or id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels; a multiple of 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denoising steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How closely it follows the prompt (1 and more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler, by the server&apos;s word for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first image&apos;s seed, one more for each further one; random without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only submit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw images from a prompt with an SDXL model, without a workflow file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not starred; it is gone, or not yours to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no longer starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not changed; it is gone, or not yours to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the board with --board; “none” stands for no board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not moved; it is on no board, gone, or not yours to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not moved; it is gone, or not yours to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n image(s)?</source>
        <translation>
            <numerusform>Delete %n image?</numerusform>
            <numerusform>Delete %n images?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not deleted; it is gone already, or not yours to delete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board, by name or id; “none” for no board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star images and videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the star from images and videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move images and videos to a board, or off their boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy images to a board on the server; the copies have names of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete images and videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the server does not have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no metadata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no graph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no workflow. It may have a graph: see --graph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no image there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save into this folder under the server&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show size, category, time and board of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the workflow that is embedded in an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its graph instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the newest image of a board, or of those on no board (none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the starred images of a board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest or oldest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred ones before the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>general (what runs made), user, control, mask, other, or all. May be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those whose metadata has this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first so many; 0 for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not come about: a run failed or was canceled, or what was asked for is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line, or a name or file given on it, is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be used: it is away, is no InvokeAI, is too old for this, or refuses the login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of it was done, some was not; each failure was told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time given with --timeout is over; nothing was canceled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was interrupted with Ctrl+C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use an InvokeAI server from the command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boards are named by id or name; a name that fits several is an error that lists them. “none” stands for the images on no board, and is taken wherever images are only listed. What deletes asks on a terminal, and wants --yes elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of every command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server when --server is not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item&apos;s id is a number, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1 is not canceled: it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1 is canceled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1 is canceled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue has no batch %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of batch %1 is left to cancel: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs again as item %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) cannot run again: they are gone, or did not fail.</source>
        <translation>
            <numerusform>%n item cannot run again: it is gone, or did not fail.</numerusform>
            <numerusform>%n items cannot run again: they are gone, or did not fail.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel items that wait or run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel everything of a batch that has not ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run failed and canceled items again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(paused)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item of the queue is completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue is paused; what runs now goes on to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete all %n item(s) of the queue, finished ones too?</source>
        <translation>
            <numerusform>Delete all %n item of the queue, finished ones too?</numerusform>
            <numerusform>Delete all %n items of the queue, finished ones too?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) deleted.</source>
        <translation>
            <numerusform>%n item deleted.</numerusform>
            <numerusform>%n items deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished item(s) deleted.</source>
        <translation>
            <numerusform>%n finished item deleted.</numerusform>
            <numerusform>%n finished items deleted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show how many items run, wait and have ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the items of the queue, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending, in_progress, completed, failed or canceled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those of one batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show an item of the queue: its state, images and error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the item that was completed last, with its images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save them into this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel what runs, and delete everything from the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete what has ended from the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start nothing more; what runs goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on after a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for --item or for --batch, not for both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1 failed: %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1 is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not done yet. Nothing was canceled: it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue is paused: what waits does not run until “queue resume”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Waiting until it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell what happens in the queue until Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until nothing runs or waits, or for one item or batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for this item; its end is the exit code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for this batch; its end is the exit code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So long at most, in seconds; 0 for ever. Nothing is canceled then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--create-board wants the board&apos;s name: --board NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uploading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created the board %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload images and videos (MP4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board that they go to, by name or id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create that board if there is none of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user, general, control, mask or other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON object that is kept with each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form shows no board field: the images of a run cannot be told apart by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often to run it (1 to 10000).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it before what waits in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the board fields of a workflow&apos;s form: where its images go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the server&apos;s workflows, or print one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those with this text in name, description or tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those with this tag. May be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user or default. May be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name, newest, updated or opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a field of the form: by its index, its label, or NODE_ID.FIELD. Models and boards by name or id. May be given several times; see &quot;workflow inputs&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the images go: a board by name or id. Sets every board field of the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--set takes KEY=VALUE, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the models of a workflow and what the server has for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another model of the same base and type where nothing else fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the workflow with what was found to this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no schema of an InvokeAI server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: without a server, give this as JSON, as a workflow holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of the board for fields set to &quot;auto&quot;, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the fields of a workflow&apos;s form by index as JSON, or compare them with an older map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older map: list what of it does not hold any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s /openapi.json as a file: no server is asked then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print what would be submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a field, as for &quot;workflow run&quot;; with --openapi, models as JSON and boards by id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what stands in the way of submitting a workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a multiple of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s /openapi.json as a file: kinds and limits come from it and no server is asked. Without it and without --server or VITRINE_SERVER, what the workflow itself says is listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of FILE: a workflow of the server&apos;s library, by name or id (see &quot;workflow library&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of FILE: the workflow that made this image or video of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one workflow: a FILE, --library or --image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--library and --image need a server: leave out --openapi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--file-names cannot be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--quality is for --format jpeg and webp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system&apos;s Qt cannot write %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which images? Give their names, or one or more of --board, --starred and --search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save into this folder. What is there already is not saved again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this board, by name or id; none: those on no board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only starred ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the files are called, with / for folders: {date}, {board}, {seed}, {model}, {prompt}, {n}, {name}. {prompt:40} takes 40 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON file beside each: record, metadata, workflow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>png (the originals), jpeg or webp. Converted images lose their metadata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of jpeg and webp, 1 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save images and videos, byte for byte: by name, of a board, starred or found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the metadata of images as JSON, of several by their names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the database of the server whose root folder this is, on this machine: at once, and without asking the server. Where that cannot be done the server is asked, when one is named. Not for servers with accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers: rest (the server), db (the database, with --local; the default then) or hybrid (the database finds, the server tells).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--source %1 reads the server&apos;s database: say with --local where its root folder is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The server at %2 is asked instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Or name the server with --server: then it is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger phrases are set once the model is there: leave --no-wait out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token that “model install” needs for the address of a model. The InvokeAI server gets it, and nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to change: --name, --description or --phrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “%1” has no image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “%1” has this image now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “%1” has no image any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1, and %2 of files with it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1? The files stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not deleted (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert “%1” to diffusers? It gets a new key%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and its file is replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The server may be at it still; looking for the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert a single file of SD 1, SD 2 or SDXL to diffusers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a model&apos;s name, description or trigger phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its new description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trigger phrase in place of the old ones; may stand several times, and be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the server look at a model&apos;s files again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete models; files that were installed in place stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a model&apos;s image (WebP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a model an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a model&apos;s image away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prediction type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trigger phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the model&apos;s name, or its hash with --hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 models and parts in memory; %2 hits, %3 misses, %4 thrown out; at most %5 of %6 were taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model was loaded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has taken what it does not use out of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>main, vae, lora, …: only models of this type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sdxl, flux, …: only models of this base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only models of which all these words are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the models with key, size, base, type and format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diffusers, checkpoint, …: only models of this format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those whose files are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name, type or size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is known about a model, named by key or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a model by its whole name, or by its hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hash, in place of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the models in a folder of the server&apos;s machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the models that InvokeAI suggests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the server holds in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the server&apos;s memory what it does not use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several models cannot have one name: leave --name out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is moved into the server&apos;s models folder: it is not where it was any more, and goes when the model is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more comes for %1. Waiting goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not installed yet. Nothing was canceled: it goes on as installation %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted. The installation goes on; “model cancel %1” cancels it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no installation: “model jobs” lists their numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has forgotten the installations that have ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install models: paths on the server, URLs, or repositories of Hugging Face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move local files into the server&apos;s models folder. Without it they stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name, in place of what the server finds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its description, in place of what the server finds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON object of what to set besides (ModelRecordChanges).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End when the server has taken it on, not when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So long at most for each, in seconds; 0 for ever. Nothing is canceled then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the server&apos;s installations with their numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel installations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause downloads of installations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with paused installations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the files of installations anew that failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the server forget the installations that have ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of --basic-user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers for each request, as NAME: VALUE, a header a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of the user of --proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of the key of --key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile “%1”: %2 holds none. Make one in the window of Vitrine, under Server, Manage Servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile “%1”. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--profile and --server exclude each other: a profile has its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header is written as NAME: VALUE. What was given holds no colon after a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--proxy takes system, none, http://HOST:PORT or socks5://HOST:PORT, with USER@ before the host when it wants a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--proxy takes no password: give it in VITRINE_PROXY_PASSWORD, where nobody else can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of this name from the window&apos;s list, with its settings. What is secret about it is read from the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name for a proxy in front of the server (HTTP basic); its password is read from VITRINE_BASIC_PASSWORD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header for each request, as NAME: VALUE; can be repeated. What is secret goes into VITRINE_HEADERS, a header a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM file of an authority that is trusted besides the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM file of a client certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM file of its key, when that is in another file; its passphrase is read from VITRINE_KEY_PASSPHRASE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system (the default), none, http://HOST:PORT or socks5://HOST:PORT, with USER@ before the host; its password is read from VITRINE_PROXY_PASSWORD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not set, and the connection to %2 needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at everything that can be wrong between here and the server, and say what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also whether the form of this workflow shows all of its outputs: a file, or a workflow of the server&apos;s library by name or id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also the database of the server whose root folder this is, on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at %1 has no accounts: everything can be done without signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is right, but this system has no keychain that could keep the login. Put a token into VITRINE_TOKEN instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in at %1 as %2. The login is in the keychain of this system for seven days, and longer while it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is the administrator of the server at %1 yet. Sign up first, in the window or in its web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password was given. Type it, or send it as a line on the standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No login at %1 is kept any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2), until %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in at a server with accounts; the keychain keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the login that the keychain keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who is signed in, and until when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token for a server with accounts, in place of what “login” keeps. It is never stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the server, such as gpu-box:9090 or https://host/invoke. Without it: VITRINE_SERVER, then localhost. The login is that of “login”, or the token in VITRINE_TOKEN.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
