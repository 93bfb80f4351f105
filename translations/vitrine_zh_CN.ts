<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>BatchRequest</name>
    <message>
        <source>The number of runs must be between 1 and 10000.</source>
        <translation>运行次数必须介于 1 到 10000 之间。</translation>
    </message>
</context>
<context>
    <name>EdgeFilter</name>
    <message>
        <source>The line from %1 to %2 was left out: %3</source>
        <translation>从 %1 到 %2 的连接已略去：%3</translation>
    </message>
    <message>
        <source>there is no node %1.</source>
        <translation>没有节点 %1。</translation>
    </message>
    <message>
        <source>the server has no node type &quot;%1&quot;.</source>
        <translation>服务器没有节点类型“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no output &quot;%2&quot;.</source>
        <translation>“%1”没有输出“%2”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no input &quot;%2&quot;.</source>
        <translation>“%1”没有输入“%2”。</translation>
    </message>
    <message>
        <source>a node cannot feed itself.</source>
        <translation>节点不能连接到自身。</translation>
    </message>
    <message>
        <source>it is there twice.</source>
        <translation>该连接重复。</translation>
    </message>
    <message>
        <source>its end takes no line.</source>
        <translation>终点不接受连接。</translation>
    </message>
    <message>
        <source>the nodes would wait for each other in a circle.</source>
        <translation>这些节点会循环等待彼此。</translation>
    </message>
    <message>
        <source>a connector takes one line.</source>
        <translation>连接器只接受一个连接。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes no line.</source>
        <translation>“%1”不接受连接。</translation>
    </message>
    <message>
        <source>its start gives no value.</source>
        <translation>起点不提供值。</translation>
    </message>
    <message>
        <source>a list takes items of one type only.</source>
        <translation>列表只接受同一类型的项。</translation>
    </message>
    <message>
        <source>both branches of a choice must be of one type.</source>
        <translation>选择的两个分支必须为同一类型。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes only one.</source>
        <translation>“%1”只接受一个连接。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not take what comes (%2 into %3).</source>
        <translation>“%1”不接受传入的类型（%2 到 %3）。</translation>
    </message>
</context>
<context>
    <name>FieldLookup</name>
    <message>
        <source>%1  %2 (%3, %4.%5)</source>
        <translation>%1  %2（%3，%4.%5）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means several fields. Use the number or NODE_ID.FIELD of one of these:
%2</source>
        <translation>“%1”对应多个字段。请使用下列字段之一的编号或 NODE_ID.FIELD：
%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field of the workflow, which has no form. Use NODE_ID.FIELD.</source>
        <translation>“%1”不是该工作流的字段，该工作流没有表单。请使用 NODE_ID.FIELD。</translation>
    </message>
    <message>
        <source>The workflow has no field &quot;%1&quot;. Its fields are:
%2</source>
        <translation>该工作流没有字段“%1”。它的字段有：
%2</translation>
    </message>
</context>
<context>
    <name>FormOutputs</name>
    <message>
        <source>The form shows no board field for this workflow&apos;s images, so it cannot say which is which or where they go. Add one in the workflow editor.</source>
        <translation>表单中没有用于此工作流图像的面板字段，因此无法区分各个图像，也无法指定其去向。请在工作流编辑器中添加一个。</translation>
    </message>
</context>
<context>
    <name>GraphBuilder</name>
    <message>
        <source>The server has no node type &quot;%1&quot; (node %2). Install the node pack that brings it, or choose another workflow.</source>
        <translation>服务器没有节点类型“%1”（节点 %2）。请安装提供它的节点包，或选择其他工作流。</translation>
    </message>
    <message>
        <source>The workflow has no nodes: there is nothing to run.</source>
        <translation>该工作流没有节点，无可运行的内容。</translation>
    </message>
</context>
<context>
    <name>NumberLimits</name>
    <message>
        <source>must be at least %1 in this form</source>
        <translation>在此表单中必须至少为 %1</translation>
    </message>
    <message>
        <source>must be at most %1 in this form</source>
        <translation>在此表单中不得超过 %1</translation>
    </message>
    <message>
        <source>must be a multiple of %1</source>
        <translation>必须是 %1 的倍数</translation>
    </message>
</context>
<context>
    <name>PreparedWorkflow</name>
    <message>
        <source>$.nodes[%1] was left out: there is another node %2 before it. Give it another id, or remove it.</source>
        <translation>$.nodes[%1] 已略去：其前已有另一个节点 %2。请更改其 id 或将其移除。</translation>
    </message>
    <message>
        <source>The node %1 cannot be used: the server has no node type &quot;%2&quot;. Install the node pack that brings it, or choose another workflow.</source>
        <translation>无法使用节点 %1：服务器没有节点类型“%2”。请安装提供它的节点包，或选择其他工作流。</translation>
    </message>
    <message>
        <source>The node %1 (%2) has version %3 and the server&apos;s has version %4: it is sent as it is and may not do the same.</source>
        <translation>节点 %1（%2）的版本为 %3，服务器上的版本为 %4：将按原样发送，结果可能有所不同。</translation>
    </message>
    <message>
        <source>$.edges[%1] was left out: it has no ends.</source>
        <translation>$.edges[%1] 已略去：它没有端点。</translation>
    </message>
    <message>
        <source>The form&apos;s field &quot;%2&quot; of node %1 was left out: the node has no such input.</source>
        <translation>表单中节点 %1 的字段“%2”已略去：该节点没有此输入。</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>The workflow has no nodes: there is nothing to run.</source>
        <translation>该工作流没有节点，无可运行的内容。</translation>
    </message>
    <message>
        <source>%1: this batch node feeds no other node.</source>
        <translation>%1：此批次节点未连接到任何其他节点。</translation>
    </message>
    <message>
        <source>The batch nodes of %1 have lists of different lengths.</source>
        <translation>%1 的批次节点的列表长度不一致。</translation>
    </message>
    <message>
        <source>%1: the list of this batch node is empty.</source>
        <translation>%1：此批次节点的列表为空。</translation>
    </message>
    <message>
        <source>%1: the server&apos;s node (%2, version %3) has no input &quot;%4&quot;, which the workflow&apos;s version %5 has. Update the node in the workflow editor.</source>
        <translation>%1：服务器上的节点（%2，版本 %3）没有输入“%4”，而工作流中的版本 %5 有。请在工作流编辑器中更新该节点。</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>The server (InvokeAI %1)</source>
        <translation>服务器（InvokeAI %1）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the type &quot;%2&quot;</source>
        <translation>“%1”（类型为“%2”）</translation>
    </message>
    <message>
        <source>%1 has no node %2; the workflow has it in version %3. Install the node pack that brings it, update the server, or choose another workflow.</source>
        <translation>%1没有节点 %2；工作流使用的是其版本 %3。请安装提供它的节点包、更新服务器，或选择其他工作流。</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>（未知）</translation>
    </message>
    <message>
        <source>%1: %2 is needed and not set.</source>
        <translation>%1：%2 为必填项，尚未设置。</translation>
    </message>
    <message>
        <source>%1: %2 %3.</source>
        <translation>%1：%2 %3。</translation>
    </message>
    <message>
        <source>The number %1 at %2 is larger than 64 bits can hold: what is sent would be rounded. Set a smaller one.</source>
        <translation>位于 %2 的数字 %1 超出 64 位的范围，发送时会被舍入。请设置较小的数字。</translation>
    </message>
</context>
<context>
    <name>WebUiChecks</name>
    <message>
        <source>must not be empty</source>
        <translation>不能为空</translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n entries</source>
        <translation>
            <numerusform>必须至少有 %n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n entries</source>
        <translation>
            <numerusform>最多只能有 %n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n characters in each entry</source>
        <translation>
            <numerusform>每个条目最多只能有 %n 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n characters in each entry</source>
        <translation>
            <numerusform>每个条目必须至少有 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>must be a multiple of %1</source>
        <translation>必须是 %1 的倍数</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>不得超过 %1</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>必须至少为 %1</translation>
    </message>
    <message>
        <source>must be less than %1</source>
        <translation>必须小于 %1</translation>
    </message>
    <message>
        <source>must be greater than %1</source>
        <translation>必须大于 %1</translation>
    </message>
</context>
<context>
    <name>WorkflowDocument</name>
    <message>
        <source>The graph in it is damaged: it has no nodes and edges.</source>
        <translation>其中的节点图已损坏：没有节点和连接。</translation>
    </message>
    <message>
        <source>The number at %1 of its graph is larger than 64 bits and would be changed.</source>
        <translation>其节点图中位于 %1 的数字超出 64 位，将会被改变。</translation>
    </message>
    <message>
        <source>This is not a workflow but a queue item or a request that was sent to a server. Save the workflow itself from the workflow editor and open that file.</source>
        <translation>这不是工作流，而是队列项目或发送给服务器的请求。请从工作流编辑器保存工作流本身，然后打开该文件。</translation>
    </message>
    <message>
        <source>This is a graph for a server&apos;s programming interface, not a workflow: it has no form and no layout. Save the workflow itself from the workflow editor and open that file.</source>
        <translation>这是用于服务器编程接口的节点图，不是工作流：它没有表单和布局。请从工作流编辑器保存工作流本身，然后打开该文件。</translation>
    </message>
    <message>
        <source>This JSON is not an InvokeAI workflow: it has no lists &quot;nodes&quot; and &quot;edges&quot;. Choose a file that was saved from the workflow editor.</source>
        <translation>此 JSON 不是 InvokeAI 工作流：没有列表“nodes”和“edges”。请选择从工作流编辑器保存的文件。</translation>
    </message>
    <message>
        <source>This JSON is not an InvokeAI workflow: &quot;meta.version&quot; is missing. Choose a file that was saved from the workflow editor.</source>
        <translation>此 JSON 不是 InvokeAI 工作流：缺少“meta.version”。请选择从工作流编辑器保存的文件。</translation>
    </message>
    <message>
        <source>The workflow has format version &quot;%1&quot;, which is not known: %2 can be read. Save it again from a workflow editor of a supported version.</source>
        <translation>工作流的格式版本“%1”未知：可以读取的是 %2。请用受支持版本的工作流编辑器重新保存。</translation>
    </message>
    <message>
        <source>The workflow is damaged: $.nodes[%1] has no id. Save it again from the workflow editor.</source>
        <translation>工作流已损坏：$.nodes[%1] 没有 id。请从工作流编辑器重新保存。</translation>
    </message>
    <message>
        <source>The workflow is damaged: $.nodes[%1].data is missing. Save it again from the workflow editor.</source>
        <translation>工作流已损坏：缺少 $.nodes[%1].data。请从工作流编辑器重新保存。</translation>
    </message>
    <message>
        <source>The workflow has more than one node &quot;workflow_return&quot;, and servers take only one. Remove the others in the workflow editor.</source>
        <translation>工作流有多个“workflow_return”节点，而服务器只接受一个。请在工作流编辑器中移除其余节点。</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a workflow file.</source>
        <translation>%1 是文件夹。请选择工作流文件。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2. Check its name and its permissions.</source>
        <translation>无法读取文件 %1：%2。请检查其名称和权限。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB and cannot be a workflow. Choose another file.</source>
        <translation>文件大于 %1 MB，不可能是工作流。请选择其他文件。</translation>
    </message>
    <message>
        <source>The file is nested too deeply (more than 1024 levels). Choose another file.</source>
        <translation>文件嵌套过深（超过 1024 层）。请选择其他文件。</translation>
    </message>
    <message>
        <source>The file is not JSON (%1 at byte %2, in %3). Choose a workflow file that was saved from the workflow editor.</source>
        <translation>文件不是 JSON（%1，位于第 %2 字节，%3 中）。请选择从工作流编辑器保存的工作流文件。</translation>
    </message>
</context>
<context>
    <name>WorkflowForm</name>
    <message>
        <source>The workflow has no node %1.</source>
        <translation>工作流没有节点 %1。</translation>
    </message>
    <message>
        <source>This server has no node type &quot;%1&quot;.</source>
        <translation>此服务器没有节点类型“%1”。</translation>
    </message>
    <message>
        <source>The server&apos;s node &quot;%1&quot; has no input &quot;%2&quot;.</source>
        <translation>服务器的节点“%1”没有输入“%2”。</translation>
    </message>
    <message>
        <source>The workflow&apos;s node &quot;%1&quot; has no input &quot;%2&quot;.</source>
        <translation>工作流的节点“%1”没有输入“%2”。</translation>
    </message>
    <message>
        <source>is needed and not set</source>
        <translation>为必填项，尚未设置</translation>
    </message>
</context>
<context>
    <name>vitrine::AboutDialog</name>
    <message>
        <source>About Vitrine</source>
        <translation>关于 Vitrine</translation>
    </message>
    <message>
        <source>Qt %1, built with %2</source>
        <translation>Qt %1，使用 %2 构建</translation>
    </message>
    <message>
        <source>Vitrine stands on these libraries:</source>
        <translation>Vitrine 建立在以下库之上：</translation>
    </message>
    <message>
        <source>Qt and QtKeychain are linked dynamically: they can be replaced by other versions of the same.</source>
        <translation>Qt 和 QtKeychain 为动态链接，可以替换为它们的其他版本。</translation>
    </message>
    <message>
        <source>A native desktop for InvokeAI servers</source>
        <translation>InvokeAI 服务器的原生桌面程序</translation>
    </message>
    <message>
        <source>Apache License 2.0</source>
        <translation>Apache 许可证 2.0</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>&amp;Copy Versions</source>
        <translation>复制版本(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>vitrine::AccountsApi</name>
    <message>
        <source>No account has this e-mail address and password. Upper and lower case count in both; type them again.</source>
        <translation>没有与此电子邮件地址和密码匹配的账户。两者均区分大小写，请重新输入。</translation>
    </message>
    <message>
        <source>This is not your current password. Type it again.</source>
        <translation>这不是您当前的密码。请重新输入。</translation>
    </message>
    <message>
        <source>This account is disabled. Ask an administrator of the server to enable it.</source>
        <translation>此账户已停用。请联系服务器管理员启用。</translation>
    </message>
    <message>
        <source>This server has no accounts: everything can be done without signing in.</source>
        <translation>此服务器没有账户：无需登录即可进行所有操作。</translation>
    </message>
    <message>
        <source>The server did not take this (%1). Change it and try again.</source>
        <translation>服务器未接受此内容（%1）。请修改后重试。</translation>
    </message>
    <message>
        <source>Type the e-mail address of the account.</source>
        <translation>请输入账户的电子邮件地址。</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Type one such as name@example.com.</source>
        <translation>“%1”不是电子邮件地址。请输入类似 name@example.com 的地址。</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>The password is too long: the server would look at its first 72 bytes only. Choose a shorter one.</source>
        <translation>密码过长：服务器只会检查前 72 个字节。请选择较短的密码。</translation>
    </message>
    <message>
        <source>This server wants passwords of eight characters or more, with upper case, lower case and a digit among them.</source>
        <translation>此服务器要求密码至少包含八个字符，其中要有大写字母、小写字母和数字。</translation>
    </message>
</context>
<context>
    <name>vitrine::Actions</name>
    <message>
        <source>&amp;New Window</source>
        <translation>新建窗口(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open Workflow…</source>
        <translation>打开工作流(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>打开最近使用(&amp;R)</translation>
    </message>
    <message>
        <source>Workflow &amp;Library…</source>
        <translation>工作流库(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Save Workflow</source>
        <translation>保存工作流(&amp;S)</translation>
    </message>
    <message>
        <source>Save Workflow &amp;As…</source>
        <translation>工作流另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save Workflow As File…</source>
        <translation>将工作流另存为文件…</translation>
    </message>
    <message>
        <source>&amp;Upload Files…</source>
        <translation>上传文件(&amp;U)…</translation>
    </message>
    <message>
        <source>Upload &amp;Folder…</source>
        <translation>上传文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Export Selection…</source>
        <translation>导出所选内容(&amp;E)…</translation>
    </message>
    <message>
        <source>Export &amp;Board…</source>
        <translation>导出面板(&amp;B)…</translation>
    </message>
    <message>
        <source>Export Searc&amp;h…</source>
        <translation>导出搜索结果(&amp;H)…</translation>
    </message>
    <message>
        <source>Export All S&amp;tarred…</source>
        <translation>导出所有收藏(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo Delete</source>
        <translation>撤销删除(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Restore Deleted Images</source>
        <translation>恢复已删除的图像(&amp;R)</translation>
    </message>
    <message>
        <source>Copy &amp;Image</source>
        <translation>复制图像(&amp;I)</translation>
    </message>
    <message>
        <source>Copy &amp;File</source>
        <translation>复制文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Paste Pictures</source>
        <translation>粘贴图片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Copy Image Name</source>
        <translation>复制图像名称(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Select &amp;None</source>
        <translation>全部不选(&amp;N)</translation>
    </message>
    <message>
        <source>In&amp;vert Selection</source>
        <translation>反选(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Larger Thumbnails</source>
        <translation>放大缩略图(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller Thumbnails</source>
        <translation>缩小缩略图(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Newest First</source>
        <translation>最新在前(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;tarred First</source>
        <translation>收藏在前(&amp;T)</translation>
    </message>
    <message>
        <source>Starred &amp;Only</source>
        <translation>仅显示收藏(&amp;O)</translation>
    </message>
    <message>
        <source>B&amp;roken Only</source>
        <translation>仅显示损坏(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Boards</source>
        <translation>面板(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Workflow</source>
        <translation>工作流(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详情(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Transfers</source>
        <translation>传输(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>队列(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>Li&amp;ve Preview</source>
        <translation>实时预览(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Notify When Runs End</source>
        <translation>运行结束时通知(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Keep Running in the Tray</source>
        <translation>在托盘中继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>Reset La&amp;yout</source>
        <translation>重置布局(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New Board…</source>
        <translation>新建面板(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>归档(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>New Results Go &amp;Here</source>
        <translation>新结果放入此处(&amp;H)</translation>
    </message>
    <message>
        <source>Newest Boards First</source>
        <translation>最新面板在前</translation>
    </message>
    <message>
        <source>Oldest Boards First</source>
        <translation>最旧面板在前</translation>
    </message>
    <message>
        <source>Boards by Name</source>
        <translation>按名称排列面板</translation>
    </message>
    <message>
        <source>Largest Boards First</source>
        <translation>最大面板在前</translation>
    </message>
    <message>
        <source>Show Ar&amp;chived Boards</source>
        <translation>显示已归档的面板(&amp;C)</translation>
    </message>
    <message>
        <source>Show Boards by Da&amp;te</source>
        <translation>按日期显示面板(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Filter Boards</source>
        <translation>筛选面板(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open in &amp;Another Program</source>
        <translation>用其他程序打开(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>收藏(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Move to Board…</source>
        <translation>移动到面板(&amp;M)…</translation>
    </message>
    <message>
        <source>Co&amp;py to Board…</source>
        <translation>复制到面板(&amp;P)…</translation>
    </message>
    <message>
        <source>Change Cate&amp;gory</source>
        <translation>更改类别(&amp;G)</translation>
    </message>
    <message>
        <source>Open &amp;Workflow</source>
        <translation>打开工作流(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Use in Form</source>
        <translation>用于表单(&amp;U)</translation>
    </message>
    <message>
        <source>S&amp;how Details</source>
        <translation>显示详情(&amp;H)</translation>
    </message>
    <message>
        <source>Sa&amp;ve As…</source>
        <translation>另存为(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back to the Gallery</source>
        <translation>返回图库(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next Image</source>
        <translation>下一张图像(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Image</source>
        <translation>上一张图像(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Fit to Window</source>
        <translation>适应窗口(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Original Size</source>
        <translation>原始大小(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>缩小(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>提交(&amp;S)</translation>
    </message>
    <message>
        <source>Submit to the &amp;Front</source>
        <translation>提交到队首(&amp;F)</translation>
    </message>
    <message>
        <source>Re&amp;place the Queue…</source>
        <translation>替换队列(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Close Workflow</source>
        <translation>关闭工作流(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reload Nodes</source>
        <translation>重新加载节点(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel My Runs</source>
        <translation>取消我的运行(&amp;C)</translation>
    </message>
    <message>
        <source>Clear &amp;Finished Runs</source>
        <translation>清除已结束的运行(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Connect to Server…</source>
        <translation>连接到服务器(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Demo Server</source>
        <translation>演示服务器(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Settings of This Server…</source>
        <translation>此服务器的设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Manage Servers…</source>
        <translation>管理服务器(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Retry Now</source>
        <translation>立即重试(&amp;R)</translation>
    </message>
    <message>
        <source>Sign &amp;In…</source>
        <translation>登录(&amp;I)…</translation>
    </message>
    <message>
        <source>Change &amp;Password…</source>
        <translation>更改密码(&amp;P)…</translation>
    </message>
    <message>
        <source>Sign &amp;Out</source>
        <translation>退出登录(&amp;O)</translation>
    </message>
    <message>
        <source>Server &amp;Information…</source>
        <translation>服务器信息(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Troubleshooting…</source>
        <translation>疑难解答(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>日志(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;About Vitrine</source>
        <translation>关于 Vitrine(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>关于 Qt(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>面板(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>图像(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Command Palette…</source>
        <translation>命令面板(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>键盘快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts &amp;Sheet</source>
        <translation>键盘快捷键一览(&amp;S)</translation>
    </message>
</context>
<context>
    <name>vitrine::ApiClient</name>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>无法读取 %1（%2）。</translation>
    </message>
    <message>
        <source>The answer cannot be saved (%1).</source>
        <translation>无法保存响应（%1）。</translation>
    </message>
    <message>
        <source>%1 came instead of data</source>
        <translation>收到的是 %1 而不是数据</translation>
    </message>
    <message>
        <source>it has accounts of its own, whose login cannot be sent beside the user name and password of a proxy; use a proxy without</source>
        <translation>它有自己的账户，其登录信息无法与代理的用户名和密码一起发送；请使用不需要用户名和密码的代理</translation>
    </message>
</context>
<context>
    <name>vitrine::ApiError</name>
    <message>
        <source>Canceled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The server at %1 cannot be reached%2. Check that InvokeAI is running there and that the address is right.</source>
        <translation>无法连接到 %1 上的服务器%2。请检查 InvokeAI 是否正在那里运行，以及地址是否正确。</translation>
    </message>
    <message>
        <source>The server at %1 did not answer in time. It may be busy; try again in a moment.</source>
        <translation>%1 上的服务器未及时响应。它可能正忙，请稍后重试。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 cannot be used%2. Check the proxy in the profile of the server, or in the settings of this machine.</source>
        <translation>无法使用通往 %1 的代理%2。请检查服务器配置文件或本机设置中的代理。</translation>
    </message>
    <message>
        <source>The secure connection to %1 was refused%2. Check the server&apos;s certificate, or use http:// if it has none.</source>
        <translation>到 %1 的安全连接被拒绝%2。请检查服务器的证书；如果没有证书，请使用 http://。</translation>
    </message>
    <message>
        <source>In front of the server at %1 a user name and a password are asked for (HTTP basic). Enter them in the profile of the server, and check them.</source>
        <translation>%1 上的服务器前端要求用户名和密码（HTTP basic）。请在服务器的配置文件中输入并检查。</translation>
    </message>
    <message>
        <source>The server at %1 asks for a login%2. Sign in, or give a valid token, then try again.</source>
        <translation>位于 %1 的服务器要求登录%2。请登录或提供有效的令牌，然后重试。</translation>
    </message>
    <message>
        <source>The server at %1 does not allow this%2. Ask its administrator for the right to do it.</source>
        <translation>%1 上的服务器不允许此操作%2。请向其管理员申请权限。</translation>
    </message>
    <message>
        <source>The server at %1 does not have what was asked for%2. It may have been deleted; refresh and try again.</source>
        <translation>%1 上的服务器没有所请求的内容%2。它可能已被删除，请刷新后重试。</translation>
    </message>
    <message>
        <source>The server at %1 cannot do this now%2. Try again later.</source>
        <translation>%1 上的服务器现在无法执行此操作%2。请稍后重试。</translation>
    </message>
    <message>
        <source>What was sent is larger than the server at %1 or a proxy in front of it takes%2. Send less at once, or have its administrator raise the limit (client_max_body_size of nginx).</source>
        <translation>发送的内容超出了 %1 上的服务器或其前端代理的限制%2。请减少单次发送的内容，或请管理员提高限制（nginx 的 client_max_body_size）。</translation>
    </message>
    <message>
        <source>The server at %1 did not accept the request%2.</source>
        <translation>%1 上的服务器未接受请求%2。</translation>
    </message>
    <message>
        <source>The server at %1 reported a failure%2. Its log says more; try again.</source>
        <translation>%1 上的服务器报告了故障%2。详情见其日志；请重试。</translation>
    </message>
    <message>
        <source>The server at %1 cannot do this: its version of InvokeAI has no %2.</source>
        <translation>%1 上的服务器无法执行此操作：其 InvokeAI 版本没有 %2。</translation>
    </message>
    <message>
        <source>What answers at %1 is not an InvokeAI server, or its path is wrong%2. Check the address, port and path.</source>
        <translation>%1 上响应的不是 InvokeAI 服务器，或者其路径有误%2。请检查地址、端口和路径。</translation>
    </message>
    <message>
        <source>The answer of the server at %1 could not be understood (%2). Its version may not be supported.</source>
        <translation>无法理解 %1 上的服务器的响应（%2）。其版本可能不受支持。</translation>
    </message>
</context>
<context>
    <name>vitrine::Application</name>
    <message>
        <source>The trace cannot be written to %1: %2.</source>
        <translation>无法将跟踪记录写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>vitrine::BatchData</name>
    <message>
        <source>The batch nodes have more than %1 values together. Use fewer of them, or shorter lists.</source>
        <translation>批次节点的值总数超过 %1 个。请减少使用的节点，或使用较短的列表。</translation>
    </message>
</context>
<context>
    <name>vitrine::BoardActions</name>
    <message>
        <source>The board “%1” was not created. %2</source>
        <translation>未创建面板“%1”。%2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The board “%1” is gone: somebody else deleted it.</source>
        <translation>面板“%1”已不存在：已被他人删除。</translation>
    </message>
    <message>
        <source>The board that took new results is gone or archived. They go to the board that is open again.</source>
        <translation>接收新结果的面板已不存在或已归档。新结果将重新放入当前打开的面板。</translation>
    </message>
    <message>
        <source>Un&amp;archive</source>
        <translation>取消归档(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>归档(&amp;A)</translation>
    </message>
    <message>
        <source>A board needs a name; “%1” keeps the one it has.</source>
        <translation>面板需要名称；“%1”保留原有名称。</translation>
    </message>
    <message>
        <source>The board “%1” was not renamed. %2</source>
        <translation>未重命名面板“%1”。%2</translation>
    </message>
    <message>
        <source>Archived the board “%1”.</source>
        <translation>已归档面板“%1”。</translation>
    </message>
    <message>
        <source>The board “%1” is in use again.</source>
        <translation>面板“%1”已恢复使用。</translation>
    </message>
    <message>
        <source>The board “%1” was not archived. %2</source>
        <translation>未归档面板“%1”。%2</translation>
    </message>
    <message>
        <source>The board “%1” was not unarchived. %2</source>
        <translation>未取消归档面板“%1”。%2</translation>
    </message>
</context>
<context>
    <name>vitrine::BoardDeletion</name>
    <message>
        <source>The board “%1” is gone: somebody else deleted it.</source>
        <translation>面板“%1”已不存在：已被他人删除。</translation>
    </message>
    <message numerus="yes">
        <source>Deleting the board “%1” and %Ln item(s)…</source>
        <translation>
            <numerusform>正在删除面板“%1”和 %Ln 个项目…</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting the board “%1”…</source>
        <translation>正在删除面板“%1”…</translation>
    </message>
    <message>
        <source>The board “%1” was not deleted.</source>
        <translation>未删除面板“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>Deleted the board “%1” and %Ln item(s).</source>
        <translation>
            <numerusform>已删除面板“%1”和 %Ln 个项目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted the board “%1”; %Ln item(s) are uncategorized now.</source>
        <translation>
            <numerusform>已删除面板“%1”；%Ln 个项目现在未分类。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted the board “%1”.</source>
        <translation>已删除面板“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>The board “%1” is deleted, but %Ln of its items are not; they are uncategorized now.</source>
        <translation>
            <numerusform>面板“%1”已删除，但其中 %Ln 个项目未删除；它们现在未分类。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::BoardDrops</name>
    <message numerus="yes">
        <source>Copy %Ln</source>
        <translation>
            <numerusform>复制 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln</source>
        <translation>
            <numerusform>移动 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln</source>
        <translation>
            <numerusform>上传 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload to %1</source>
        <translation>上传到 %1</translation>
    </message>
    <message>
        <source>Open as a workflow</source>
        <translation>作为工作流打开</translation>
    </message>
</context>
<context>
    <name>vitrine::BoardEditor</name>
    <message>
        <source>Auto (%1)</source>
        <translation>自动（%1）</translation>
    </message>
    <message>
        <source>None (Uncategorized)</source>
        <translation>无（未分类）</translation>
    </message>
    <message>
        <source>Board that is not on this server</source>
        <translation>此服务器上没有的面板</translation>
    </message>
    <message>
        <source>Loading boards…</source>
        <translation>正在加载面板…</translation>
    </message>
</context>
<context>
    <name>vitrine::BoardKind</name>
    <message>
        <source>it must be &quot;auto&quot;, &quot;none&quot; or a board of the server</source>
        <translation>必须为“auto”、“none”或服务器上的面板</translation>
    </message>
    <message>
        <source>None (Uncategorized)</source>
        <translation>无（未分类）</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
</context>
<context>
    <name>vitrine::BoardModel</name>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>%1, assets among them</source>
        <comment>counts</comment>
        <translation>%1，含素材</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>New results without a board go here.</source>
        <translation>未指定面板的新结果放入此处。</translation>
    </message>
    <message>
        <source>All that was made or uploaded on this day, by the server&apos;s calendar.</source>
        <translation>按服务器日历，当天生成或上传的所有内容。</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>尚无图像</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>所有图像</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day, as QLocale::toString takes it</comment>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day, as QLocale::toString takes it</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln 张图像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asset(s)</source>
        <translation>
            <numerusform>%Ln 个素材</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s)</source>
        <translation>
            <numerusform>%Ln 个视频</numerusform>
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
        <translation>有多个面板名为“%1”：%2。请指定所需面板的 id。</translation>
    </message>
    <message>
        <source>There is no board “%1”. The boards are: %2.</source>
        <translation>没有面板“%1”。现有面板：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n image(s))</source>
        <translation>
            <numerusform>%1（%n 张图像）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::BoardsApi</name>
    <message>
        <source>“Uncategorized” is not a board and cannot be changed.</source>
        <translation>“未分类”不是面板，无法更改。</translation>
    </message>
    <message>
        <source>“Uncategorized” is not a board and cannot be deleted.</source>
        <translation>“未分类”不是面板，无法删除。</translation>
    </message>
</context>
<context>
    <name>vitrine::BoardsPanel</name>
    <message>
        <source>Order of the boards</source>
        <translation>面板顺序</translation>
    </message>
    <message>
        <source>New board</source>
        <translation>新建面板</translation>
    </message>
    <message>
        <source>Filter boards</source>
        <translation>筛选面板</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>New board: not while the server is away</source>
        <translation>新建面板：服务器离线时不可用</translation>
    </message>
    <message>
        <source>Reading boards…</source>
        <translation>正在读取面板…</translation>
    </message>
    <message>
        <source>No boards</source>
        <translation>没有面板</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No board is called “%1”.</source>
        <translation>没有名为“%1”的面板。</translation>
    </message>
    <message>
        <source>No boards yet. Make one with the + button; images can then be dragged to it.</source>
        <translation>尚无面板。点击“+”按钮创建一个，然后即可将图像拖入其中。</translation>
    </message>
    <message>
        <source>Name of the new board:</source>
        <translation>新面板的名称：</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
</context>
<context>
    <name>vitrine::BooleanKind</name>
    <message>
        <source>it must be &quot;true&quot; or &quot;false&quot;</source>
        <translation>必须为“true”或“false”</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>vitrine::CertificatesPage</name>
    <message>
        <source>&amp;Forget</source>
        <translation>移除(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Authority (CA)</source>
        <translation>颁发机构 (CA)(&amp;A)</translation>
    </message>
    <message>
        <source>A PEM file of who has signed the server&apos;s certificate, when this system does not know it.</source>
        <translation>当本系统不认识服务器证书的签发者时，提供该签发者的 PEM 文件。</translation>
    </message>
    <message>
        <source>Client &amp;certificate</source>
        <translation>客户端证书(&amp;C)</translation>
    </message>
    <message>
        <source>Its &amp;key</source>
        <translation>证书密钥(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>密钥口令(&amp;P)</translation>
    </message>
    <message>
        <source>Only for servers that ask for one. The key may be in the same file.</source>
        <translation>仅用于要求客户端证书的服务器。密钥可以在同一文件中。</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>受信任</translation>
    </message>
    <message>
        <source>No certificate is trusted on its own.</source>
        <translation>没有单独信任的证书。</translation>
    </message>
    <message>
        <source>This one certificate, whatever is wrong with it. SHA-256: %1</source>
        <translation>仅此一份证书，无论其有何问题。SHA-256：%1</translation>
    </message>
</context>
<context>
    <name>vitrine::ChooseBoardDialog</name>
    <message>
        <source>No board has this in its name.</source>
        <translation>没有名称包含此内容的面板。</translation>
    </message>
    <message>
        <source>Filter boards</source>
        <translation>筛选面板</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>未分类</translation>
    </message>
</context>
<context>
    <name>vitrine::CollectionEditor</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take out what is selected (Delete)</source>
        <translation>移除所选内容 (Delete)</translation>
    </message>
    <message>
        <source>Remove All</source>
        <translation>全部移除</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>vitrine::ColorEditor</name>
    <message>
        <source>Choose a colour</source>
        <translation>选择颜色</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Choose the colour of %1</source>
        <translation>选择 %1 的颜色</translation>
    </message>
    <message>
        <source>Opacity of %1</source>
        <translation>%1 的不透明度</translation>
    </message>
</context>
<context>
    <name>vitrine::ColorKind</name>
    <message>
        <source>it must be a colour such as #7f7f7f or, with opacity, #7f7f7fff</source>
        <translation>必须为类似 #7f7f7f 的颜色，或带不透明度的 #7f7f7fff</translation>
    </message>
</context>
<context>
    <name>vitrine::Command</name>
    <message>
        <source>Interrupted.</source>
        <translation>已中断。</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not “%4”.</source>
        <translation>--%1 接受 %2 到 %3 之间的数字，而不是“%4”。</translation>
    </message>
    <message>
        <source>--%1 takes one of these: %2. “%3” is none.</source>
        <translation>--%1 接受以下值之一：%2。“%3”不在其中。</translation>
    </message>
    <message>
        <source>%1 Say so with --yes.</source>
        <translation>%1 请用 --yes 确认。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>“vitrinectl login” signs in.</source>
        <translation>使用“vitrinectl login”登录。</translation>
    </message>
    <message>
        <source>The model “%1” is not installed on the server. Its models: %2.</source>
        <translation>服务器上未安装模型“%1”。其模型有：%2。</translation>
    </message>
</context>
<context>
    <name>vitrine::CommandLine</name>
    <message>
        <source>A native desktop for InvokeAI servers. A token for a server with accounts is read from the environment variable VITRINE_TOKEN.</source>
        <translation>InvokeAI 服务器的原生桌面程序。对于有账户的服务器，从环境变量 VITRINE_TOKEN 读取令牌。</translation>
    </message>
    <message>
        <source>Connect to this server.</source>
        <translation>连接到此服务器。</translation>
    </message>
    <message>
        <source>Connect to the embedded demo server.</source>
        <translation>连接到内置的演示服务器。</translation>
    </message>
    <message>
        <source>Write times of what happens to a file.</source>
        <translation>将各事件的时间写入文件。</translation>
    </message>
    <message>
        <source>Use settings of this name.</source>
        <translation>使用此名称的设置。</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system、light 或 dark。</translation>
    </message>
    <message>
        <source>Open this workflow file.</source>
        <translation>打开此工作流文件。</translation>
    </message>
    <message>
        <source>A workflow file to open.</source>
        <translation>要打开的工作流文件。</translation>
    </message>
    <message>
        <source>Only one workflow file can be opened at a time.</source>
        <translation>一次只能打开一个工作流文件。</translation>
    </message>
    <message>
        <source>--server and --demo exclude each other.</source>
        <translation>--server 和 --demo 不能同时使用。</translation>
    </message>
    <message>
        <source>--color-scheme takes system, light or dark.</source>
        <translation>--color-scheme 接受 system、light 或 dark。</translation>
    </message>
    <message>
        <source>--profile takes a name of letters, digits, dots, dashes and underscores.</source>
        <translation>--profile 接受由字母、数字、点、连字符和下划线组成的名称。</translation>
    </message>
</context>
<context>
    <name>vitrine::CommandModel</name>
    <message>
        <source>Not possible now.</source>
        <translation>目前无法执行。</translation>
    </message>
</context>
<context>
    <name>vitrine::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Type a command or the name of a board</source>
        <translation>输入命令或面板名称</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>没有匹配的项目。</translation>
    </message>
    <message>
        <source>This is on.</source>
        <translation>已开启。</translation>
    </message>
</context>
<context>
    <name>vitrine::ComparePane</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>vitrine::CompareView</name>
    <message>
        <source>Swap (C)</source>
        <translation>交换 (C)</translation>
    </message>
    <message>
        <source>Side by Side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>滑块</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>闪烁</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>× %1</source>
        <comment>amplified</comment>
        <translation>× %1</translation>
    </message>
    <message>
        <source>Amplification of the difference</source>
        <translation>差异的放大倍数</translation>
    </message>
    <message>
        <source>Another Pair (N)</source>
        <translation>换一对 (N)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number and name of a picture</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>The pixels are equal</source>
        <translation>像素完全相同</translation>
    </message>
    <message>
        <source>%1 % of the pixels differ, by %2 of 255 at most</source>
        <translation>%1 % 的像素不同，最大相差 %2（满值 255）</translation>
    </message>
    <message>
        <source>%1; sizes differ</source>
        <translation>%1；尺寸不同</translation>
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
        <translation>仅显示差异</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>First</source>
        <translation>第一张</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>第二张</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>The metadata of %1 is broken.</source>
        <translation>%1 的元数据已损坏。</translation>
    </message>
    <message>
        <source>The metadata of %1 cannot be read. %2</source>
        <translation>无法读取 %1 的元数据。%2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Neither has metadata.</source>
        <translation>两者均无元数据。</translation>
    </message>
    <message>
        <source>%1 has no metadata.</source>
        <translation>%1 没有元数据。</translation>
    </message>
    <message>
        <source>Their metadata is equal.</source>
        <translation>两者的元数据相同。</translation>
    </message>
    <message>
        <source>They differ in one field.</source>
        <translation>有一个字段不同。</translation>
    </message>
    <message>
        <source>They differ in %1 fields.</source>
        <translation>有 %1 个字段不同。</translation>
    </message>
</context>
<context>
    <name>vitrine::ConnectDialog</name>
    <message>
        <source>&amp;Token</source>
        <translation>令牌(&amp;T)</translation>
    </message>
    <message>
        <source>It is used until Vitrine is closed, and kept nowhere.</source>
        <translation>仅在 Vitrine 关闭之前使用，不会保存。</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>曾使用</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>连接(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Demo server</source>
        <translation>演示服务器(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>连接到服务器</translation>
    </message>
    <message>
        <source>&amp;Address of an InvokeAI server</source>
        <translation>InvokeAI 服务器的地址(&amp;A)</translation>
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
        <translation>信任此证书…</translation>
    </message>
    <message>
        <source>Server Settings…</source>
        <translation>服务器设置…</translation>
    </message>
    <message>
        <source>Find Out Why…</source>
        <translation>查找原因…</translation>
    </message>
    <message>
        <source>%1

The certificate is for: %2
Issued by: %3
Valid until: %4
SHA-256: %5

Compare the last line with the one that the server&apos;s owner tells you. Vitrine will take this one certificate for this profile alone, and stop again when the server shows another one.</source>
        <translation>%1

证书所属：%2
颁发者：%3
有效期至：%4
SHA-256：%5

请将最后一行与服务器所有者告知的内容进行比对。Vitrine 仅会在此配置文件中接受这一份证书；如果服务器出示其他证书，将再次停止连接。</translation>
    </message>
    <message>
        <source>Trust this certificate?</source>
        <translation>信任此证书？</translation>
    </message>
    <message>
        <source>&amp;Trust</source>
        <translation>信任(&amp;T)</translation>
    </message>
</context>
<context>
    <name>vitrine::ConnectionButton</name>
    <message>
        <source>No server</source>
        <translation>无服务器</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>connected, without live events for the moment</source>
        <translation>已连接，暂无实时事件</translation>
    </message>
    <message>
        <source>no live events</source>
        <translation>无实时事件</translation>
    </message>
    <message>
        <source>nobody is signed in</source>
        <translation>没有人登录</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>cannot be reached; trying again</source>
        <translation>无法连接，正在重试</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, InvokeAI %2: %3</source>
        <translation>%1，InvokeAI %2：%3</translation>
    </message>
</context>
<context>
    <name>vitrine::ConnectionProfiles</name>
    <message>
        <source>There is another profile with the name “%1”. Choose another name.</source>
        <translation>已有名为“%1”的配置文件。请选择其他名称。</translation>
    </message>
</context>
<context>
    <name>vitrine::CopyImagesJob</name>
    <message>
        <source>There is nothing to copy.</source>
        <translation>没有可复制的内容。</translation>
    </message>
    <message>
        <source>%1 is a video, and servers copy images only.</source>
        <translation>%1 是视频，服务器只能复制图像。</translation>
    </message>
</context>
<context>
    <name>vitrine::DataFolderPage</name>
    <message>
        <source>Chec&amp;k</source>
        <translation>检查(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Root folder of the server</source>
        <translation>服务器的根文件夹(&amp;R)</translation>
    </message>
    <message>
        <source>Only when the server runs on this machine: the folder with invokeai.yaml. Its database is read beside the server, and never written.</source>
        <translation>仅当服务器在本机运行时：包含 invokeai.yaml 的文件夹。其数据库会与服务器同时读取，但绝不写入。</translation>
    </message>
    <message>
        <source>Comparing with the server…</source>
        <translation>正在与服务器比对…</translation>
    </message>
    <message>
        <source>This is the folder of this server.</source>
        <translation>这是此服务器的文件夹。</translation>
    </message>
    <message>
        <source>Neither the folder nor the server has anything yet that could tell whether they belong together.</source>
        <translation>文件夹和服务器中都还没有可用于判断两者是否对应的内容。</translation>
    </message>
</context>
<context>
    <name>vitrine::DatabaseCheck</name>
    <message>
        <source>The database “%1” can be read beside the server (migration %2).</source>
        <translation>可以与服务器同时读取数据库“%1”（迁移 %2）。</translation>
    </message>
    <message>
        <source>It is not in WAL mode: reader and server hold each other up.</source>
        <translation>它不在 WAL 模式下：读取方和服务器会互相阻塞。</translation>
    </message>
    <message>
        <source>Start the server once: it switches WAL on.</source>
        <translation>请启动一次服务器，它会启用 WAL。</translation>
    </message>
    <message>
        <source>Whether it is this server&apos;s was not compared, since the server cannot be used.</source>
        <translation>由于服务器无法使用，未比对它是否属于此服务器。</translation>
    </message>
    <message>
        <source>Its queue is empty, so whether it is this server&apos;s is not known.</source>
        <translation>其队列为空，因此无法判断它是否属于此服务器。</translation>
    </message>
    <message>
        <source>The database “%1” is not that of the server at %2: it holds other items.</source>
        <translation>数据库“%1”不属于 %2 上的服务器：其中的项目不同。</translation>
    </message>
    <message>
        <source>Give the root folder of this server.</source>
        <translation>请提供此服务器的根文件夹。</translation>
    </message>
    <message>
        <source>It is this server&apos;s.</source>
        <translation>它属于此服务器。</translation>
    </message>
    <message>
        <source>Whether it is this server&apos;s was not compared.</source>
        <translation>未比对它是否属于此服务器。</translation>
    </message>
</context>
<context>
    <name>vitrine::DeleteBoardDialog</name>
    <message>
        <source>Delete Board &amp;Only</source>
        <translation>仅删除面板(&amp;O)</translation>
    </message>
    <message>
        <source>Delete Board and &amp;Images</source>
        <translation>删除面板和图像(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Delete Board</source>
        <translation>删除面板</translation>
    </message>
    <message>
        <source>Delete the board “%1”?</source>
        <translation>删除面板“%1”？</translation>
    </message>
    <message>
        <source>Counting its images…</source>
        <translation>正在统计其中的图像…</translation>
    </message>
    <message>
        <source>Its images become uncategorized.</source>
        <translation>其中的图像将变为未分类。</translation>
    </message>
    <message>
        <source>Its images are deleted from the server.</source>
        <translation>其中的图像将从服务器删除。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln 张图像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asset(s)</source>
        <translation>
            <numerusform>%Ln 个素材</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln intermediate image(s)</source>
        <translation>
            <numerusform>%Ln 张中间图像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s)</source>
        <translation>
            <numerusform>%Ln 个视频</numerusform>
        </translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>它是空的。</translation>
    </message>
    <message>
        <source>Nothing else changes.</source>
        <translation>其他内容不变。</translation>
    </message>
    <message>
        <source>It holds %1.</source>
        <translation>它包含 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them you just deleted; that can still be undone, unless they go with the board.</source>
        <translation>
            <numerusform>其中 %Ln 项是您刚刚删除的；仍可撤销，除非与面板一起删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) become uncategorized.</source>
        <translation>
            <numerusform>%Ln 个项目将变为未分类。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) are deleted from the server. This cannot be undone.</source>
        <translation>
            <numerusform>将从服务器删除 %Ln 个项目。此操作无法撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its images cannot be counted, so nothing is deleted.</source>
        <translation>无法统计其中的图像，因此未删除任何内容。</translation>
    </message>
</context>
<context>
    <name>vitrine::Deleting</name>
    <message numerus="yes">
        <source>%Ln image(s) not deleted: %1.</source>
        <translation>
            <numerusform>%Ln 张图像未删除：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server gives no reason; they may belong to another user, or their files are locked.</source>
        <translation>服务器未说明原因；它们可能属于其他用户，或者文件被锁定。</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) restored, as new images with new names.</source>
        <translation>
            <numerusform>已恢复 %Ln 张图像，它们是使用新名称的新图像。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) restored. %1</source>
        <translation>
            <numerusform>已恢复 %Ln 张图像。%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::DeletionBar</name>
    <message>
        <source>Undo &amp;All</source>
        <translation>全部撤销(&amp;A)</translation>
    </message>
    <message>
        <source>Delete &amp;Now</source>
        <translation>立即删除(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing was sent to the server yet (Ctrl+Z)</source>
        <translation>尚未向服务器发送任何内容 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Do not wait. When Vitrine is closed before the time is over, nothing is deleted.</source>
        <translation>不再等待。如果在时间结束前关闭 Vitrine，则不会删除任何内容。</translation>
    </message>
    <message>
        <source>Uploads them again, as new images with new names. The newest deleted images, 1 GB at most, can be restored until the connection ends.</source>
        <translation>将它们作为使用新名称的新图像重新上传。连接结束前可恢复最近删除的图像，最多 1 GB。</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln image(s)…</source>
        <translation>
            <numerusform>正在删除 %Ln 张图像…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restoring %Ln image(s)…</source>
        <translation>
            <numerusform>正在恢复 %Ln 张图像…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) deleted.</source>
        <translation>
            <numerusform>已删除 %Ln 张图像。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo Last</source>
        <translation>撤销上一次(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) will be deleted</source>
        <translation>
            <numerusform>将删除 %Ln 张图像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s) will be deleted</source>
        <translation>
            <numerusform>将删除 %Ln 个视频</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images and videos will be deleted</source>
        <translation>
            <numerusform>将删除 %Ln 个图像和视频</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 when the server is back.</source>
        <translation>服务器恢复后，%1。</translation>
    </message>
    <message>
        <source>%1 in %2 s.</source>
        <translation>%2 秒后%1。</translation>
    </message>
    <message>
        <source>%1 when copies for Restore are here: %2 of %3.</source>
        <translation>用于恢复的副本就绪（%2/%3）后，%1。</translation>
    </message>
    <message>
        <source>Cannot be restored afterwards: no copy can be kept.</source>
        <translation>之后无法恢复：无法保留副本。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot be restored afterwards: no copy can be kept.</source>
        <translation>
            <numerusform>其中 %Ln 项之后无法恢复：无法保留副本。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not to be restored.</source>
        <translation>无法恢复。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot be restored.</source>
        <translation>
            <numerusform>其中 %Ln 项无法恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s) come back without the workflow: servers take none with an uploaded video.</source>
        <translation>
            <numerusform>%Ln 个视频恢复后将不含工作流：服务器不接受随上传视频附带的工作流。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1: %2”</source>
        <translation>“%1：%2”</translation>
    </message>
    <message>
        <source>The open workflow uses it in %1.</source>
        <translation>打开的工作流在 %1 中使用了它。</translation>
    </message>
    <message numerus="yes">
        <source>The open workflow uses %Ln of them in %1.</source>
        <translation>
            <numerusform>打开的工作流在 %1 中使用了其中 %Ln 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 及另外 %Ln 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::DesktopNotifications</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>vitrine::DetailsPanel</name>
    <message>
        <source>Nothing is selected</source>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>Select an image to see how it was made, or two to see what differs.</source>
        <translation>选择一张图像可查看其生成方式，选择两张可查看差异。</translation>
    </message>
    <message>
        <source>%1 images are selected</source>
        <translation>已选择 %1 张图像</translation>
    </message>
    <message>
        <source>Select one to see how it was made, or two to see what differs.</source>
        <translation>选择一张可查看其生成方式，选择两张可查看差异。</translation>
    </message>
</context>
<context>
    <name>vitrine::DetailsView</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>节点图</translation>
    </message>
    <message>
        <source>Recall in Web UI</source>
        <translation>在网页界面中调用参数</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>The web UI that is open on this server takes over prompts, model, seed and what else it has a place for.</source>
        <translation>在此服务器上打开的网页界面将采用提示词、模型、种子及其他可填入的参数。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>每秒帧数</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Nothing is shown</source>
        <translation>未显示任何内容</translation>
    </message>
    <message>
        <source>It has no metadata.</source>
        <translation>它没有元数据。</translation>
    </message>
    <message>
        <source>No metadata</source>
        <translation>无元数据</translation>
    </message>
    <message>
        <source>Nothing was kept about how this was made.</source>
        <translation>未保存有关其生成方式的信息。</translation>
    </message>
    <message>
        <source>The metadata is broken</source>
        <translation>元数据已损坏</translation>
    </message>
    <message>
        <source>The metadata cannot be read</source>
        <translation>无法读取元数据</translation>
    </message>
    <message>
        <source>The server has the picture, but cannot read what is kept about it.</source>
        <translation>服务器有此图片，但无法读取所保存的相关信息。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>The workflow cannot be read</source>
        <translation>无法读取工作流</translation>
    </message>
    <message>
        <source>No workflow</source>
        <translation>无工作流</translation>
    </message>
    <message>
        <source>It was not made by the workflow editor.</source>
        <translation>它不是由工作流编辑器生成的。</translation>
    </message>
    <message>
        <source>No graph</source>
        <translation>无节点图</translation>
    </message>
    <message>
        <source>It was not made by a run of this server.</source>
        <translation>它不是由此服务器的运行生成的。</translation>
    </message>
</context>
<context>
    <name>vitrine::DownloadZipJob</name>
    <message>
        <source>The server could not make the zip (%1).</source>
        <translation>服务器无法创建 zip 文件（%1）。</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>无法写入 %1（%2）。</translation>
    </message>
    <message>
        <source>The server handed out a zip that is not complete.</source>
        <translation>服务器提供的 zip 文件不完整。</translation>
    </message>
</context>
<context>
    <name>vitrine::DuplicatesBar</name>
    <message>
        <source>&amp;Skip</source>
        <translation>跳过(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Upload Anyway</source>
        <translation>仍然上传(&amp;U)</translation>
    </message>
    <message>
        <source>“%1” was uploaded to this board before.</source>
        <translation>“%1”以前已上传到此面板。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files were uploaded to this board before.</source>
        <translation>
            <numerusform>其中 %Ln 个文件以前已上传到此面板。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::EnqueueBody</name>
    <message>
        <source>This submission has %1, and the server keeps that for each item. Most of it is in %2 (%3).</source>
        <translation>此次提交的大小为 %1，服务器会为每个项目保存这些数据。其中大部分在 %2（%3）中。</translation>
    </message>
</context>
<context>
    <name>vitrine::EnumEditor</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>vitrine::EnumKind</name>
    <message>
        <source>must be one of: %1</source>
        <translation>必须为以下值之一：%1</translation>
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
        <translation>长轮询</translation>
    </message>
    <message>
        <source>Live updates arrive over %1 (%2 ms).</source>
        <translation>实时更新通过 %1 到达（%2 毫秒）。</translation>
    </message>
    <message>
        <source>The server lets us in over %1, but does not confirm what it is told.</source>
        <translation>服务器通过 %1 允许接入，但不确认收到的消息。</translation>
    </message>
    <message>
        <source>Something on the way may hold messages back: look at the settings of a proxy.</source>
        <translation>途中可能有环节阻滞了消息：请检查代理的设置。</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>未及时响应</translation>
    </message>
    <message>
        <source>the connection ended</source>
        <translation>连接已结束</translation>
    </message>
    <message>
        <source>The login is refused over %1 (%2).</source>
        <translation>通过 %1 登录被拒绝（%2）。</translation>
    </message>
    <message>
        <source>Sign in again, or give a valid token.</source>
        <translation>请重新登录或提供有效的令牌。</translation>
    </message>
    <message>
        <source>Live updates cannot be had over %1 (%2).</source>
        <translation>无法通过 %1 获取实时更新（%2）。</translation>
    </message>
    <message>
        <source>Nothing, as long as WebSocket works.</source>
        <translation>只要 WebSocket 正常工作，就无需处理。</translation>
    </message>
    <message>
        <source>They come over long-polling instead.</source>
        <translation>它们改由长轮询传送。</translation>
    </message>
    <message>
        <source>If a proxy stands before the server, have it pass on WebSocket connections of /ws/socket.io/ (the headers Upgrade and Connection).</source>
        <translation>如果服务器前有代理，请让它转发 /ws/socket.io/ 的 WebSocket 连接（标头 Upgrade 和 Connection）。</translation>
    </message>
    <message>
        <source>Progress and the queue are only read again from time to time. Have proxies and firewalls let /ws/socket.io/ through.</source>
        <translation>进度和队列只会不时重新读取。请让代理和防火墙放行 /ws/socket.io/。</translation>
    </message>
</context>
<context>
    <name>vitrine::EventsTrial</name>
    <message>
        <source>the server closed the connection</source>
        <translation>服务器关闭了连接</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportBar</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Show &amp;Problems…</source>
        <translation>显示问题(&amp;P)…</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>%p %</source>
        <translation>%p %</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>What was exported stays. The same export again goes on from there.</source>
        <translation>已导出的内容会保留。再次执行相同的导出将从此处继续。</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>It goes on when the server is back.</source>
        <translation>服务器恢复后将继续。</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>继续(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) could not be exported completely. “Try Again” fetches these only.</source>
        <translation>
            <numerusform>%Ln 张图像未能完整导出。“重试”仅获取这些图像。</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Exporting %1 of %2</source>
        <translation>正在导出 %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 项失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more export(s) waiting</source>
        <translation>
            <numerusform>另有 %Ln 个导出在等待</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 free: not enough for all of it.</source>
        <translation>仅剩 %1 可用空间：不足以容纳全部内容。</translation>
    </message>
    <message>
        <source>%1 free.</source>
        <translation>可用空间 %1。</translation>
    </message>
    <message>
        <source>What was exported there before, with the same file names and format, is skipped.</source>
        <translation>以相同文件名和格式导出过的内容将被跳过。</translation>
    </message>
    <message>
        <source>There was nothing to export.</source>
        <translation>没有可导出的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) exported to %1.</source>
        <translation>
            <numerusform>已将 %Ln 张图像导出到 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln 项已存在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) are in %1 already.</source>
        <translation>
            <numerusform>%Ln 张图像已在 %1 中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be exported completely.</source>
        <translation>
            <numerusform>%Ln 项未能完整导出。</numerusform>
        </translation>
    </message>
    <message>
        <source>The export stopped at %1 of %2.</source>
        <translation>导出在 %1/%2 处停止。</translation>
    </message>
    <message>
        <source>The export did not start.</source>
        <translation>导出未能开始。</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportDialog</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>质量(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Sidecars: a JSON file beside each, with record, metadata and workflow</source>
        <translation>附属文件(&amp;S)：为每项附带一个 JSON 文件，包含记录、元数据和工作流</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Originals, byte for byte</source>
        <translation>原始文件，逐字节一致</translation>
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
        <translation>文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;File names</source>
        <translation>文件名(&amp;F)</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>格式(&amp;M)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>插入%1</translation>
    </message>
    <message>
        <source>Export To</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Converted images lose the metadata and workflow that the server writes into its PNG files; sidecars keep them. Videos stay as they are.</source>
        <translation>转换后的图像会丢失服务器写入 PNG 文件的元数据和工作流；附属文件会保留它们。视频保持原样。</translation>
    </message>
    <message>
        <source>PNG images with their metadata and workflow, and videos, as the server has them.</source>
        <translation>服务器上的原始 PNG 图像（含元数据和工作流）和视频。</translation>
    </message>
    <message>
        <source>%1: counting…</source>
        <translation>%1：正在统计…</translation>
    </message>
    <message>
        <source>%1: nothing to export.</source>
        <translation>%1：没有可导出的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln image(s)</source>
        <translation>
            <numerusform>%1：%Ln 张图像</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, measuring…</source>
        <translation>%1，正在计算大小…</translation>
    </message>
    <message>
        <source>%1, of unknown size.</source>
        <translation>%1，大小未知。</translation>
    </message>
    <message>
        <source>%1, %2 before they are converted.</source>
        <translation>%1，转换前为 %2。</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1，%2。</translation>
    </message>
    <message>
        <source>%1, about %2 before they are converted.</source>
        <translation>%1，转换前约为 %2。</translation>
    </message>
    <message>
        <source>%1, about %2.</source>
        <translation>%1，约 %2。</translation>
    </message>
    <message>
        <source>The first: %1</source>
        <translation>第一个：%1</translation>
    </message>
    <message>
        <source>Reading about the first image…</source>
        <translation>正在读取第一张图像的信息…</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>请选择文件夹。</translation>
    </message>
    <message>
        <source>Give the whole path of a folder.</source>
        <translation>请提供文件夹的完整路径。</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>正在检查文件夹…</translation>
    </message>
    <message>
        <source>This is no folder.</source>
        <translation>这不是文件夹。</translation>
    </message>
    <message>
        <source>Nothing can be written there.</source>
        <translation>无法在此处写入。</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportFolder</name>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>无法写入 %1（%2）。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder %1.</source>
        <translation>无法写入文件夹 %1。</translation>
    </message>
    <message>
        <source>Another export into %1 is under way.</source>
        <translation>另一个到 %1 的导出正在进行。</translation>
    </message>
    <message>
        <source>The disk of %1 is full: %2 are free. Make room, then continue.</source>
        <translation>%1 所在的磁盘已满：可用空间为 %2。请腾出空间，然后继续。</translation>
    </message>
    <message>
        <source>%1 is not in the folder any more.</source>
        <translation>%1 已不在文件夹中。</translation>
    </message>
    <message>
        <source>%1 is there already and not from this export.</source>
        <translation>%1 已存在，且并非来自此次导出。</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>无法读取 %1（%2）。</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportItemJob</name>
    <message>
        <source>%1 cannot be saved in %2 (%3).</source>
        <translation>无法将 %1 保存到 %2（%3）。</translation>
    </message>
    <message>
        <source>%1 of %2 bytes came</source>
        <translation>收到 %2 字节中的 %1 字节</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportJob</name>
    <message>
        <source>it is gone</source>
        <translation>它已不存在</translation>
    </message>
    <message>
        <source>the server does not have it any more.</source>
        <translation>服务器已没有此内容。</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportJournal</name>
    <message>
        <source>%1 cannot be opened (%2).</source>
        <translation>无法打开 %1（%2）。</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>无法写入 %1（%2）。</translation>
    </message>
</context>
<context>
    <name>vitrine::Exporting</name>
    <message>
        <source>Selection</source>
        <translation>所选内容</translation>
    </message>
    <message>
        <source>Search for “%1”, broken only</source>
        <translation>搜索“%1”，仅损坏的</translation>
    </message>
    <message>
        <source>Broken images are those that the server has no file of. To export what else was found, turn off “Broken Only”.</source>
        <translation>损坏的图像是指服务器上没有其文件的图像。要导出找到的其他图像，请关闭“仅显示损坏”。</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>搜索“%1”</translation>
    </message>
    <message>
        <source>Starred images of all boards</source>
        <translation>所有面板的收藏图像</translation>
    </message>
</context>
<context>
    <name>vitrine::FetchCalledWorkflowsJob</name>
    <message>
        <source>The saved workflow %1, which this workflow calls, is missing on the server or not accessible. Choose another one in the workflow editor.</source>
        <translation>此工作流调用的已保存工作流 %1 在服务器上不存在或无法访问。请在工作流编辑器中选择其他工作流。</translation>
    </message>
</context>
<context>
    <name>vitrine::FetchWorkflowJob</name>
    <message>
        <source>“%1” is the name of several workflows of the library. Give the id of one of these: %2</source>
        <translation>库中有多个工作流名为“%1”。请指定以下其中一个的 id：%2</translation>
    </message>
    <message>
        <source>The library has no workflow “%1”. It has: %2</source>
        <translation>库中没有工作流“%1”。现有：%2</translation>
    </message>
    <message>
        <source>The server shows nothing of item %1: it is another user&apos;s.</source>
        <translation>服务器不显示项目 %1 的任何信息：它属于其他用户。</translation>
    </message>
</context>
<context>
    <name>vitrine::FieldKind</name>
    <message>
        <source>is not a value of this kind</source>
        <translation>不是此类型的值</translation>
    </message>
    <message>
        <source>entry %1 %2</source>
        <translation>第 %1 个条目%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used here: %2.</source>
        <translation>“%1”不能用于此处：%2。</translation>
    </message>
</context>
<context>
    <name>vitrine::FieldMap</name>
    <message>
        <source>This is no map of a workflow&apos;s fields.</source>
        <translation>这不是工作流字段的映射。</translation>
    </message>
    <message>
        <source>%1 was of the kind %2 and is of the kind %3.</source>
        <translation>%1 的类型原为 %2，现为 %3。</translation>
    </message>
    <message>
        <source>%1 is not on the form any more.</source>
        <translation>%1 已不在表单中。</translation>
    </message>
    <message>
        <source>%1 has the index %2 now.</source>
        <translation>%1 现在的索引为 %2。</translation>
    </message>
</context>
<context>
    <name>vitrine::FieldSources</name>
    <message>
        <source>Uncategorized</source>
        <translation>未分类</translation>
    </message>
</context>
<context>
    <name>vitrine::FieldView</name>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Back to the value in the workflow file</source>
        <translation>恢复为工作流文件中的值</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>重置 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Set by a connection in the workflow.</source>
        <translation>由工作流中的连接设置。</translation>
    </message>
</context>
<context>
    <name>vitrine::FileDrops</name>
    <message>
        <source>Open “%1” as a workflow</source>
        <translation>将“%1”作为工作流打开</translation>
    </message>
</context>
<context>
    <name>vitrine::FindingView</name>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>处理方法：%1</translation>
    </message>
</context>
<context>
    <name>vitrine::FormHistory</name>
    <message>
        <source>preset “%1”</source>
        <translation>预设“%1”</translation>
    </message>
    <message>
        <source>One value was left out. %1</source>
        <translation>已略去一个值。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were left out, since they do not fit this form any more.</source>
        <translation>
            <numerusform>已略去 %n 个值，因为它们已不适合此表单。</numerusform>
        </translation>
    </message>
    <message>
        <source>values of %1</source>
        <translation>%1 的值</translation>
    </message>
</context>
<context>
    <name>vitrine::FormValues</name>
    <message>
        <source>%1: “%2” is not installed on this server.</source>
        <translation>%1：此服务器上未安装“%2”。</translation>
    </message>
    <message>
        <source>%1: not set</source>
        <translation>%1：未设置</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: the form has no such field any more.</source>
        <translation>%1：表单中已没有此字段。</translation>
    </message>
    <message>
        <source>%1: the field cannot be edited any more.</source>
        <translation>%1：该字段已无法编辑。</translation>
    </message>
    <message>
        <source>%1: the field takes another kind of value now.</source>
        <translation>%1：该字段现在接受其他类型的值。</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be used: %3</source>
        <translation>%1：无法使用“%2”：%3</translation>
    </message>
</context>
<context>
    <name>vitrine::GalleryBar</name>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>素材</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Search prompts and metadata</source>
        <translation>搜索提示词和元数据</translation>
    </message>
    <message>
        <source>Which images</source>
        <translation>显示哪些图像</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>缩略图大小</translation>
    </message>
</context>
<context>
    <name>vitrine::GalleryPage</name>
    <message>
        <source>Reading images…</source>
        <translation>正在读取图像…</translation>
    </message>
    <message>
        <source>The images cannot be read</source>
        <translation>无法读取图像</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Change server…</source>
        <translation>更改服务器…</translation>
    </message>
    <message>
        <source>Looking for images without a file…</source>
        <translation>正在查找缺少文件的图像…</translation>
    </message>
    <message>
        <source>Not all images were checked</source>
        <translation>并非所有图像都已检查</translation>
    </message>
    <message>
        <source>No broken images</source>
        <translation>没有损坏的图像</translation>
    </message>
    <message>
        <source>The server has the files of all that it lists here.</source>
        <translation>服务器上有此处列出的所有内容的文件。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>No starred images</source>
        <translation>没有收藏的图像</translation>
    </message>
    <message>
        <source>None of those that were to be seen here has a star.</source>
        <translation>此处可显示的图像均未收藏。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到任何内容</translation>
    </message>
    <message>
        <source>No image&apos;s metadata holds these words.</source>
        <translation>没有图像的元数据包含这些词。</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>No images here yet</source>
        <translation>此处尚无图像</translation>
    </message>
    <message>
        <source>What you generate with this board chosen appears here.</source>
        <translation>选择此面板后生成的内容会显示在这里。</translation>
    </message>
    <message>
        <source>The server is away: this is what was seen of it before. Nothing can be changed until it is back.</source>
        <translation>服务器已离线：此处显示的是之前的内容。在服务器恢复之前无法进行更改。</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <translation>已检查 %1/%2</translation>
    </message>
    <message>
        <source>Only %1. Refresh to check again.</source>
        <translation>仅%1。刷新即可重新检查。</translation>
    </message>
    <message>
        <source>Find Out Why…</source>
        <translation>查找原因…</translation>
    </message>
</context>
<context>
    <name>vitrine::GalleryView</name>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
</context>
<context>
    <name>vitrine::GenerateImageJob</name>
    <message>
        <source>Width and height must be multiples of %1.</source>
        <translation>宽度和高度必须是 %1 的倍数。</translation>
    </message>
    <message>
        <source>There must be at least one step.</source>
        <translation>步数必须至少为 1。</translation>
    </message>
    <message>
        <source>The CFG scale must be at least 1.</source>
        <translation>CFG 等级必须至少为 1。</translation>
    </message>
    <message>
        <source>There must be at least one image.</source>
        <translation>必须至少有一张图像。</translation>
    </message>
</context>
<context>
    <name>vitrine::GeneratorEditor</name>
    <message>
        <source>Arithmetic Sequence</source>
        <translation>等差数列</translation>
    </message>
    <message>
        <source>Linear Distribution</source>
        <translation>线性分布</translation>
    </message>
    <message>
        <source>Uniform Random Distribution</source>
        <translation>均匀随机分布</translation>
    </message>
    <message>
        <source>Parse String</source>
        <translation>解析字符串</translation>
    </message>
    <message>
        <source>Dynamic Prompts (Random)</source>
        <translation>动态提示词（随机）</translation>
    </message>
    <message>
        <source>Dynamic Prompts (Combinatorial)</source>
        <translation>动态提示词（组合）</translation>
    </message>
    <message>
        <source>Images from Board</source>
        <translation>面板中的图像</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>%1 的值</translation>
    </message>
    <message>
        <source>Draw Again</source>
        <translation>重新抽取</translation>
    </message>
    <message>
        <source>Other values at random; they are drawn again after each submission too</source>
        <translation>另取一组随机值；每次提交后也会重新抽取</translation>
    </message>
    <message>
        <source>Keep These</source>
        <translation>保留这些值</translation>
    </message>
    <message>
        <source>The same values each time from now on</source>
        <translation>从现在起每次使用相同的值</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s), drawn at random</source>
        <translation>
            <numerusform>%n 个值，随机抽取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n 个值</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::GeneratorForm</name>
    <message>
        <source>Start</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Most prompts</source>
        <translation>最多提示词数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>With a seed the same values are drawn each time</source>
        <translation>使用种子后，每次抽取的值相同</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Load from File…</source>
        <translation>从文件加载…</translation>
    </message>
    <message>
        <source>The text of a .txt or .csv file</source>
        <translation>.txt 或 .csv 文件的文本</translation>
    </message>
    <message>
        <source>What stands between two values; \n is the end of a line</source>
        <translation>两个值之间的分隔内容；\n 表示换行</translation>
    </message>
    <message>
        <source>Split on</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>Board that is not on this server</source>
        <translation>此服务器上没有的面板</translation>
    </message>
    <message>
        <source>Loading boards…</source>
        <translation>正在加载面板…</translation>
    </message>
    <message>
        <source>Choose a board…</source>
        <translation>选择面板…</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>素材</translation>
    </message>
    <message>
        <source>Load from File</source>
        <translation>从文件加载</translation>
    </message>
    <message>
        <source>Texts (*.txt *.csv);;All files (*)</source>
        <translation>文本 (*.txt *.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The file is larger than 128 KB.</source>
        <translation>文件大于 128 KB。</translation>
    </message>
    <message>
        <source>“%1” cannot be used. %2</source>
        <translation>无法使用“%1”。%2</translation>
    </message>
</context>
<context>
    <name>vitrine::GeneratorSettings</name>
    <message>
        <source>&quot;%1&quot; is no kind of generator that is known.</source>
        <translation>“%1”不是已知的生成器类型。</translation>
    </message>
    <message>
        <source>The generator&apos;s setting &quot;%1&quot; cannot be used.</source>
        <translation>无法使用生成器的设置“%1”。</translation>
    </message>
    <message>
        <source>The generator makes more than %1 values: choose a smaller count.</source>
        <translation>生成器产生的值超过 %1 个：请选择较小的数量。</translation>
    </message>
    <message>
        <source>What this generator makes must be asked from a server.</source>
        <translation>此生成器产生的内容必须向服务器查询。</translation>
    </message>
</context>
<context>
    <name>vitrine::GeneratorValues</name>
    <message>
        <source>What the generator %1 makes must be asked from a server.</source>
        <translation>生成器 %1 产生的内容必须向服务器查询。</translation>
    </message>
</context>
<context>
    <name>vitrine::HeaderTable</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>&amp;Add Header</source>
        <translation>添加标头(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>vitrine::ImageActions</name>
    <message>
        <source>Un&amp;star</source>
        <translation>取消收藏(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>收藏(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>图像(&amp;I)</translation>
    </message>
    <message>
        <source>Asset: &amp;User</source>
        <translation>素材：用户(&amp;U)</translation>
    </message>
    <message>
        <source>Asset: &amp;Control</source>
        <translation>素材：控制(&amp;C)</translation>
    </message>
    <message>
        <source>Asset: &amp;Mask</source>
        <translation>素材：遮罩(&amp;M)</translation>
    </message>
    <message>
        <source>Asset: &amp;Other</source>
        <translation>素材：其他(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln Image(s) to Board</source>
        <translation>
            <numerusform>复制 %Ln 张图像到面板</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln Image(s) to Board</source>
        <translation>
            <numerusform>移动 %Ln 张图像到面板</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>移动(&amp;M)</translation>
    </message>
</context>
<context>
    <name>vitrine::ImageConversion</name>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>无法读取 %1（%2）。</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>无法写入 %1（%2）。</translation>
    </message>
    <message>
        <source>The picture cannot be saved as %1 (%2).</source>
        <translation>无法将图片保存为 %1（%2）。</translation>
    </message>
</context>
<context>
    <name>vitrine::ImageDecoder</name>
    <message>
        <source>The picture cannot be read.</source>
        <translation>无法读取图片。</translation>
    </message>
    <message>
        <source>The picture is too large to be shown.</source>
        <translation>图片过大，无法显示。</translation>
    </message>
    <message>
        <source>The picture cannot be read: its data is damaged.</source>
        <translation>无法读取图片：数据已损坏。</translation>
    </message>
    <message>
        <source>Thumbnails cannot be shown: they are WebP pictures, which Qt cannot read here. Install the package qt6-image-formats-plugins and start Vitrine again.</source>
        <translation>无法显示缩略图：它们是 WebP 图片，此处的 Qt 无法读取。请安装软件包 qt6-image-formats-plugins，然后重新启动 Vitrine。</translation>
    </message>
</context>
<context>
    <name>vitrine::ImageEditor</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Take the video out of this field</source>
        <translation>从此字段中移除视频</translation>
    </message>
    <message>
        <source>Take the picture out of this field</source>
        <translation>从此字段中移除图片</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>清除 %1</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>为 %1 选择文件</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Drop a video here</source>
        <translation>将视频拖放到此处</translation>
    </message>
    <message>
        <source>Drop an image here</source>
        <translation>将图像拖放到此处</translation>
    </message>
    <message>
        <source>%1 is not on the server</source>
        <translation>%1 不在服务器上</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>无法读取 %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ImageListEditor</name>
    <message>
        <source>Drop videos here</source>
        <translation>将视频拖放到此处</translation>
    </message>
    <message>
        <source>Drop images here</source>
        <translation>将图像拖放到此处</translation>
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
        <translation>服务器已离线。这是保留的缩略图；服务器恢复后将显示图片本身。</translation>
    </message>
    <message>
        <source>The image cannot be shown</source>
        <translation>无法显示图像</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 像素</translation>
    </message>
</context>
<context>
    <name>vitrine::ImagesApi</name>
    <message>
        <source>“Uncategorized” is not a board that images can be added to.</source>
        <translation>“未分类”不是可以添加图像的面板。</translation>
    </message>
    <message>
        <source>%1 names are too many for one request; the server takes %2.</source>
        <translation>一次请求中 %1 个名称过多；服务器最多接受 %2 个。</translation>
    </message>
</context>
<context>
    <name>vitrine::InstallChoice</name>
    <message>
        <source>&amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>全部不选(&amp;N)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <source>What can be installed</source>
        <translation>可安装的内容</translation>
    </message>
    <message>
        <source>%1 (installed)</source>
        <translation>%1（已安装）</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>安装(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Install %Ln model(s)</source>
        <translation>
            <numerusform>安装 %Ln 个模型(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what to install.</source>
        <translation>请勾选要安装的内容。</translation>
    </message>
</context>
<context>
    <name>vitrine::InstallDialog</name>
    <message>
        <source>Install Models</source>
        <translation>安装模型</translation>
    </message>
    <message>
        <source>Path or URL</source>
        <translation>路径或 URL</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Hugging Face</source>
        <translation>Hugging Face</translation>
    </message>
    <message>
        <source>Starter Models</source>
        <translation>初始模型</translation>
    </message>
</context>
<context>
    <name>vitrine::InstallHubPage</name>
    <message>
        <source>&amp;Look Up</source>
        <translation>查询(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>移除(&amp;G)</translation>
    </message>
    <message>
        <source>owner/repository, or its address</source>
        <translation>所有者/仓库，或其地址</translation>
    </message>
    <message>
        <source>&amp;Repository</source>
        <translation>仓库(&amp;R)</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>访问令牌(&amp;T)</translation>
    </message>
    <message>
        <source>No repository looked up yet</source>
        <translation>尚未查询仓库</translation>
    </message>
    <message>
        <source>The server asks Hugging Face what there is to install: the whole, or single files.</source>
        <translation>服务器会向 Hugging Face 查询可安装的内容：整个仓库或单个文件。</translation>
    </message>
    <message>
        <source>Enter the repository as owner/name, such as stabilityai/sdxl-turbo, or the address of its page.</source>
        <translation>请以“所有者/名称”的形式输入仓库，例如 stabilityai/sdxl-turbo，或输入其页面地址。</translation>
    </message>
    <message>
        <source>Looking up %1…</source>
        <translation>正在查询 %1…</translation>
    </message>
    <message>
        <source>%1 was not found</source>
        <translation>未找到 %1</translation>
    </message>
    <message>
        <source>Look whether the name is right, whether the server has network, and whether the repository wants an access token.</source>
        <translation>请检查名称是否正确、服务器是否联网，以及仓库是否需要访问令牌。</translation>
    </message>
    <message>
        <source>The whole repository (Diffusers)</source>
        <translation>整个仓库 (Diffusers)</translation>
    </message>
    <message>
        <source>Nothing to install</source>
        <translation>没有可安装的内容</translation>
    </message>
    <message>
        <source>%1 has no file that is a model.</source>
        <translation>%1 中没有模型文件。</translation>
    </message>
    <message>
        <source>Nobody knows whether the server has a token. %1</source>
        <translation>无法得知服务器是否有令牌。%1</translation>
    </message>
    <message>
        <source>The server has a token that works, for all of its users.</source>
        <translation>服务器有可用的令牌，供其所有用户使用。</translation>
    </message>
    <message>
        <source>The server has no token that works. Repositories that are not public want one; the server keeps it for all of its users.</source>
        <translation>服务器没有可用的令牌。非公开仓库需要令牌；服务器会为其所有用户保存该令牌。</translation>
    </message>
    <message>
        <source>The server could not ask Hugging Face about its token.</source>
        <translation>服务器无法向 Hugging Face 查询其令牌。</translation>
    </message>
    <message>
        <source>Enter an access token: it has no blanks, and is made in the settings of Hugging Face.</source>
        <translation>请输入访问令牌：它不含空格，可在 Hugging Face 的设置中创建。</translation>
    </message>
    <message>
        <source>Hugging Face does not take this token. Look whether all of it is there and whether it is still valid.</source>
        <translation>Hugging Face 不接受此令牌。请检查它是否完整以及是否仍然有效。</translation>
    </message>
</context>
<context>
    <name>vitrine::InstallModelJob</name>
    <message>
        <source>The installation of %1 was canceled.</source>
        <translation>%1 的安装已取消。</translation>
    </message>
    <message>
        <source>The server does not know the installation of %1 any more, and the model is not there. Install it again.</source>
        <translation>服务器已不记得 %1 的安装，且模型不存在。请重新安装。</translation>
    </message>
    <message>
        <source>%1 is installed already (%2).</source>
        <translation>%1 已安装（%2）。</translation>
    </message>
    <message>
        <source>The server does not download from %1 (%2). Its administrator can allow private addresses: allow_private_download_urls in invokeai.yaml.</source>
        <translation>服务器不会从 %1 下载（%2）。其管理员可以允许私有地址：invokeai.yaml 中的 allow_private_download_urls。</translation>
    </message>
    <message>
        <source>%1 could not be installed (%2).</source>
        <translation>无法安装 %1（%2）。</translation>
    </message>
</context>
<context>
    <name>vitrine::InstallScanPage</name>
    <message>
        <source>&amp;Scan</source>
        <translation>扫描(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Leave the files where they are (in place)</source>
        <translation>将文件保留在原处（就地安装）(&amp;L)</translation>
    </message>
    <message>
        <source>/models</source>
        <translation>/models</translation>
    </message>
    <message>
        <source>&amp;Folder of the server’s machine</source>
        <translation>服务器所在机器上的文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Nothing scanned yet</source>
        <translation>尚未扫描</translation>
    </message>
    <message>
        <source>The server looks for models in the folder and below it.</source>
        <translation>服务器会在该文件夹及其子文件夹中查找模型。</translation>
    </message>
    <message>
        <source>The files have to stay there. Deleting a model leaves them.</source>
        <translation>文件必须保留在原处。删除模型时不会删除它们。</translation>
    </message>
    <message>
        <source>The files are moved into the server’s models folder: they are not where they were any more, and deleting a model deletes them.</source>
        <translation>文件会移动到服务器的模型文件夹：原处将不再有这些文件，删除模型时也会删除它们。</translation>
    </message>
    <message>
        <source>Enter a folder of the server’s machine, such as /models.</source>
        <translation>请输入服务器所在机器上的文件夹，例如 /models。</translation>
    </message>
    <message>
        <source>The server looks through %1…</source>
        <translation>服务器正在扫描 %1…</translation>
    </message>
    <message>
        <source>%1 cannot be scanned</source>
        <translation>无法扫描 %1</translation>
    </message>
    <message>
        <source>Look whether this folder is on the server’s machine and may be read there.</source>
        <translation>请检查此文件夹是否在服务器所在的机器上，以及是否可以读取。</translation>
    </message>
    <message>
        <source>No models found</source>
        <translation>未找到模型</translation>
    </message>
    <message>
        <source>There is nothing in this folder that looks like a model.</source>
        <translation>此文件夹中没有类似模型的内容。</translation>
    </message>
</context>
<context>
    <name>vitrine::InstallSourcePage</name>
    <message>
        <source>&amp;Leave the files where they are (in place)</source>
        <translation>将文件保留在原处（就地安装）(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>安装(&amp;I)</translation>
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
        <translation>服务器上的路径、URL 或仓库，每行一个</translation>
    </message>
    <message>
        <source>Only where the address wants one</source>
        <translation>仅在地址要求时需要</translation>
    </message>
    <message>
        <source>&amp;Paths on the server, URLs or repositories of Hugging Face, one a line</source>
        <translation>服务器上的路径、URL 或 Hugging Face 仓库，每行一个(&amp;P)</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>访问令牌(&amp;T)</translation>
    </message>
    <message>
        <source>The files have to stay there. Deleting the model leaves them.</source>
        <translation>文件必须保留在原处。删除模型时不会删除它们。</translation>
    </message>
    <message>
        <source>The files are moved into the server’s models folder: they are not where they were any more, and deleting the model deletes them.</source>
        <translation>文件会移动到服务器的模型文件夹：原处将不再有这些文件，删除模型时也会删除它们。</translation>
    </message>
    <message>
        <source>These are paths of this machine, and the server is %1: it finds the files only where the same paths lead to them there.</source>
        <translation>这些是本机的路径，而服务器是 %1：只有当相同的路径在服务器上也指向这些文件时，它才能找到。</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>An access token has no blanks. Copy it again.</source>
        <translation>访问令牌不含空格。请重新复制。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln installation(s) begun. The list in the models’ window tells how far they are.</source>
        <translation>
            <numerusform>已开始 %Ln 个安装。模型窗口中的列表会显示其进度。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::InstallStartersPage</name>
    <message>
        <source>What a model needs besides is installed with it.</source>
        <translation>模型所需的其他内容会一并安装。</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>All starter models</source>
        <translation>所有初始模型</translation>
    </message>
    <message>
        <source>No starter models</source>
        <translation>没有初始模型</translation>
    </message>
    <message>
        <source>Reading the starter models…</source>
        <translation>正在读取初始模型…</translation>
    </message>
    <message>
        <source>The starter models cannot be read</source>
        <translation>无法读取初始模型</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Bundle: %1</source>
        <translation>套装：%1</translation>
    </message>
    <message>
        <source>This server suggests no models.</source>
        <translation>此服务器没有推荐的模型。</translation>
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
        <translation>安装</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>正在询问服务器</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Stalled: nothing comes. Pause and resume it, or cancel it.</source>
        <translation>已停滞：没有收到数据。请暂停后继续，或取消。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Installing</source>
        <translation>正在安装</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>vitrine::InstallsPane</name>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Clear F&amp;inished</source>
        <translation>清除已结束项(&amp;I)</translation>
    </message>
    <message>
        <source>Copy &amp;Source and Reason</source>
        <translation>复制来源和原因(&amp;S)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Installations</source>
        <translation>安装</translation>
    </message>
    <message numerus="yes">
        <source>Installations: %Ln under way</source>
        <translation>
            <numerusform>安装：%Ln 个进行中</numerusform>
        </translation>
    </message>
    <message>
        <source>This server cannot pause (it has no %1).</source>
        <translation>此服务器无法暂停（它没有 %1）。</translation>
    </message>
    <message>
        <source>Cancel Installations</source>
        <translation>取消安装</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln installation(s)? The %1 that came already are thrown away.</source>
        <translation>
            <numerusform>取消 %Ln 个安装？已收到的 %1 将被丢弃。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>C&amp;ancel Installation</source>
        <translation>
            <numerusform>取消安装(&amp;A)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::IntakeBar</name>
    <message>
        <source>Choose Files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Upload from this computer and use it here</source>
        <translation>从此计算机上传并在此处使用</translation>
    </message>
    <message>
        <source>Use Selected Video</source>
        <translation>使用所选视频</translation>
    </message>
    <message>
        <source>Use Selected Images</source>
        <translation>使用所选图像</translation>
    </message>
    <message>
        <source>Use Selected Image</source>
        <translation>使用所选图像</translation>
    </message>
    <message>
        <source>Use what is selected in the gallery</source>
        <translation>使用图库中的所选内容</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>vitrine::ItemChanges</name>
    <message numerus="yes">
        <source>The category of %Ln image(s) was not changed.</source>
        <translation>
            <numerusform>未更改 %Ln 张图像的类别。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) not starred.</source>
        <translation>
            <numerusform>%Ln 张图像未能收藏。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) not unstarred.</source>
        <translation>
            <numerusform>%Ln 张图像未能取消收藏。</numerusform>
        </translation>
    </message>
    <message>
        <source>They may have been deleted, or belong to another user.</source>
        <translation>它们可能已被删除，或属于其他用户。</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>vitrine::ItemDrag</name>
    <message>
        <source>So much is not dragged to other programs: up to %1 files and %2 are. Export it to a folder.</source>
        <translation>无法将这么多内容拖到其他程序：最多 %1 个文件，共 %2。请将其导出到文件夹。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>The files are still on their way from the server. Drag them again in a moment.</source>
        <translation>文件仍在从服务器传来的途中。请稍后再次拖动。</translation>
    </message>
    <message>
        <source>The files could not be fetched from the server, so other programs got nothing.</source>
        <translation>无法从服务器获取文件，因此其他程序未收到任何内容。</translation>
    </message>
</context>
<context>
    <name>vitrine::ItemIntake</name>
    <message>
        <source>No video is selected in the gallery.</source>
        <translation>图库中未选择视频。</translation>
    </message>
    <message>
        <source>No image is selected in the gallery.</source>
        <translation>图库中未选择图像。</translation>
    </message>
    <message>
        <source>Choose Files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose File</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Videos (*.mp4)</source>
        <translation>视频 (*.mp4)</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff);;All files (*)</source>
        <translation>图像 (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff);;所有文件 (*)</translation>
    </message>
    <message>
        <source>So many files are too much for a field: upload them to a board first.</source>
        <translation>对一个字段而言文件过多：请先将它们上传到面板。</translation>
    </message>
    <message>
        <source>“%1” is no MP4 video.</source>
        <translation>“%1”不是 MP4 视频。</translation>
    </message>
    <message>
        <source>“%1” is no image that the server takes.</source>
        <translation>“%1”不是服务器接受的图像。</translation>
    </message>
    <message>
        <source>The picture cannot be used.</source>
        <translation>无法使用该图片。</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>“%1” could not be uploaded. %2</source>
        <translation>无法上传“%1”。%2</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>正在等待服务器…</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Uploading %1 (%2 of %3)…</source>
        <translation>正在上传 %1（%2/%3）…</translation>
    </message>
    <message>
        <source>Uploading %1…</source>
        <translation>正在上传 %1…</translation>
    </message>
</context>
<context>
    <name>vitrine::ItemMover</name>
    <message>
        <source>All of it is on “%1” already.</source>
        <translation>所有内容都已在“%1”中。</translation>
    </message>
    <message numerus="yes">
        <source>Moving %Ln image(s) to “%1”…</source>
        <translation>
            <numerusform>正在将 %Ln 张图像移动到“%1”…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln image(s) to “%1”.</source>
        <translation>
            <numerusform>已将 %Ln 张图像移动到“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Putting %Ln image(s) back…</source>
        <translation>
            <numerusform>正在将 %Ln 张图像放回原处…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln image(s) back.</source>
        <translation>
            <numerusform>已将 %Ln 张图像放回原处。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server gives no reason; they may be gone, or belong to another user.</source>
        <translation>服务器未说明原因；它们可能已不存在，或属于其他用户。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) not moved to “%1”.</source>
        <translation>
            <numerusform>%Ln 张图像未移动到“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nothing was copied to “%1”: servers copy images only, not videos.</source>
        <translation>未向“%1”复制任何内容：服务器只能复制图像，不能复制视频。</translation>
    </message>
    <message numerus="yes">
        <source>Copying %Ln image(s) to “%1”…</source>
        <translation>
            <numerusform>正在将 %Ln 张图像复制到“%1”…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln image(s) to “%1”.</source>
        <translation>
            <numerusform>已将 %Ln 张图像复制到“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) not copied to “%1”.</source>
        <translation>
            <numerusform>%Ln 张图像未复制到“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s) left out: servers copy images only.</source>
        <translation>
            <numerusform>已略去 %Ln 个视频：服务器只能复制图像。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::JsonView</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>在 %1 中查找</translation>
    </message>
    <message>
        <source>Copy All</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Copy all of %1</source>
        <translation>复制 %1 的全部内容</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
</context>
<context>
    <name>vitrine::KeptOriginals</name>
    <message>
        <source>No folder for copies can be made in %1 (%2).</source>
        <translation>无法在 %1 中创建用于副本的文件夹（%2）。</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>无法写入 %1（%2）。</translation>
    </message>
</context>
<context>
    <name>vitrine::KeychainTokenStore</name>
    <message>
        <source>The keychain of this system did not answer as it should (%1). Unlock it and try again.</source>
        <translation>本系统的密钥环未正常响应（%1）。请解锁后重试。</translation>
    </message>
</context>
<context>
    <name>vitrine::KeysDelegate</name>
    <message>
        <source>New keys of “%1”</source>
        <translation>“%1”的新按键</translation>
    </message>
</context>
<context>
    <name>vitrine::LibraryActions</name>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>无法打开“%1”。</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>“%1” was not duplicated.</source>
        <translation>未创建“%1”的副本。</translation>
    </message>
    <message>
        <source>“%1 (copy)” is among your workflows.</source>
        <translation>“%1（副本）”已在您的工作流中。</translation>
    </message>
    <message>
        <source>“%1” was not exported.</source>
        <translation>未导出“%1”。</translation>
    </message>
    <message>
        <source>“%1” was exported to %2.</source>
        <translation>已将“%1”导出到 %2。</translation>
    </message>
    <message>
        <source>“%1” cannot be written to %2: %3. Check the folder&apos;s permissions and free space.</source>
        <translation>无法将“%1”写入 %2：%3。请检查文件夹的权限和可用空间。</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>“%1” was not deleted.</source>
        <translation>未删除“%1”。</translation>
    </message>
    <message>
        <source>“%1” is shared with the users of this server.</source>
        <translation>“%1”已与此服务器的用户共享。</translation>
    </message>
    <message>
        <source>“%1” is yours alone.</source>
        <translation>“%1”仅供您自己使用。</translation>
    </message>
    <message>
        <source>“%1” stays as it was.</source>
        <translation>“%1”保持不变。</translation>
    </message>
    <message>
        <source>“%1” keeps its picture.</source>
        <translation>“%1”保留原有图片。</translation>
    </message>
    <message>
        <source>%1 cannot be used as a picture.</source>
        <translation>%1 不能用作图片。</translation>
    </message>
    <message>
        <source>“%1” has a new picture.</source>
        <translation>“%1”已有新图片。</translation>
    </message>
</context>
<context>
    <name>vitrine::LibraryModel</name>
    <message>
        <source>Bundled</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>修改于 %1</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>打开于 %1</translation>
    </message>
</context>
<context>
    <name>vitrine::LibrarySections</name>
    <message>
        <source>Recently Opened</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Your Workflows</source>
        <translation>您的工作流</translation>
    </message>
    <message>
        <source>Shared Workflows</source>
        <translation>共享的工作流</translation>
    </message>
    <message>
        <source>Bundled Workflows</source>
        <translation>内置工作流</translation>
    </message>
    <message>
        <source>Workflows that were opened here or in the web UI appear here.</source>
        <translation>在此处或网页界面中打开过的工作流会显示在这里。</translation>
    </message>
    <message>
        <source>Workflows that you save on this server appear here.</source>
        <translation>您保存在此服务器上的工作流会显示在这里。</translation>
    </message>
    <message>
        <source>Workflows that the users of this server share appear here.</source>
        <translation>此服务器的用户共享的工作流会显示在这里。</translation>
    </message>
    <message>
        <source>This server comes without workflows.</source>
        <translation>此服务器未附带工作流。</translation>
    </message>
</context>
<context>
    <name>vitrine::LibraryWindow</name>
    <message>
        <source>&amp;Picture</source>
        <translation>图片(&amp;P)</translation>
    </message>
    <message>
        <source>Workflow Library – Vitrine</source>
        <translation>工作流库 – Vitrine</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Shared</source>
        <translation>共享(&amp;S)</translation>
    </message>
    <message>
        <source>From &amp;File…</source>
        <translation>从文件(&amp;F)…</translation>
    </message>
    <message>
        <source>What Is Selected in the &amp;Gallery</source>
        <translation>图库中的所选内容(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>无(&amp;N)</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>删除(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>刷新(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Search names, descriptions and tags</source>
        <translation>搜索名称、描述和标签</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Usual Order</source>
        <translation>默认顺序</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Recently Changed</source>
        <translation>最近修改</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Recently Opened</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>&amp;Tags (%1)</source>
        <translation>标签 (%1)(&amp;T)</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Loading workflows…</source>
        <translation>正在加载工作流…</translation>
    </message>
    <message>
        <source>The library could not be read</source>
        <translation>无法读取工作流库</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到任何内容</translation>
    </message>
    <message>
        <source>No workflow of this section has these words or tags.</source>
        <translation>此分区中没有包含这些词或标签的工作流。</translation>
    </message>
    <message>
        <source>No workflows</source>
        <translation>没有工作流</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workflow(s)</source>
        <translation>
            <numerusform>%Ln 个工作流</numerusform>
        </translation>
    </message>
    <message>
        <source>Bundled workflows cannot be changed: duplicate it first.</source>
        <translation>内置工作流无法更改：请先创建副本。</translation>
    </message>
    <message>
        <source>The picture that stands for it</source>
        <translation>代表它的图片</translation>
    </message>
    <message>
        <source>Export Workflow</source>
        <translation>导出工作流</translation>
    </message>
    <message>
        <source>Workflow files (*.json)</source>
        <translation>工作流文件 (*.json)</translation>
    </message>
    <message>
        <source>Delete Workflow</source>
        <translation>删除工作流</translation>
    </message>
    <message>
        <source>Delete “%1” from the library of this server? This cannot be undone.</source>
        <translation>从此服务器的库中删除“%1”？此操作无法撤销。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>vitrine::ListKind</name>
    <message>
        <source>must be a list</source>
        <translation>必须为列表</translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n entries</source>
        <translation>
            <numerusform>必须至少有 %n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n entries</source>
        <translation>
            <numerusform>最多只能有 %n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not a JSON list of the right kind of values</source>
        <translation>不是由正确类型的值组成的 JSON 列表</translation>
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
        <translation>进度</translation>
    </message>
    <message>
        <source>Waiting for a preview…</source>
        <translation>正在等待预览…</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>当前没有运行</translation>
    </message>
    <message>
        <source>What the server generates appears here while it is made.</source>
        <translation>服务器正在生成的内容会显示在这里。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
</context>
<context>
    <name>vitrine::LocalDatabase</name>
    <message>
        <source>“%1” belongs to another user (%2) and is left alone. Run this as that user.</source>
        <translation>“%1”属于其他用户（%2），不予处理。请以该用户身份运行。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is there and may be read by you.</source>
        <translation>无法读取“%1”。请检查它是否存在，以及您是否有读取权限。</translation>
    </message>
    <message>
        <source>“%1” was made by a newer InvokeAI than is known here (migration %2).</source>
        <translation>“%1”由比此处所知更新的 InvokeAI 创建（迁移 %2）。</translation>
    </message>
    <message>
        <source>“%1” is no database of InvokeAI. Give the root folder of the server.</source>
        <translation>“%1”不是 InvokeAI 的数据库。请提供服务器的根文件夹。</translation>
    </message>
    <message>
        <source>“%1” has no %2: its InvokeAI is older than 6.3, or was changed.</source>
        <translation>“%1”没有 %2：其 InvokeAI 早于 6.3，或经过修改。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has accounts (%n): only the server knows who may see what.</source>
        <translation>
            <numerusform>“%1”有 %n 个账户：只有服务器知道谁可以查看什么。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is locked by another program (%2). Try again in a moment.</source>
        <translation>“%1”被其他程序锁定（%2）。请稍后重试。</translation>
    </message>
    <message>
        <source>“%1” is no SQLite database, or is damaged (%2). Start InvokeAI on it: its log says what is wrong, and its backups lie beside it.</source>
        <translation>“%1”不是 SQLite 数据库，或已损坏（%2）。请用它启动 InvokeAI：其日志会说明问题所在，备份文件位于其旁边。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened only for reading (%2): no server has it open, and its folder cannot be written. Start the server.</source>
        <translation>无法以只读方式打开“%1”（%2）：没有服务器打开它，且无法写入其文件夹。请启动服务器。</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2).</source>
        <translation>无法读取“%1”（%2）。</translation>
    </message>
</context>
<context>
    <name>vitrine::LogWindow</name>
    <message>
        <source>&amp;Warnings and errors only</source>
        <translation>仅警告和错误(&amp;W)</translation>
    </message>
    <message>
        <source>In &amp;detail</source>
        <translation>详细记录(&amp;D)</translation>
    </message>
    <message>
        <source>Log – Vitrine</source>
        <translation>日志 – Vitrine</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Writes down everything from now on, also after the next start: for looking for an error.</source>
        <translation>从现在起记录所有内容，下次启动后也是如此：用于查找错误。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing was logged yet</source>
        <translation>尚无日志记录</translation>
    </message>
    <message>
        <source>No line is like this</source>
        <translation>没有匹配的行</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>&amp;Copy Selected Lines</source>
        <translation>复制所选行(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy All Lines</source>
        <translation>复制所有行(&amp;C)</translation>
    </message>
</context>
<context>
    <name>vitrine::Login</name>
    <message>
        <source>This server has accounts, and nobody is its administrator yet. Whoever signs up first is.</source>
        <translation>此服务器有账户，但还没有管理员。第一个注册的人将成为管理员。</translation>
    </message>
    <message>
        <source>This server has accounts. Sign in to go on.</source>
        <translation>此服务器有账户。请登录以继续。</translation>
    </message>
    <message>
        <source>Your login has expired. Sign in again; whatever was under way goes on then.</source>
        <translation>您的登录已过期。请重新登录，之后正在进行的操作会继续。</translation>
    </message>
    <message>
        <source>The server does not take your login any more: the password was changed, or the account was disabled. Sign in again; whatever was under way goes on then.</source>
        <translation>服务器不再接受您的登录：密码已更改或账户已停用。请重新登录，之后正在进行的操作会继续。</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>无人登录</translation>
    </message>
    <message>
        <source>you signed out</source>
        <translation>您已退出登录</translation>
    </message>
    <message>
        <source>another user signed in</source>
        <translation>其他用户已登录</translation>
    </message>
</context>
<context>
    <name>vitrine::LoginCheck</name>
    <message>
        <source>The server asks for no login.</source>
        <translation>服务器不要求登录。</translation>
    </message>
    <message>
        <source>The server takes the login.</source>
        <translation>服务器接受登录。</translation>
    </message>
</context>
<context>
    <name>vitrine::LoginDialog</name>
    <message>
        <source>Sign in at %1</source>
        <translation>登录 %1</translation>
    </message>
    <message>
        <source>&amp;Sign In</source>
        <translation>登录(&amp;S)</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>电子邮件地址(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Name to show (optional)</source>
        <translation>显示名称（可选）(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>再次输入密码(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>保持登录(&amp;K)</translation>
    </message>
    <message>
        <source>Create &amp;Account</source>
        <translation>创建账户(&amp;A)</translation>
    </message>
    <message>
        <source>Eight characters or more, with upper case, lower case and a digit.</source>
        <translation>至少八个字符，包含大写字母、小写字母和数字。</translation>
    </message>
    <message>
        <source>For seven days, and longer while you use it. %1 Your password is not kept.</source>
        <translation>有效期七天，持续使用会延长。%1 不会保存您的密码。</translation>
    </message>
    <message>
        <source>Until Vitrine is closed. Nothing is kept.</source>
        <translation>直到关闭 Vitrine 为止。不保存任何内容。</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>两个密码不一致。请输入两次相同的密码。</translation>
    </message>
</context>
<context>
    <name>vitrine::LoraKind</name>
    <message>
        <source>it must be the name or the key of an installed LoRA</source>
        <translation>必须为已安装的 LoRA 的名称或键</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>vitrine::LoraListEditor</name>
    <message>
        <source>No LoRAs available</source>
        <translation>没有可用的 LoRA</translation>
    </message>
    <message>
        <source>Loading models…</source>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <source>Add LoRA…</source>
        <translation>添加 LoRA…</translation>
    </message>
</context>
<context>
    <name>vitrine::LoraRow</name>
    <message>
        <source>Used or not</source>
        <translation>是否使用</translation>
    </message>
    <message>
        <source>Take this LoRA out</source>
        <translation>移除此 LoRA</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>%1 的权重</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>vitrine::MainWindow</name>
    <message>
        <source>The settings cannot be written to %1. Check the folder&apos;s permissions and free space.</source>
        <translation>无法将设置写入 %1。请检查文件夹的权限和可用空间。</translation>
    </message>
    <message>
        <source>The settings file was damaged. What could be read is used; the old file is kept as %1.</source>
        <translation>设置文件已损坏。将使用可读取的部分；旧文件保留为 %1。</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Connect to a server first.</source>
        <translation>请先连接到服务器。</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>转到“%1”</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Installations That Wait</source>
        <translation>等待中的安装</translation>
    </message>
    <message numerus="yes">
        <source>%Ln installation(s) of models wait here for their turn and are not on the server yet. They are lost when this window closes; what the server has taken on goes on there.</source>
        <translation>
            <numerusform>有 %Ln 个模型安装在此排队，尚未发送到服务器。关闭此窗口后它们将丢失；服务器已接受的安装会继续进行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Close and Lose Them</source>
        <translation>
            <numerusform>关闭并放弃(&amp;C)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::MessageBanner</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>vitrine::Metadata</name>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>反向提示词</translation>
    </message>
    <message>
        <source>Style prompt</source>
        <translation>风格提示词</translation>
    </message>
    <message>
        <source>Negative style prompt</source>
        <translation>反向风格提示词</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
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
        <translation>种子</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>CFG scale</source>
        <translation>CFG 等级</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引导</translation>
    </message>
    <message>
        <source>CFG rescale multiplier</source>
        <translation>CFG 重缩放倍数</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>调度器</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Denoising strength</source>
        <translation>去噪强度</translation>
    </message>
    <message>
        <source>CLIP skip</source>
        <translation>CLIP 跳过层</translation>
    </message>
    <message>
        <source>Generation mode</source>
        <translation>生成模式</translation>
    </message>
    <message>
        <source>Refiner model</source>
        <translation>Refiner 模型</translation>
    </message>
    <message>
        <source>InvokeAI version</source>
        <translation>InvokeAI 版本</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>创建者</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelActions</name>
    <message>
        <source>&amp;Install…</source>
        <translation>安装(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Con&amp;vert to Diffusers…</source>
        <translation>转换为 Diffusers(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Re-identify</source>
        <translation>重新识别(&amp;R)</translation>
    </message>
    <message>
        <source>Choose &amp;Cover…</source>
        <translation>选择封面(&amp;C)…</translation>
    </message>
    <message>
        <source>Remo&amp;ve Cover</source>
        <translation>移除封面(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Memory…</source>
        <translation>内存(&amp;M)…</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>复制路径(&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>刷新(&amp;F)</translation>
    </message>
    <message>
        <source>The server is away.</source>
        <translation>服务器已离线。</translation>
    </message>
    <message>
        <source>Select one model.</source>
        <translation>请选择一个模型。</translation>
    </message>
    <message>
        <source>Models are being deleted.</source>
        <translation>正在删除模型。</translation>
    </message>
    <message>
        <source>Select the models.</source>
        <translation>请选择模型。</translation>
    </message>
    <message>
        <source>This model has no cover.</source>
        <translation>此模型没有封面。</translation>
    </message>
    <message>
        <source>Another model is being converted.</source>
        <translation>正在转换另一个模型。</translation>
    </message>
    <message>
        <source>This server cannot look at a model’s files again (it has no %1).</source>
        <translation>此服务器无法重新检查模型的文件（它没有 %1）。</translation>
    </message>
    <message>
        <source>The changes were not saved. %1</source>
        <translation>更改未保存。%1</translation>
    </message>
    <message>
        <source>Delete Models</source>
        <translation>删除模型</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Deleting: %1 of %2</source>
        <translation>正在删除：%1/%2</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>正在删除…</translation>
    </message>
    <message>
        <source>%1 of %2 models were deleted.</source>
        <translation>已删除 %2 个模型中的 %1 个。</translation>
    </message>
    <message>
        <source>“%1” was not (%2).</source>
        <translation>“%1”未删除（%2）。</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s) were deleted.</source>
        <translation>
            <numerusform>已删除 %Ln 个模型。</numerusform>
        </translation>
    </message>
    <message>
        <source>Convert Model</source>
        <translation>转换模型</translation>
    </message>
    <message>
        <source>&amp;Convert</source>
        <translation>转换(&amp;C)</translation>
    </message>
    <message>
        <source>The answer about “%1” was lost. What became of it is being looked for.</source>
        <translation>有关“%1”的响应已丢失。正在查询其结果。</translation>
    </message>
    <message>
        <source>“%1” was not converted.</source>
        <translation>未转换“%1”。</translation>
    </message>
    <message>
        <source>“%1” is a Diffusers model now.</source>
        <translation>“%1”现在是 Diffusers 模型。</translation>
    </message>
    <message>
        <source>Converting “%1”: this takes minutes.</source>
        <translation>正在转换“%1”：需要几分钟。</translation>
    </message>
    <message>
        <source>Looking at the files of “%1”…</source>
        <translation>正在检查“%1”的文件…</translation>
    </message>
    <message>
        <source>“%1” is: %2.</source>
        <translation>“%1”的类型：%2。</translation>
    </message>
    <message>
        <source>“%1” was not identified.</source>
        <translation>未能识别“%1”。</translation>
    </message>
    <message>
        <source>Cover of “%1”</source>
        <translation>“%1”的封面</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.webp *.bmp)</translation>
    </message>
    <message>
        <source>%1 cannot be used as a cover. Choose another picture.</source>
        <translation>%1 不能用作封面。请选择其他图片。</translation>
    </message>
    <message>
        <source>“%1” has a new cover.</source>
        <translation>“%1”已有新封面。</translation>
    </message>
    <message>
        <source>“%1” keeps the cover that it has.</source>
        <translation>“%1”保留现有封面。</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelCacheDialog</name>
    <message>
        <source>&amp;Empty</source>
        <translation>清空(&amp;E)</translation>
    </message>
    <message>
        <source>Models in Memory</source>
        <translation>内存中的模型</translation>
    </message>
    <message>
        <source>Models in memory</source>
        <translation>内存中的模型</translation>
    </message>
    <message>
        <source>Emptying takes out what is not in use at this moment; the next run loads it again.</source>
        <translation>清空会移出当前未使用的内容；下次运行时会重新加载。</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>The server does not tell</source>
        <translation>服务器未提供信息</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nothing in memory</source>
        <translation>内存中没有内容</translation>
    </message>
    <message>
        <source>No model was loaded since the server started.</source>
        <translation>自服务器启动以来未加载过模型。</translation>
    </message>
    <message>
        <source>In memory</source>
        <translation>内存占用</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1，上限 %2</translation>
    </message>
    <message>
        <source>Models and parts</source>
        <translation>模型和组件</translation>
    </message>
    <message>
        <source>Most ever</source>
        <translation>历史峰值</translation>
    </message>
    <message>
        <source>Found in memory</source>
        <translation>内存命中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Loaded from disk</source>
        <translation>从磁盘加载</translation>
    </message>
    <message>
        <source>Thrown out for room</source>
        <translation>为腾出空间而移出</translation>
    </message>
    <message>
        <source>What was not in use is out of memory.</source>
        <translation>未使用的内容已移出内存。</translation>
    </message>
    <message>
        <source>The memory was not emptied. %1</source>
        <translation>未清空内存。%1</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelCheck</name>
    <message>
        <source>The model “%1” of this workflow is not on this server.</source>
        <translation>此工作流的模型“%1”不在此服务器上。</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) of this workflow are not on this server.</source>
        <translation>
            <numerusform>此工作流的 %n 个模型不在此服务器上。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>显示…</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelCheckDialog</name>
    <message>
        <source>Missing Models</source>
        <translation>缺失的模型</translation>
    </message>
    <message>
        <source>This server does not have these models of the workflow. Choose what takes their place, or install them on the server: this list follows.</source>
        <translation>此服务器没有工作流的下列模型。请选择替代的模型，或在服务器上安装它们：此列表会随之更新。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Missing Model</source>
        <translation>缺失的模型</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>替代模型</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Missing models</source>
        <translation>缺失的模型</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>Put the chosen models into the workflow; it can be undone</source>
        <translation>将所选模型放入工作流；可以撤销</translation>
    </message>
    <message>
        <source>Replacement for %1 in %2</source>
        <translation>%2 中 %1 的替代模型</translation>
    </message>
    <message>
        <source>(Leave out)</source>
        <translation>（略去）</translation>
    </message>
    <message>
        <source>(Keep as it is)</source>
        <translation>（保持原样）</translation>
    </message>
    <message>
        <source>No model of this kind is installed</source>
        <translation>未安装此类模型</translation>
    </message>
    <message>
        <source>models</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelCoverView</name>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelDetailsPane</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>Select a model to see what it is and to change what is said about it.</source>
        <translation>选择一个模型以查看其信息并进行编辑。</translation>
    </message>
    <message>
        <source>Its files are gone: runs that use it fail. Put them back, or delete the model and install it again.</source>
        <translation>其文件已丢失：使用它的运行会失败。请放回文件，或删除该模型后重新安装。</translation>
    </message>
    <message>
        <source>The server does not know what this is, and cannot use it. Delete it, or look whether the file is whole and re-identify it.</source>
        <translation>服务器不知道这是什么，无法使用。请将其删除，或检查文件是否完整并重新识别。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>%Ln 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Trigger phrases</source>
        <translation>触发词</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基础模型</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>预测类型</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Where they were (in place)</source>
        <translation>在原处（就地安装）</translation>
    </message>
    <message>
        <source>In the server’s models folder</source>
        <translation>在服务器的模型文件夹中</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelEditor</name>
    <message>
        <source>Loading models…</source>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <source>No models available</source>
        <translation>没有可用的模型</translation>
    </message>
    <message>
        <source>(Optional) No models available</source>
        <translation>（可选）没有可用的模型</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>选择模型…</translation>
    </message>
    <message>
        <source>(Optional) Choose a model…</source>
        <translation>（可选）选择模型…</translation>
    </message>
    <message>
        <source>(None)</source>
        <translation>（无）</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>还原(&amp;V)</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>每行一个</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>描述(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Trigger phrases</source>
        <translation>触发词(&amp;T)</translation>
    </message>
    <message>
        <source>Default settings</source>
        <translation>默认设置</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelInstalling</name>
    <message>
        <source>The server does not know this installation any more. Look whether the model is in the list; if not, try again.</source>
        <translation>服务器已不记得此安装。请检查该模型是否在列表中；如果不在，请重试。</translation>
    </message>
    <message>
        <source>%1 was not paused.</source>
        <translation>未暂停 %1。</translation>
    </message>
    <message>
        <source>%1 stays paused.</source>
        <translation>%1 仍处于暂停状态。</translation>
    </message>
    <message>
        <source>%1 was not canceled.</source>
        <translation>未取消 %1。</translation>
    </message>
    <message>
        <source>%1 was not begun anew.</source>
        <translation>未重新开始 %1。</translation>
    </message>
    <message>
        <source>The server has not forgotten what has ended.</source>
        <translation>服务器未清除已结束的安装。</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelInstallsApi</name>
    <message>
        <source>Say what to install: a path on the server, a URL, or a repository of Hugging Face such as owner/name.</source>
        <translation>请指定要安装的内容：服务器上的路径、URL，或 Hugging Face 仓库（如 owner/name）。</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelKind</name>
    <message>
        <source>it must be the name or the key of an installed model</source>
        <translation>必须为已安装模型的名称或键</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelRelationshipsApi</name>
    <message>
        <source>A model cannot be linked with itself.</source>
        <translation>模型不能与自身关联。</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelSettings</name>
    <message>
        <source>%1 has to be a multiple of 8 that is at least 64, such as 1024.</source>
        <translation>%1必须是 8 的倍数且至少为 64，例如 1024。</translation>
    </message>
    <message>
        <source>VAE</source>
        <translation>VAE</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>调度器</translation>
    </message>
    <message>
        <source>%1 has to be a number that is at least 1, such as %2.</source>
        <translation>%1必须为不小于 1 的数字，例如 %2。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Steps has to be a whole number that is at least 1.</source>
        <translation>步数必须为不小于 1 的整数。</translation>
    </message>
    <message>
        <source>VAE precision</source>
        <translation>VAE 精度</translation>
    </message>
    <message>
        <source>CFG rescale</source>
        <translation>CFG 重缩放</translation>
    </message>
    <message>
        <source>CFG scale</source>
        <translation>CFG 等级</translation>
    </message>
    <message>
        <source>%1 has to be a number from 0 to less than 1.</source>
        <translation>%1必须为大于等于 0 且小于 1 的数字。</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引导</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Encoders on the CPU</source>
        <translation>在 CPU 上运行编码器</translation>
    </message>
    <message>
        <source>Kept as FP8</source>
        <translation>以 FP8 保存</translation>
    </message>
    <message>
        <source>%1 has to be a number, such as %2.</source>
        <translation>%1必须为数字，例如 %2。</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Least weight</source>
        <translation>最小权重</translation>
    </message>
    <message>
        <source>Greatest weight</source>
        <translation>最大权重</translation>
    </message>
    <message>
        <source>Preprocessor</source>
        <translation>预处理器</translation>
    </message>
    <message>
        <source>A model needs a name. Enter one.</source>
        <translation>模型需要名称。请输入。</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelSourceCheck</name>
    <message>
        <source>Enter a path on the server, a URL, or a repository of Hugging Face.</source>
        <translation>请输入服务器上的路径、URL 或 Hugging Face 仓库。</translation>
    </message>
    <message>
        <source>Servers download from http and https addresses only, not %1. Enter another address.</source>
        <translation>服务器只能从 http 和 https 地址下载，不能从 %1 下载。请输入其他地址。</translation>
    </message>
    <message>
        <source>%1 is not the address of a file. Enter the whole address, such as https://host/model.safetensors.</source>
        <translation>%1 不是文件的地址。请输入完整地址，例如 https://host/model.safetensors.</translation>
    </message>
    <message>
        <source>%1 is not a whole path: the server would look in its own folder. Enter the path from the root, such as /models/model.safetensors.</source>
        <translation>%1 不是完整路径：服务器会在自己的文件夹中查找。请输入从根目录开始的路径，例如 /models/model.safetensors。</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelSourcesApi</name>
    <message>
        <source>Say which folder of the server to look through.</source>
        <translation>请指定要扫描服务器上的哪个文件夹。</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelStore</name>
    <message>
        <source>The model “%1” is not installed on the server. Models that fit here: %2.</source>
        <translation>服务器上未安装模型“%1”。此处适用的模型：%2。</translation>
    </message>
    <message>
        <source>Several models are called “%1”: %2. Give the key of the one that you mean.</source>
        <translation>有多个模型名为“%1”：%2。请指定所需模型的键。</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelSync</name>
    <message>
        <source>the server has it</source>
        <translation>服务器上有</translation>
    </message>
    <message>
        <source>the same file</source>
        <translation>同一文件</translation>
    </message>
    <message>
        <source>the same name, base and type</source>
        <translation>名称、基础模型和类型相同</translation>
    </message>
    <message>
        <source>the same base and type</source>
        <translation>基础模型和类型相同</translation>
    </message>
    <message>
        <source>nothing fits</source>
        <translation>没有合适的模型</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelsApi</name>
    <message>
        <source>no model has this hash</source>
        <translation>没有具有此哈希的模型</translation>
    </message>
    <message>
        <source>A model needs a name.</source>
        <translation>模型需要名称。</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelsBar</name>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基础模型</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Search names, descriptions, trigger phrases, files</source>
        <translation>搜索名称、描述、触发词和文件</translation>
    </message>
    <message>
        <source>Search the models</source>
        <translation>搜索模型</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>All bases</source>
        <translation>所有基础模型</translation>
    </message>
    <message>
        <source>All formats</source>
        <translation>所有格式</translation>
    </message>
    <message>
        <source>Missing files (%1)</source>
        <translation>缺少文件 (%1)</translation>
    </message>
    <message>
        <source>Missing files</source>
        <translation>缺少文件</translation>
    </message>
    <message>
        <source>Lists only models whose files are gone</source>
        <translation>仅列出文件已丢失的模型</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelsCheck</name>
    <message>
        <source>The server has no models: most workflows need one.</source>
        <translation>服务器没有模型：大多数工作流都需要模型。</translation>
    </message>
    <message>
        <source>Install one, with &quot;vitrinectl model install&quot; or in InvokeAI&apos;s own model manager.</source>
        <translation>请使用“vitrinectl model install”或在 InvokeAI 自带的模型管理器中安装一个。</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n model(s) is a main model: without one no picture can be generated.</source>
        <translation>
            <numerusform>%n 个模型中没有主模型：没有主模型就无法生成图片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Install a main model.</source>
        <translation>请安装一个主模型。</translation>
    </message>
    <message numerus="yes">
        <source>The files of %n model(s) are gone: %1. Runs with them fail.</source>
        <translation>
            <numerusform>%n 个模型的文件已丢失：%1。使用它们的运行会失败。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the files back where they were, or delete these models.</source>
        <translation>请将文件放回原处，或删除这些模型。</translation>
    </message>
    <message numerus="yes">
        <source>The server does not know what kind %n model(s) are: %1. Runs with them fail.</source>
        <translation>
            <numerusform>服务器不知道 %n 个模型的类型：%1。使用它们的运行会失败。</numerusform>
        </translation>
    </message>
    <message>
        <source>Have the server identify them again, or delete them if they are no models.</source>
        <translation>请让服务器重新识别；如果它们不是模型，请删除。</translation>
    </message>
    <message numerus="yes">
        <source>The server has %n model(s).</source>
        <translation>
            <numerusform>服务器有 %n 个模型。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ModelsModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基础模型</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>%1, its files are missing</source>
        <translation>%1，缺少文件</translation>
    </message>
    <message>
        <source>The files of this model are gone.</source>
        <translation>此模型的文件已丢失。</translation>
    </message>
    <message>
        <source>Its files are missing</source>
        <translation>缺少文件</translation>
    </message>
    <message>
        <source>Changes that are not saved</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>The server does not know what this is: it cannot be used</source>
        <translation>服务器不知道这是什么，无法使用</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelsWindow</name>
    <message>
        <source>Models – Vitrine</source>
        <translation>模型 – Vitrine</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>This server does not tell whose files are missing (it has no %1).</source>
        <translation>此服务器不报告哪些模型缺少文件（它没有 %1）。</translation>
    </message>
    <message>
        <source>Nobody knows whose files are missing. %1</source>
        <translation>无法得知哪些模型缺少文件。%1</translation>
    </message>
    <message>
        <source>What is shown may be old. %1</source>
        <translation>显示的内容可能已过时。%1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No such models</source>
        <translation>没有匹配的模型</translation>
    </message>
    <message>
        <source>No model fits what is asked for.</source>
        <translation>没有符合条件的模型。</translation>
    </message>
    <message>
        <source>Show All Models</source>
        <translation>显示所有模型</translation>
    </message>
    <message>
        <source>The models cannot be read</source>
        <translation>无法读取模型</translation>
    </message>
    <message>
        <source>No models</source>
        <translation>没有模型</translation>
    </message>
    <message>
        <source>Nothing can be generated without a model. Install one from a file, a URL, Hugging Face or the list of starter models.</source>
        <translation>没有模型就无法生成任何内容。请从文件、URL、Hugging Face 或初始模型列表中安装一个。</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>安装…</translation>
    </message>
    <message>
        <source>Reading the models…</source>
        <translation>正在读取模型…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>%Ln 个模型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln model(s)</source>
        <translation>
            <numerusform>%1/%Ln 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>已选择 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without files</source>
        <translation>
            <numerusform>%Ln 个缺少文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>The installations cannot be read</source>
        <translation>无法读取安装列表</translation>
    </message>
</context>
<context>
    <name>vitrine::NameTemplate</name>
    <message>
        <source>%1 (at character %2)</source>
        <translation>%1（位于第 %2 个字符）</translation>
    </message>
    <message>
        <source>“{” is not closed</source>
        <translation>“{”未闭合</translation>
    </message>
    <message>
        <source>{%1} is not a placeholder</source>
        <translation>{%1} 不是占位符</translation>
    </message>
    <message>
        <source>behind “:” stands a number from 1 to %1</source>
        <translation>“:”之后应为 1 到 %1 之间的数字</translation>
    </message>
    <message>
        <source>“}” without “{”</source>
        <translation>“}”缺少对应的“{”</translation>
    </message>
    <message>
        <source>the name of the files is missing</source>
        <translation>缺少文件名</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a value in a file name</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>uncategorized</source>
        <comment>a value in a file name</comment>
        <translation>未分类</translation>
    </message>
</context>
<context>
    <name>vitrine::NodeReload</name>
    <message>
        <source>Reading the server&apos;s nodes…</source>
        <translation>正在读取服务器的节点…</translation>
    </message>
    <message>
        <source>The server&apos;s nodes could not be read again; those of before are used. %1</source>
        <translation>无法重新读取服务器的节点；将使用之前的节点。%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s nodes have changed: %Ln node type(s) now</source>
        <translation>
            <numerusform>服务器的节点已更改：现有 %Ln 个节点类型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s nodes are unchanged: %Ln node type(s)</source>
        <translation>
            <numerusform>服务器的节点未更改：%Ln 个节点类型</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::NumberEditor</name>
    <message>
        <source>Shuffle</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Set a random number</source>
        <translation>设置随机数</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 或更大</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 或更小</translation>
    </message>
    <message>
        <source>in steps of %1</source>
        <translation>步长为 %1</translation>
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
        <translation>必须为整数</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>必须为数字</translation>
    </message>
    <message>
        <source>it must be a whole number</source>
        <translation>必须为整数</translation>
    </message>
    <message>
        <source>it must be a number</source>
        <translation>必须为数字</translation>
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
        <translation>此类型的字段只能在工作流编辑器中更改</translation>
    </message>
</context>
<context>
    <name>vitrine::OtherPrograms</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be fetched. %1</source>
        <translation>
            <numerusform>无法获取 %Ln 个文件。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Fetching the picture…</source>
        <translation>正在获取图片…</translation>
    </message>
    <message>
        <source>%1 cannot be copied. %2</source>
        <translation>无法复制 %1。%2</translation>
    </message>
    <message numerus="yes">
        <source>Fetching %Ln file(s)…</source>
        <translation>
            <numerusform>正在获取 %Ln 个文件…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) on the clipboard.</source>
        <translation>
            <numerusform>%Ln 个文件已复制到剪贴板。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Original</source>
        <translation>保存原始文件</translation>
    </message>
    <message>
        <source>Fetching the original…</source>
        <translation>正在获取原始文件…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be saved (%2).</source>
        <translation>无法保存 %1（%2）。</translation>
    </message>
    <message>
        <source>The system knows no program for %1.</source>
        <translation>系统中没有可打开 %1 的程序。</translation>
    </message>
</context>
<context>
    <name>vitrine::OutputsCheck</name>
    <message>
        <source>without a name</source>
        <translation>无名称</translation>
    </message>
    <message>
        <source>The workflow “%1” cannot be run: %2</source>
        <translation>工作流“%1”无法运行：%2</translation>
    </message>
    <message>
        <source>See &quot;vitrinectl workflow check&quot;, or the notes below the form.</source>
        <translation>参见“vitrinectl workflow check”，或表单下方的说明。</translation>
    </message>
    <message>
        <source>The workflow “%1” makes no images that stay: all of them are intermediate.</source>
        <translation>工作流“%1”不会生成保留的图像：所有图像都是中间图像。</translation>
    </message>
    <message>
        <source>In the workflow editor, switch off &quot;Intermediate&quot; at the node whose image is wanted.</source>
        <translation>请在工作流编辑器中，为需要保留图像的节点关闭“中间产物”。</translation>
    </message>
    <message numerus="yes">
        <source>The form of “%1” shows the board field of each of its %n output(s).</source>
        <translation>
            <numerusform>“%1”的表单显示了全部 %n 个输出的面板字段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The form of “%1” shows no board field of %n output(s): %2. They cannot be told apart or given a board here.</source>
        <translation>
            <numerusform>“%1”的表单未显示 %n 个输出的面板字段：%2。在此处无法区分这些输出，也无法为其指定面板。</numerusform>
        </translation>
    </message>
    <message>
        <source>In the workflow editor, add the board fields of these nodes to the form.</source>
        <translation>请在工作流编辑器中，将这些节点的面板字段添加到表单。</translation>
    </message>
</context>
<context>
    <name>vitrine::PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>&amp;Change Password</source>
        <translation>更改密码(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>C&amp;urrent password</source>
        <translation>当前密码(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新密码(&amp;N)</translation>
    </message>
    <message>
        <source>New password &amp;again</source>
        <translation>再次输入新密码(&amp;A)</translation>
    </message>
    <message>
        <source>All other logins of %1 end, in this program and elsewhere; this one goes on.</source>
        <translation>%1 的其他所有登录都将结束，包括本程序内和其他地方的登录；当前登录继续有效。</translation>
    </message>
    <message>
        <source>Eight characters or more, with upper case, lower case and a digit.</source>
        <translation>至少八个字符，包含大写字母、小写字母和数字。</translation>
    </message>
    <message>
        <source>Type your current password first.</source>
        <translation>请先输入当前密码。</translation>
    </message>
    <message>
        <source>The two new passwords differ. Type the same one twice.</source>
        <translation>两个新密码不一致。请输入两次相同的密码。</translation>
    </message>
</context>
<context>
    <name>vitrine::PastedPictures</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>无法读取图片。</translation>
    </message>
    <message>
        <source>Pasted</source>
        <comment>start of a file name</comment>
        <translation>粘贴</translation>
    </message>
</context>
<context>
    <name>vitrine::PathField</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>PEM 文件 (*.pem *.crt *.cer *.key);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>vitrine::Permissions</name>
    <message>
        <source>Only an administrator of this server can pause and resume its queue.</source>
        <translation>只有此服务器的管理员可以暂停和继续其队列。</translation>
    </message>
    <message>
        <source>Only an administrator of this server can install and change models.</source>
        <translation>只有此服务器的管理员可以安装和更改模型。</translation>
    </message>
    <message>
        <source>Only an administrator of this server can see and change its settings.</source>
        <translation>只有此服务器的管理员可以查看和更改其设置。</translation>
    </message>
    <message>
        <source>Only an administrator of this server can manage its accounts.</source>
        <translation>只有此服务器的管理员可以管理其账户。</translation>
    </message>
    <message>
        <source>Only an administrator of this server can see its node packs.</source>
        <translation>只有此服务器的管理员可以查看其节点包。</translation>
    </message>
    <message>
        <source>This belongs to another user. Only they or an administrator can change it.</source>
        <translation>此内容属于其他用户。只有该用户或管理员可以更改。</translation>
    </message>
    <message>
        <source>This board belongs to another user. Only they or an administrator can change it.</source>
        <translation>此面板属于其他用户。只有该用户或管理员可以更改。</translation>
    </message>
    <message>
        <source>This board belongs to another user, who shares it for looking at. Only a public board takes images of others.</source>
        <translation>此面板属于其他用户，仅共享供查看。只有公开面板接受他人的图像。</translation>
    </message>
    <message>
        <source>This workflow belongs to another user. Save a copy to change it.</source>
        <translation>此工作流属于其他用户。要进行更改，请保存副本。</translation>
    </message>
</context>
<context>
    <name>vitrine::PresetNameDialog</name>
    <message>
        <source>Save Values as Preset</source>
        <translation>将值保存为预设</translation>
    </message>
    <message>
        <source>Rename Preset</source>
        <translation>重命名预设</translation>
    </message>
    <message>
        <source>&amp;Name of the preset:</source>
        <translation>预设名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>There is a preset of this name. Its values are replaced.</source>
        <translation>已有此名称的预设。其值将被替换。</translation>
    </message>
    <message>
        <source>There is a preset of this name already.</source>
        <translation>已有此名称的预设。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
</context>
<context>
    <name>vitrine::PresetsButton</name>
    <message>
        <source>Presets: named sets of values for this workflow</source>
        <translation>预设：为此工作流命名保存的一组值</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>No presets of this workflow yet</source>
        <translation>此工作流尚无预设</translation>
    </message>
    <message>
        <source>Save Values as Preset…</source>
        <translation>将值保存为预设…</translation>
    </message>
    <message>
        <source>Update “%1”</source>
        <translation>更新“%1”</translation>
    </message>
    <message>
        <source>Manage Presets…</source>
        <translation>管理预设…</translation>
    </message>
</context>
<context>
    <name>vitrine::PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Presets of this workflow</source>
        <translation>此工作流的预设</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>Put its values into the form</source>
        <translation>将其值填入表单</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>更新(&amp;U)</translation>
    </message>
    <message>
        <source>Keep the form&apos;s present values in it</source>
        <translation>将表单当前的值保存到预设中</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>Give it another name (F2)</source>
        <translation>为其重命名 (F2)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete it (Delete)</source>
        <translation>将其删除 (Delete)</translation>
    </message>
    <message>
        <source>Delete Preset</source>
        <translation>删除预设</translation>
    </message>
    <message>
        <source>Delete the preset “%1”?</source>
        <translation>删除预设“%1”？</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>vitrine::PreviewTile</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>vitrine::ProfileEditor</name>
    <message>
        <source>&amp;Try</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save and C&amp;onnect</source>
        <translation>保存并连接(&amp;O)</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>新建服务器</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>服务器设置</translation>
    </message>
    <message>
        <source>The address, unless you give it a name</source>
        <translation>地址（除非另外指定名称）</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>地址(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>InvokeAI %1 answers.</source>
        <translation>InvokeAI %1 已响应。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>What is secret about this server is not kept any more: enter it again. %1</source>
        <translation>此服务器的机密信息已不再保存：请重新输入。%1</translation>
    </message>
</context>
<context>
    <name>vitrine::ProfilesDialog</name>
    <message>
        <source>&amp;New…</source>
        <translation>新建(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy…</source>
        <translation>复制(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>连接(&amp;O)</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1（副本 %2）</translation>
    </message>
    <message>
        <source>Remove this server?</source>
        <translation>移除此服务器？</translation>
    </message>
    <message>
        <source>“%1” leaves the list, with its passwords. Nothing on the server changes.</source>
        <translation>“%1”及其密码将从列表中移除。服务器上的内容不变。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>vitrine::PromptRecall</name>
    <message>
        <source>Earlier prompts (Alt+Down)</source>
        <translation>以前的提示词 (Alt+Down)</translation>
    </message>
    <message>
        <source>Earlier prompts for %1</source>
        <translation>%1 以前的提示词</translation>
    </message>
    <message>
        <source>Prompts that are submitted appear here.</source>
        <translation>提交过的提示词会显示在这里。</translation>
    </message>
    <message>
        <source>Clear Prompts</source>
        <translation>清除提示词</translation>
    </message>
    <message>
        <source>Forget all prompts that were submitted, of every workflow?</source>
        <translation>清除所有工作流提交过的全部提示词？</translation>
    </message>
    <message>
        <source>&amp;Forget All</source>
        <translation>全部清除(&amp;F)</translation>
    </message>
</context>
<context>
    <name>vitrine::ProxyPage</name>
    <message>
        <source>The one of this system</source>
        <translation>使用系统代理</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
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
        <translation>代理(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>主机(&amp;H)</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>端口(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>Requests and live events leave this machine through it.</source>
        <translation>请求和实时事件将通过它离开本机。</translation>
    </message>
</context>
<context>
    <name>vitrine::QueueActions</name>
    <message>
        <source>&amp;Pause Queue</source>
        <translation>暂停队列(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel Whole &amp;Batch</source>
        <translation>取消整个批次(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel All E&amp;xcept What Runs…</source>
        <translation>取消除运行中以外的全部项目(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>Run &amp;Again</source>
        <translation>再次运行(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete &amp;Finished…</source>
        <translation>删除已结束的项目(&amp;F)…</translation>
    </message>
    <message>
        <source>C&amp;lear Queue…</source>
        <translation>清空队列(&amp;L)…</translation>
    </message>
    <message>
        <source>Open &amp;Workflow</source>
        <translation>打开工作流(&amp;W)</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>刷新(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Resume Queue</source>
        <translation>继续队列(&amp;R)</translation>
    </message>
    <message>
        <source>Starts what waits again.</source>
        <translation>重新开始运行等待中的项目。</translation>
    </message>
    <message>
        <source>What runs goes on; nothing else is started.</source>
        <translation>运行中的项目会继续；不会开始其他项目。</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln item(s)?</source>
        <translation>
            <numerusform>取消 %Ln 个项目？</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay in the list and can be retried.</source>
        <translation>它们会留在列表中，可以重试。</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln Item(s)</source>
        <translation>
            <numerusform>取消 %Ln 个项目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is everything of %Ln batch(es) that waits or runs, also what is not shown.</source>
        <translation>
            <numerusform>这包括 %Ln 个批次中所有等待中或运行中的项目，包括未显示的项目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln waiting item(s)?</source>
        <translation>
            <numerusform>取消 %Ln 个等待中的项目？</numerusform>
        </translation>
    </message>
    <message>
        <source>What runs now goes on.</source>
        <translation>运行中的项目会继续。</translation>
    </message>
    <message numerus="yes">
        <source>Not ended yet, and canceled by this: %Ln.</source>
        <translation>
            <numerusform>其中尚未结束、将因此取消的有：%Ln 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. Pictures stay in the gallery.</source>
        <translation>此操作无法撤销。图片会保留在图库中。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln item(s) from the queue?</source>
        <translation>
            <numerusform>从队列中删除 %Ln 个项目？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Item(s)</source>
        <translation>
            <numerusform>删除 %Ln 个项目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln finished item(s) from the queue?</source>
        <translation>
            <numerusform>从队列中删除 %Ln 个已结束的项目？</numerusform>
        </translation>
    </message>
    <message>
        <source>These are %1 completed, %2 failed and %3 canceled ones. This cannot be undone. Pictures stay in the gallery.</source>
        <translation>其中 %1 个已完成，%2 个失败，%3 个已取消。此操作无法撤销。图片会保留在图库中。</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %Ln item(s) from the queue?</source>
        <translation>
            <numerusform>从队列中删除全部 %Ln 个项目？</numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1 was not submitted again. %2</source>
        <translation>项目 %1 未重新提交。%2</translation>
    </message>
    <message>
        <source>Item %1 runs again as item %2.</source>
        <translation>项目 %1 正作为项目 %2 重新运行。</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>正在提交…</translation>
    </message>
</context>
<context>
    <name>vitrine::QueueBar</name>
    <message>
        <source>Filter by values, workflow, origin, error, id</source>
        <translation>按值、工作流、来源、错误、id 筛选</translation>
    </message>
    <message>
        <source>Filter the queue</source>
        <translation>筛选队列</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>vitrine::QueueColumns</name>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>重置列(&amp;R)</translation>
    </message>
</context>
<context>
    <name>vitrine::QueueDetailsPane</name>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Traceback</source>
        <translation>错误回溯</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>Select an item to see its values, its results and what went wrong.</source>
        <translation>选择一个项目以查看其值、结果和出错原因。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>At the moment</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1（%2%）</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Item %1 of another user</source>
        <translation>其他用户的项目 %1</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>项目 %1</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Retry of item</source>
        <translation>重试自项目</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>The record cannot be read. %1</source>
        <translation>无法读取记录。%1</translation>
    </message>
    <message>
        <source>At node %1:</source>
        <translation>在节点 %1：</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing is shown</source>
        <translation>未显示任何内容</translation>
    </message>
    <message>
        <source>The record cannot be read</source>
        <translation>无法读取记录</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Too long to be shown</source>
        <translation>过长，无法显示</translation>
    </message>
    <message>
        <source>The record has %1.</source>
        <translation>记录大小为 %1。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Items of other users</source>
        <translation>其他用户的项目</translation>
    </message>
    <message numerus="yes">
        <source>Batch of %Ln item(s)</source>
        <translation>
            <numerusform>包含 %Ln 个项目的批次</numerusform>
        </translation>
    </message>
    <message>
        <source>Items</source>
        <translation>项目数</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Time per item</source>
        <translation>每项用时</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) are selected</source>
        <translation>
            <numerusform>已选择 %Ln 个项目</numerusform>
        </translation>
    </message>
    <message>
        <source>Other users’</source>
        <translation>其他用户的</translation>
    </message>
</context>
<context>
    <name>vitrine::QueueModel</name>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>%1 (another user’s)</source>
        <translation>%1（其他用户的）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln 个项目</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of other users</source>
        <translation>其他用户的 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <translation>%1，剩余约 %2</translation>
    </message>
    <message>
        <source>The server does not show what other users run.</source>
        <translation>服务器不显示其他用户运行的内容。</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>批次 %1</translation>
    </message>
</context>
<context>
    <name>vitrine::QueueMonitor</name>
    <message>
        <source>Queue item %1</source>
        <translation>队列项目 %1</translation>
    </message>
    <message>
        <source>The workflow of item %1 cannot be opened. %2</source>
        <translation>无法打开项目 %1 的工作流。%2</translation>
    </message>
</context>
<context>
    <name>vitrine::QueueWindow</name>
    <message>
        <source>Queue – Vitrine</source>
        <translation>队列 – Vitrine</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Progress of the queue</source>
        <translation>队列进度</translation>
    </message>
    <message>
        <source>%p %</source>
        <translation>%p %</translation>
    </message>
    <message>
        <source>What is shown may be old. %1</source>
        <translation>显示的内容可能已过时。%1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No such items</source>
        <translation>没有匹配的项目</translation>
    </message>
    <message>
        <source>Nothing in the queue fits the filter.</source>
        <translation>队列中没有符合筛选条件的项目。</translation>
    </message>
    <message>
        <source>Show All Items</source>
        <translation>显示所有项目</translation>
    </message>
    <message>
        <source>The queue cannot be read</source>
        <translation>无法读取队列</translation>
    </message>
    <message>
        <source>The queue is empty</source>
        <translation>队列为空</translation>
    </message>
    <message>
        <source>What is submitted, here or by other programs, appears here and stays until it is deleted.</source>
        <translation>在此处或由其他程序提交的内容会显示在这里，直到被删除。</translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>正在读取队列…</translation>
    </message>
    <message>
        <source>Nothing waits or runs</source>
        <translation>没有等待中或运行中的项目</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of other users</source>
        <translation>
            <numerusform>其他用户的 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading: %1 of %2</source>
        <translation>正在读取：%1/%2</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Not live</source>
        <translation>非实时</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>The queue is paused: what runs goes on, nothing else is started.</source>
        <translation>队列已暂停：运行中的项目会继续，不会开始其他项目。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>vitrine::ReadOnlyEditor</name>
    <message>
        <source>No value</source>
        <translation>无值</translation>
    </message>
</context>
<context>
    <name>vitrine::RecentWorkflowsMenu</name>
    <message>
        <source>Library</source>
        <translation>工作流库</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>清空列表(&amp;C)</translation>
    </message>
</context>
<context>
    <name>vitrine::RecentsPopup</name>
    <message>
        <source>Earlier entries</source>
        <translation>以前的条目</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the chosen entry (Shift+Delete)</source>
        <translation>移除所选条目 (Shift+Delete)</translation>
    </message>
    <message>
        <source>Clear All…</source>
        <translation>全部清除…</translation>
    </message>
    <message>
        <source>Nothing fits the search.</source>
        <translation>没有符合搜索条件的内容。</translation>
    </message>
</context>
<context>
    <name>vitrine::RecordEditor</name>
    <message>
        <source>Cannot be loaded now</source>
        <translation>现在无法加载</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>The server has none</source>
        <translation>服务器没有</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>(Optional) Choose…</source>
        <translation>（可选）选择…</translation>
    </message>
    <message>
        <source>(None)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>%1 (not on this server)</source>
        <translation>%1（不在此服务器上）</translation>
    </message>
</context>
<context>
    <name>vitrine::RecordKind</name>
    <message>
        <source>a name on the server is needed</source>
        <translation>需要服务器上的名称</translation>
    </message>
</context>
<context>
    <name>vitrine::RecordLists</name>
    <message>
        <source>Bundled</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>我的</translation>
    </message>
</context>
<context>
    <name>vitrine::Reference</name>
    <message>
        <source>%1: %2: the server has no image %3. It was taken out.</source>
        <translation>%1：%2：服务器没有图像 %3。已将其移除。</translation>
    </message>
    <message>
        <source>%1: %2: the server has no video %3. It was taken out.</source>
        <translation>%1：%2：服务器没有视频 %3。已将其移除。</translation>
    </message>
    <message>
        <source>%1: %2: the server has no board with the id %3. The field was set to “Auto”.</source>
        <translation>%1：%2：服务器没有 id 为 %3 的面板。该字段已设为“自动”。</translation>
    </message>
    <message>
        <source>%1: %2: the model “%3” is not installed on the server. It was taken out.</source>
        <translation>%1：%2：服务器上未安装模型“%3”。已将其移除。</translation>
    </message>
</context>
<context>
    <name>vitrine::RepeatItemJob</name>
    <message>
        <source>The server shows nothing of item %1: it is another user&apos;s.</source>
        <translation>服务器不显示项目 %1 的任何信息：它属于其他用户。</translation>
    </message>
</context>
<context>
    <name>vitrine::ReplaceQueue</name>
    <message>
        <source>Replace the Queue</source>
        <translation>替换队列</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln waiting item(s) and submit this workflow instead?</source>
        <translation>
            <numerusform>取消 %Ln 个等待中的项目，改为提交此工作流？</numerusform>
        </translation>
    </message>
    <message>
        <source>What runs now goes on. Only your own items are canceled.</source>
        <translation>运行中的项目会继续。仅取消您自己的项目。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
</context>
<context>
    <name>vitrine::ReplyError</name>
    <message>
        <source>a web page came instead of data</source>
        <translation>收到的是网页而不是数据</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>host not found</source>
        <translation>找不到主机</translation>
    </message>
    <message>
        <source>connection closed</source>
        <translation>连接已关闭</translation>
    </message>
    <message>
        <source>connection closed before an answer came</source>
        <translation>连接在收到响应前关闭</translation>
    </message>
    <message>
        <source>it redirects to another address</source>
        <translation>它重定向到其他地址</translation>
    </message>
    <message>
        <source>the proxy refused the connection</source>
        <translation>代理拒绝了连接</translation>
    </message>
    <message>
        <source>the proxy closed the connection</source>
        <translation>代理关闭了连接</translation>
    </message>
    <message>
        <source>the proxy was not found</source>
        <translation>找不到代理</translation>
    </message>
    <message>
        <source>the proxy did not answer in time</source>
        <translation>代理未及时响应</translation>
    </message>
    <message>
        <source>it wants another user name or password</source>
        <translation>需要其他用户名或密码</translation>
    </message>
</context>
<context>
    <name>vitrine::ReportCheck</name>
    <message>
        <source>This was not looked at.</source>
        <translation>未检查此项。</translation>
    </message>
</context>
<context>
    <name>vitrine::ResolveGeneratorsJob</name>
    <message>
        <source>The prompts of the generator %1 cannot be read: %2</source>
        <translation>无法读取生成器 %1 的提示词：%2</translation>
    </message>
</context>
<context>
    <name>vitrine::RestoreImagesJob</name>
    <message>
        <source>%1 is not restored. %2</source>
        <translation>%1 未恢复。%2</translation>
    </message>
    <message>
        <source>The board of %1 is gone; the image is uncategorized now.</source>
        <translation>%1 的面板已不存在；该图像现在未分类。</translation>
    </message>
    <message>
        <source>%1 has lost its workflow: the server does not take it along with the file.</source>
        <translation>%1 丢失了工作流：服务器不接受随文件附带的工作流。</translation>
    </message>
    <message>
        <source>%1 has lost its star. %2</source>
        <translation>%1 丢失了收藏状态。%2</translation>
    </message>
    <message>
        <source>%1 has lost its star.</source>
        <translation>%1 丢失了收藏状态。</translation>
    </message>
</context>
<context>
    <name>vitrine::ResultActions</name>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Use as Input: %1</source>
        <translation>用作输入(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Use as Input</source>
        <translation>用作输入(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy Image Name</source>
        <translation>复制图像名称(&amp;C)</translation>
    </message>
</context>
<context>
    <name>vitrine::RetryItemsJob</name>
    <message>
        <source>The queue has none of these items.</source>
        <translation>队列中没有这些项目。</translation>
    </message>
</context>
<context>
    <name>vitrine::RoutesCheck</name>
    <message>
        <source>The server lacks what every InvokeAI from 6.3 to 6.14 has: %1.</source>
        <translation>服务器缺少 6.3 到 6.14 的所有 InvokeAI 版本都有的内容：%1。</translation>
    </message>
    <message>
        <source>It may be a version that Vitrine does not know yet, or changed. See “Version”.</source>
        <translation>可能是 Vitrine 尚不认识的版本，或经过修改。参见“版本”。</translation>
    </message>
    <message>
        <source>The server has no nodes, so no workflow can run.</source>
        <translation>服务器没有节点，因此无法运行任何工作流。</translation>
    </message>
    <message>
        <source>Look at its log: it says why nodes could not be loaded.</source>
        <translation>请查看其日志：其中说明了节点无法加载的原因。</translation>
    </message>
    <message numerus="yes">
        <source>The server has every route that Vitrine uses, and %n node type(s).</source>
        <translation>
            <numerusform>服务器具有 Vitrine 使用的所有路由，以及 %n 个节点类型。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server lacks %n function(s) of newer versions: %1.</source>
        <translation>
            <numerusform>服务器缺少较新版本的 %n 项功能：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Update InvokeAI to have them. Everything else works.</source>
        <translation>更新 InvokeAI 即可获得这些功能。其余一切正常。</translation>
    </message>
</context>
<context>
    <name>vitrine::RunBatchJob</name>
    <message>
        <source>The queue is full: it took %1 of %2 items. Submit the rest when it has emptied.</source>
        <translation>队列已满：只接收了 %2 个项目中的 %1 个。请在队列清空后提交其余项目。</translation>
    </message>
    <message numerus="yes">
        <source>The server did not take the submission within %n second(s).</source>
        <translation>
            <numerusform>服务器未在 %n 秒内接受提交。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is not done after %n second(s). Nothing was canceled: it goes on on the server.</source>
        <translation>
            <numerusform>%n 秒后尚未完成。未取消任何内容：它在服务器上继续运行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The run is done, but its pictures could not be listed. %1</source>
        <translation>运行已完成，但无法列出其图片。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of this run were canceled on the server.</source>
        <translation>
            <numerusform>此次运行中有 %n 个项目在服务器上被取消。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::RunFollower</name>
    <message>
        <source>Wait so long at most, in seconds; 0 for ever. Nothing is canceled then.</source>
        <translation>最长等待时间（秒）；0 表示一直等待。超时后不会取消任何内容。</translation>
    </message>
    <message>
        <source>Save the images into this folder. Waits.</source>
        <translation>将图像保存到此文件夹。会等待完成。</translation>
    </message>
    <message>
        <source>Have Ctrl+C cancel the run on the server, instead of the waiting only.</source>
        <translation>让 Ctrl+C 取消服务器上的运行，而不只是停止等待。</translation>
    </message>
    <message numerus="yes">
        <source>Submitted as item(s) %1.</source>
        <translation>
            <numerusform>已提交为项目 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Waiting until it is back; the run goes on there.</source>
        <translation>%1 正在等待其恢复；运行会在那里继续。</translation>
    </message>
    <message>
        <source>Interrupted: canceling the run.</source>
        <translation>已中断：正在取消运行。</translation>
    </message>
    <message>
        <source>Interrupted. What was submitted goes on on the server; to cancel it: vitrinectl queue cancel-batch %1</source>
        <translation>已中断。已提交的内容会在服务器上继续；要取消，请使用：vitrinectl queue cancel-batch %1</translation>
    </message>
</context>
<context>
    <name>vitrine::RunList</name>
    <message>
        <source>Runs and their pictures appear here.</source>
        <translation>运行及其图片会显示在这里。</translation>
    </message>
</context>
<context>
    <name>vitrine::RunNotices</name>
    <message>
        <source>An item of “%1” failed</source>
        <translation>“%1”的一个项目失败</translation>
    </message>
    <message>
        <source>The run goes on.</source>
        <translation>运行继续。</translation>
    </message>
    <message>
        <source>“%1” failed</source>
        <translation>“%1”失败</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln item(s) failed.</source>
        <translation>
            <numerusform>%Ln 个项目中有 %1 个失败。</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>“%1” was canceled on the server</source>
        <translation>“%1”已在服务器上取消</translation>
    </message>
    <message>
        <source>Submit it again to go on.</source>
        <translation>重新提交即可继续。</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>“%1” is done</source>
        <translation>“%1”已完成</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln 张图像</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>vitrine::RunPicturesModel</name>
    <message>
        <source>Result %1: %2</source>
        <translation>结果 %1：%2</translation>
    </message>
</context>
<context>
    <name>vitrine::RunPicturesView</name>
    <message>
        <source>Pictures of this run</source>
        <translation>此次运行的图片</translation>
    </message>
</context>
<context>
    <name>vitrine::RunProgressView</name>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>运行进度</translation>
    </message>
    <message>
        <source>Progress of the item</source>
        <translation>项目进度</translation>
    </message>
</context>
<context>
    <name>vitrine::RunResults</name>
    <message>
        <source>Results: %1</source>
        <translation>结果：%1</translation>
    </message>
</context>
<context>
    <name>vitrine::RunSummary</name>
    <message numerus="yes">
        <source>%n not valid</source>
        <translation>
            <numerusform>%n 个无效</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken by the server</source>
        <translation>
            <numerusform>%n 个未被服务器接受</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed while running</source>
        <translation>
            <numerusform>%n 个运行时失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done in time</source>
        <translation>
            <numerusform>%n 个未及时完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost to the network</source>
        <translation>
            <numerusform>%n 个因网络问题丢失</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canceled</source>
        <translation>
            <numerusform>%n 个已取消</numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1: %2</source>
        <translation>项目 %1：%2</translation>
    </message>
    <message>
        <source>Item %1: %2 (node %3, %4)</source>
        <translation>项目 %1：%2（节点 %3，%4）</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) found no place in the queue.</source>
        <translation>
            <numerusform>%n 个项目未能进入队列。</numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1: canceled.</source>
        <translation>项目 %1：已取消。</translation>
    </message>
    <message>
        <source>Item %1: deleted from the queue.</source>
        <translation>项目 %1：已从队列中删除。</translation>
    </message>
    <message>
        <source>Item %1: not done yet; it goes on on the server.</source>
        <translation>项目 %1：尚未完成；它在服务器上继续运行。</translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n 个已完成</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::RunTexts</name>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>正在等待服务器…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>正在提交…</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>在队列中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>%1 of %2 items</source>
        <translation>%1/%2 个项目</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 个失败</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 张图片</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation>%1 张图片</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>项目 %1</translation>
    </message>
    <message>
        <source>Item %1: %2</source>
        <translation>项目 %1：%2</translation>
    </message>
    <message>
        <source>“%1” failed: %2</source>
        <translation>“%1”失败：%2</translation>
    </message>
    <message>
        <source>“%1” failed in item %2: %3</source>
        <translation>“%1”在项目 %2 中失败：%3</translation>
    </message>
</context>
<context>
    <name>vitrine::RunView</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Traceback</source>
        <translation>错误回溯</translation>
    </message>
    <message>
        <source>Take this run off the list. Its pictures stay on the server.</source>
        <translation>从列表中移除此次运行。其图片会保留在服务器上。</translation>
    </message>
    <message>
        <source>Remove run</source>
        <translation>移除运行</translation>
    </message>
    <message>
        <source>Traceback of the error</source>
        <translation>错误回溯</translation>
    </message>
    <message>
        <source>Canceling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>There are more warnings.</source>
        <translation>还有更多警告。</translation>
    </message>
</context>
<context>
    <name>vitrine::SaveWorkflowDialog</name>
    <message>
        <source>Save Workflow As</source>
        <translation>工作流另存为</translation>
    </message>
    <message>
        <source>As &amp;File…</source>
        <translation>保存为文件(&amp;F)…</translation>
    </message>
    <message>
        <source>It goes into the workflow library of this server, as one of yours.</source>
        <translation>它将作为您的工作流存入此服务器的工作流库。</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
</context>
<context>
    <name>vitrine::SaveWorkflowJob</name>
    <message>
        <source>The number %1 at %2 is larger than 64 bits can hold, and the library would get a rounded one. Save the workflow as a file.</source>
        <translation>位于 %2 的数字 %1 超出 64 位的范围，存入库后会被舍入。请将工作流保存为文件。</translation>
    </message>
    <message>
        <source>The workflow was changed meanwhile.</source>
        <translation>工作流在此期间已被更改。</translation>
    </message>
    <message>
        <source>The server kept something else.</source>
        <translation>服务器保存的内容与此不同。</translation>
    </message>
</context>
<context>
    <name>vitrine::SearchPopup</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>vitrine::SearchableTable</name>
    <message>
        <source>Nothing found</source>
        <translation>未找到任何内容</translation>
    </message>
    <message>
        <source>Nothing contains “%1”.</source>
        <translation>没有包含“%1”的内容。</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
</context>
<context>
    <name>vitrine::SendRunJob</name>
    <message>
        <source>This run could not be written down: if the program ends before it does, its results are in the gallery only.</source>
        <translation>无法记录此次运行：如果程序在其结束前退出，结果只会出现在图库中。</translation>
    </message>
</context>
<context>
    <name>vitrine::ServerCheck</name>
    <message>
        <source>“%1” is no version that is understood.</source>
        <translation>无法识别版本“%1”。</translation>
    </message>
    <message>
        <source>InvokeAI %1 is older than 6.3, the oldest that Vitrine works with.</source>
        <translation>InvokeAI %1 早于 6.3，即 Vitrine 支持的最旧版本。</translation>
    </message>
    <message>
        <source>Update InvokeAI on the server.</source>
        <translation>请更新服务器上的 InvokeAI。</translation>
    </message>
    <message>
        <source>InvokeAI %1 is newer than 6.14, the newest that Vitrine was tried with.</source>
        <translation>InvokeAI %1 新于 6.14，即 Vitrine 测试过的最新版本。</translation>
    </message>
    <message>
        <source>What does not work may come from that: look for a newer Vitrine.</source>
        <translation>如有功能异常，可能源于此：请查找更新版本的 Vitrine。</translation>
    </message>
    <message>
        <source>InvokeAI %1 is a version that Vitrine works with.</source>
        <translation>Vitrine 支持 InvokeAI %1。</translation>
    </message>
    <message>
        <source>InvokeAI %1 answers at %2, in %3 ms.</source>
        <translation>InvokeAI %1 在 %2 响应，用时 %3 毫秒。</translation>
    </message>
    <message>
        <source>Use the address %1: an InvokeAI server answers there.</source>
        <translation>请使用地址 %1：那里有 InvokeAI 服务器响应。</translation>
    </message>
    <message>
        <source>Not looked at, since the server cannot be used.</source>
        <translation>未检查，因为服务器无法使用。</translation>
    </message>
    <message>
        <source>The server does not tell the time.</source>
        <translation>服务器未提供时间。</translation>
    </message>
    <message>
        <source>The clocks of the server and of this machine agree.</source>
        <translation>服务器与本机的时钟一致。</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 s ahead of this machine&apos;s.</source>
        <translation>服务器的时钟比本机快 %1 秒。</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 s behind this machine&apos;s.</source>
        <translation>服务器的时钟比本机慢 %1 秒。</translation>
    </message>
    <message>
        <source>Set both by network time (NTP): logins and certificates end by the clock, and times are shown wrong.</source>
        <translation>请用网络时间 (NTP) 校准两者：登录和证书的有效期以时钟为准，否则时间显示会有误。</translation>
    </message>
</context>
<context>
    <name>vitrine::ServerConnection</name>
    <message>
        <source>Demo server</source>
        <translation>演示服务器</translation>
    </message>
</context>
<context>
    <name>vitrine::ServerFolder</name>
    <message>
        <source>There is no folder “%1”. Give the root folder of the InvokeAI server: the one that holds invokeai.yaml and the folder databases.</source>
        <translation>没有文件夹“%1”。请提供 InvokeAI 服务器的根文件夹，即包含 invokeai.yaml 和文件夹 databases 的文件夹。</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2). Run this as the user whose server it is.</source>
        <translation>无法读取“%1”（%2）。请以服务器所属用户的身份运行。</translation>
    </message>
    <message>
        <source>The server of “%1” keeps its database in memory (use_memory_db in invokeai.yaml). Only the server itself can be asked.</source>
        <translation>“%1”的服务器将数据库保存在内存中（invokeai.yaml 中的 use_memory_db）。只能向服务器本身查询。</translation>
    </message>
    <message>
        <source>There is no database “%1”. Give the root folder of the InvokeAI server (the one that holds invokeai.yaml and the folder databases); a new server makes it at its first start.</source>
        <translation>没有数据库“%1”。请提供 InvokeAI 服务器的根文件夹（包含 invokeai.yaml 和文件夹 databases 的文件夹）；新服务器会在首次启动时创建数据库。</translation>
    </message>
</context>
<context>
    <name>vitrine::ServerMenu</name>
    <message>
        <source>administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Demo server</source>
        <translation>演示服务器</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>正在连接到 %1…</translation>
    </message>
    <message>
        <source>Trying again by itself.</source>
        <translation>正在自动重试。</translation>
    </message>
    <message>
        <source>Connected to InvokeAI %1 at %2.</source>
        <translation>已连接到 %2 的 InvokeAI %1。</translation>
    </message>
    <message>
        <source>There are no live events for the moment, so progress and new images show late.</source>
        <translation>暂时没有实时事件，因此进度和新图像会延迟显示。</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>没有人登录。</translation>
    </message>
    <message>
        <source>Its certificate is taken because you trust it for this server alone.</source>
        <translation>接受其证书，因为您仅对此服务器信任该证书。</translation>
    </message>
</context>
<context>
    <name>vitrine::ServerProfile</name>
    <message>
        <source>“%1” is not the name of a header. Use letters, digits and dashes, such as X-Api-Key.</source>
        <translation>“%1”不是有效的标头名称。请使用字母、数字和连字符，例如 X-Api-Key。</translation>
    </message>
    <message>
        <source>The header “%1” is set by Vitrine itself. Take it out.</source>
        <translation>标头“%1”由 Vitrine 自行设置。请将其移除。</translation>
    </message>
    <message>
        <source>The value of the header “%1” holds a line break or another control character. Enter it again without.</source>
        <translation>标头“%1”的值包含换行符或其他控制字符。请去除后重新输入。</translation>
    </message>
    <message>
        <source>“%1” is not the name of a proxy. Enter a host such as proxy.example.org, without http:// and port.</source>
        <translation>“%1”不是代理的名称。请输入主机，例如 proxy.example.org，不含 http:// 和端口。</translation>
    </message>
    <message>
        <source>The proxy “%1” has no port. Enter the one it listens on.</source>
        <translation>代理“%1”没有端口。请输入其监听的端口。</translation>
    </message>
    <message>
        <source>No server address was given%1. Type one such as localhost:9090.</source>
        <translation>未提供服务器地址%1。请输入类似 localhost:9090 的地址。</translation>
    </message>
    <message>
        <source>“%1” is not a server address. Type one such as localhost:9090.</source>
        <translation>“%1”不是服务器地址。请输入类似 localhost:9090 的地址。</translation>
    </message>
    <message>
        <source>“%1” does not start with http:// or https://, the only ways to reach a server.</source>
        <translation>“%1”的开头不是 https://, http:// 之一；只有这两种方式可以连接服务器。</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password%1: addresses are stored in plain text. Give them in the profile of the server instead.</source>
        <translation>地址不能包含用户名或密码%1：地址以纯文本保存。请改在服务器的配置文件中提供。</translation>
    </message>
    <message>
        <source>A login of InvokeAI (token) and a user name with password (HTTP basic) cannot be used together: a request carries only one of them. Take one out.</source>
        <translation>InvokeAI 登录（令牌）与用户名和密码（HTTP basic）不能同时使用：一个请求只能携带其中之一。请移除其中一个。</translation>
    </message>
    <message>
        <source>The header Authorization and a login cannot be used together: a request carries only one of them. Take one out.</source>
        <translation>标头 Authorization 与登录不能同时使用：一个请求只能携带其中之一。请移除其中一个。</translation>
    </message>
    <message>
        <source>HTTP basic needs a user name. Enter one.</source>
        <translation>HTTP basic 需要用户名。请输入。</translation>
    </message>
    <message>
        <source>A user name of HTTP basic cannot hold a colon. Enter it without.</source>
        <translation>HTTP basic 的用户名不能包含冒号。请输入不含冒号的用户名。</translation>
    </message>
    <message>
        <source>There is a key but no client certificate that it belongs to. Choose the file of the certificate too.</source>
        <translation>有密钥，但没有与之对应的客户端证书。请同时选择证书文件。</translation>
    </message>
</context>
<context>
    <name>vitrine::ServerReport</name>
    <message>
        <source>The server at %1 cannot be reached%2.</source>
        <translation>无法连接到位于 %1 的服务器%2。</translation>
    </message>
    <message>
        <source>Check that InvokeAI is running there, that address and port are right, and that no firewall stands between. Unless its invokeai.yaml says &quot;host: 0.0.0.0&quot;, a server can only be reached from its own machine.</source>
        <translation>请检查 InvokeAI 是否正在那里运行、地址和端口是否正确，以及中间是否有防火墙。除非其 invokeai.yaml 中写有“host: 0.0.0.0”，否则只能从服务器所在的机器连接。</translation>
    </message>
    <message>
        <source>The server at %1 did not answer in time.</source>
        <translation>位于 %1 的服务器未及时响应。</translation>
    </message>
    <message>
        <source>It may be busy (older servers answer nothing while they take in an upload), or something on the way swallows the connection. Try again in a moment.</source>
        <translation>它可能正忙（较旧的服务器在接收上传时不响应任何请求），或者途中有环节吞掉了连接。请稍后重试。</translation>
    </message>
    <message>
        <source>The secure connection to %1 was refused%2.</source>
        <translation>到 %1 的安全连接被拒绝%2。</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate and the clock of this machine, or use http:// if the server has no certificate.</source>
        <translation>请检查服务器的证书和本机的时钟；如果服务器没有证书，请使用 http:// 地址。</translation>
    </message>
    <message>
        <source>The server at %1 asks for a login%2.</source>
        <translation>位于 %1 的服务器要求登录%2。</translation>
    </message>
    <message>
        <source>Sign in, or give a valid token (vitrinectl reads it from VITRINE_TOKEN). A login of a proxy before the server is given as a header of the connection.</source>
        <translation>请登录或提供有效的令牌（vitrinectl 从 VITRINE_TOKEN 读取）。服务器前代理的登录信息以连接的标头形式提供。</translation>
    </message>
    <message>
        <source>The server at %1 does not tell this to everybody%2.</source>
        <translation>位于 %1 的服务器不向所有人提供此信息%2。</translation>
    </message>
    <message>
        <source>Ask an administrator of the server to look.</source>
        <translation>请服务器的管理员查看。</translation>
    </message>
    <message>
        <source>What answers at %1 is not an InvokeAI server, or its path is wrong%2.</source>
        <translation>%1 上响应的不是 InvokeAI 服务器，或者其路径有误%2。</translation>
    </message>
    <message>
        <source>Check address and port. If a proxy has InvokeAI below a path, the path belongs to the address: https://host/invoke.</source>
        <translation>请检查地址和端口。如果代理将 InvokeAI 置于某个路径下，该路径也是地址的一部分：https://host/invoke.</translation>
    </message>
    <message>
        <source>The server at %1 cannot tell: it has no%2.</source>
        <translation>位于 %1 的服务器无法提供此信息：它没有%2。</translation>
    </message>
    <message>
        <source>The answer of the server at %1 could not be understood%2.</source>
        <translation>无法理解位于 %1 的服务器的响应%2。</translation>
    </message>
    <message>
        <source>Its version may not be supported, or something on the way changes answers.</source>
        <translation>其版本可能不受支持，或者途中有环节更改了响应。</translation>
    </message>
    <message>
        <source>The server at %1 reported a failure%2.</source>
        <translation>位于 %1 的服务器报告了故障%2。</translation>
    </message>
    <message>
        <source>Its log says more. Try again in a moment.</source>
        <translation>详情见其日志。请稍后重试。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Long-polling</source>
        <translation>长轮询</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Vitrine %1, Qt %2, %3</source>
        <translation>Vitrine %1，Qt %2，%3</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1，关于 %2</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>counts of assets</source>
        <translation>素材计数</translation>
    </message>
    <message>
        <source>boards by date</source>
        <translation>按日期的面板</translation>
    </message>
    <message>
        <source>shared boards</source>
        <translation>共享面板</translation>
    </message>
    <message>
        <source>videos</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>tags of workflows</source>
        <translation>工作流标签</translation>
    </message>
    <message>
        <source>shared workflows</source>
        <translation>共享工作流</translation>
    </message>
    <message>
        <source>system prompts</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>sending values to the web UI</source>
        <translation>向网页界面发送值</translation>
    </message>
    <message>
        <source>node packs</source>
        <translation>节点包</translation>
    </message>
    <message>
        <source>finding models without files</source>
        <translation>查找缺少文件的模型</translation>
    </message>
    <message>
        <source>identifying models again</source>
        <translation>重新识别模型</translation>
    </message>
    <message>
        <source>pausing installations</source>
        <translation>暂停安装</translation>
    </message>
    <message>
        <source>finding model folders without a model</source>
        <translation>查找没有模型的模型文件夹</translation>
    </message>
    <message>
        <source>changing the server&apos;s configuration</source>
        <translation>更改服务器的配置</translation>
    </message>
    <message>
        <source>the list of devices</source>
        <translation>设备列表</translation>
    </message>
</context>
<context>
    <name>vitrine::ServerReportJob</name>
    <message>
        <source>Thumbnails (WebP pictures) can be read here.</source>
        <translation>此处可以读取缩略图（WebP 图片）。</translation>
    </message>
    <message>
        <source>Thumbnails cannot be read here: they are WebP pictures.</source>
        <translation>此处无法读取缩略图：它们是 WebP 图片。</translation>
    </message>
    <message>
        <source>Install the package qt6-image-formats-plugins and start Vitrine again.</source>
        <translation>请安装软件包 qt6-image-formats-plugins，然后重新启动 Vitrine。</translation>
    </message>
    <message>
        <source>Not looked at, since the server cannot be used.</source>
        <translation>未检查，因为服务器无法使用。</translation>
    </message>
    <message>
        <source>Not looked at, since the server does not let us in.</source>
        <translation>未检查，因为服务器不允许接入。</translation>
    </message>
    <message>
        <source>Not looked at, since the server&apos;s nodes are not known.</source>
        <translation>未检查，因为服务器的节点未知。</translation>
    </message>
</context>
<context>
    <name>vitrine::ServerSection</name>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>vitrine::ServerWindow</name>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Search the configuration</source>
        <translation>搜索配置</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Search the packages</source>
        <translation>搜索软件包</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Results of Nodes</source>
        <translation>节点结果</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Intermediate Images</source>
        <translation>中间图像</translation>
    </message>
    <message>
        <source>Models in Memory</source>
        <translation>内存中的模型</translation>
    </message>
    <message>
        <source>Server – Vitrine</source>
        <translation>服务器 – Vitrine</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Live updates</source>
        <translation>实时更新</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Infill methods</source>
        <translation>填充方法</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Found in it</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未命中</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>What the server writes to its log</source>
        <translation>服务器写入日志的内容</translation>
    </message>
    <message>
        <source>Everything, for looking for errors (debug)</source>
        <translation>所有内容，用于查找错误 (debug)</translation>
    </message>
    <message>
        <source>What happens (info)</source>
        <translation>一般信息 (info)</translation>
    </message>
    <message>
        <source>Warnings and errors (warning)</source>
        <translation>警告和错误 (warning)</translation>
    </message>
    <message>
        <source>Errors (error)</source>
        <translation>错误 (error)</translation>
    </message>
    <message>
        <source>Only what ends the server (critical)</source>
        <translation>仅导致服务器终止的错误 (critical)</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>在服务器上</translation>
    </message>
    <message>
        <source>Delete All…</source>
        <translation>全部删除…</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>At most until now</source>
        <translation>历史峰值</translation>
    </message>
    <message>
        <source>Models and parts</source>
        <translation>模型和组件</translation>
    </message>
    <message>
        <source>Found in memory</source>
        <translation>内存命中</translation>
    </message>
    <message>
        <source>Had to be loaded</source>
        <translation>需要加载</translation>
    </message>
    <message>
        <source>Thrown out for others</source>
        <translation>为其他模型移出</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>已加载</translation>
    </message>
    <message>
        <source>Take Out What Is Not in Use</source>
        <translation>移出未使用的内容</translation>
    </message>
    <message>
        <source>arrive</source>
        <translation>正常接收</translation>
    </message>
    <message>
        <source>do not arrive</source>
        <translation>未能接收</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>Switch Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Switch On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>正在删除…</translation>
    </message>
    <message>
        <source>No model was loaded yet</source>
        <translation>尚未加载过模型</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>Delete Intermediate Images</source>
        <translation>删除中间图像</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n intermediate image(s) of the server? They are what workflows make on the way to their results; nobody can bring them back. Runs that wait or are under way may need theirs.</source>
        <translation>
            <numerusform>删除服务器上的 %n 张中间图像？它们是工作流在得出结果的过程中生成的，删除后无法找回。等待中或进行中的运行可能需要它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>vitrine::SessionHost</name>
    <message>
        <source>This build of Vitrine has no demo server. Connect to an InvokeAI server.</source>
        <translation>此版本的 Vitrine 不含演示服务器。请连接到 InvokeAI 服务器。</translation>
    </message>
</context>
<context>
    <name>vitrine::SessionView</name>
    <message numerus="yes">
        <source>Upload %Ln to “%1”</source>
        <translation>
            <numerusform>上传 %Ln 项到“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Change server…</source>
        <translation>更改服务器…</translation>
    </message>
    <message>
        <source>The web UI takes over how this image was made.</source>
        <translation>网页界面将采用此图像的生成参数。</translation>
    </message>
    <message>
        <source>The web UI was not told how %1 was made. %2</source>
        <translation>未能将 %1 的生成参数发送到网页界面。%2</translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no files.</source>
        <translation>剪贴板中没有图片或文件。</translation>
    </message>
    <message>
        <source>Find Out Why…</source>
        <translation>查找原因…</translation>
    </message>
</context>
<context>
    <name>vitrine::Shortcuts</name>
    <message>
        <source>Escape closes and cancels; it cannot be given to a command.</source>
        <translation>Escape 用于关闭和取消，不能分配给命令。</translation>
    </message>
    <message>
        <source>Tab goes from field to field; it cannot be given to a command.</source>
        <translation>Tab 用于在字段之间切换，不能分配给命令。</translation>
    </message>
    <message>
        <source>Lists and texts need %1 to move about.</source>
        <translation>列表和文本需要用 %1 来移动。</translation>
    </message>
    <message>
        <source>Lists, buttons and texts need %1. Add Ctrl or Alt.</source>
        <translation>列表、按钮和文本需要 %1。请加上 Ctrl 或 Alt。</translation>
    </message>
    <message>
        <source>Texts need %1. Add Ctrl or Alt.</source>
        <translation>文本需要 %1。请加上 Ctrl 或 Alt。</translation>
    </message>
    <message>
        <source>Alt with a letter opens menus. Add Ctrl or Shift.</source>
        <translation>Alt 加字母用于打开菜单。请加上 Ctrl 或 Shift。</translation>
    </message>
    <message>
        <source>In this window %1 always stands for: %2.</source>
        <translation>在此窗口中 %1 始终代表：%2。</translation>
    </message>
</context>
<context>
    <name>vitrine::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>搜索命令和按键</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>更改(&amp;C)</translation>
    </message>
    <message>
        <source>Then press the new keys</source>
        <translation>然后按下新的按键</translation>
    </message>
    <message>
        <source>&amp;Remove Keys</source>
        <translation>移除按键(&amp;R)</translation>
    </message>
    <message>
        <source>The command has no keys any more</source>
        <translation>该命令将不再有按键</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>重置(&amp;S)</translation>
    </message>
    <message>
        <source>Give it its default keys</source>
        <translation>恢复其默认按键</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>全部重置(&amp;A)</translation>
    </message>
    <message>
        <source>Give all commands their default keys</source>
        <translation>恢复所有命令的默认按键</translation>
    </message>
    <message>
        <source>“%1” (%2) has %3 already.</source>
        <translation>“%1”（%2）已使用 %3。</translation>
    </message>
    <message>
        <source>Take Them Away There</source>
        <translation>从那里移除</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到任何内容</translation>
    </message>
    <message>
        <source>No command and no keys contain “%1”.</source>
        <translation>没有包含“%1”的命令或按键。</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>vitrine::ShortcutsModel</name>
    <message>
        <source>%1 (its own window)</source>
        <translation>%1（独立窗口）</translation>
    </message>
    <message>
        <source>“%1” has these keys too; neither works.</source>
        <translation>“%1”也使用这些按键；两者都不起作用。</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
</context>
<context>
    <name>vitrine::ShortcutsSheet</name>
    <message>
        <source>Keyboard Shortcuts Sheet</source>
        <translation>键盘快捷键一览</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>搜索命令和按键</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <source>Window “%1”</source>
        <translation>窗口“%1”</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到任何内容</translation>
    </message>
    <message>
        <source>No command and no keys contain “%1”.</source>
        <translation>没有包含“%1”的命令或按键。</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>vitrine::SignInPage</name>
    <message>
        <source>Nothing, or an account of the server</source>
        <translation>无，或服务器的账户</translation>
    </message>
    <message>
        <source>User name and password of a proxy (HTTP basic)</source>
        <translation>代理的用户名和密码 (HTTP basic)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>&amp;Sign in with</source>
        <translation>登录方式(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>令牌(&amp;T)</translation>
    </message>
    <message>
        <source>A server with accounts asks for the login when it is connected to.</source>
        <translation>连接到有账户的服务器时，会要求登录。</translation>
    </message>
</context>
<context>
    <name>vitrine::SourcedJob</name>
    <message>
        <source>The database in “%1” is not that of the server at %2: it holds other items. Give the root folder of this server.</source>
        <translation>“%1”中的数据库不属于位于 %2 的服务器：其中的项目不同。请提供此服务器的根文件夹。</translation>
    </message>
    <message>
        <source>The database in “%1” is not that of the server at %2: its queue is empty, and the server&apos;s is not. Give the root folder of this server.</source>
        <translation>“%1”中的数据库不是位于 %2 的服务器的：其队列为空，而服务器的队列不为空。请指定该服务器的根文件夹。</translation>
    </message>
</context>
<context>
    <name>vitrine::StartPage</name>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>连接(&amp;O)</translation>
    </message>
    <message>
        <source>More Settings…</source>
        <translation>更多设置…</translation>
    </message>
    <message>
        <source>Try the &amp;Demo</source>
        <translation>试用演示(&amp;D)</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Address of an InvokeAI server</source>
        <translation>InvokeAI 服务器的地址</translation>
    </message>
    <message>
        <source>Connect to an InvokeAI server</source>
        <translation>连接到 InvokeAI 服务器</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>在本机上</translation>
    </message>
    <message>
        <source>At an address</source>
        <translation>在指定地址</translation>
    </message>
    <message>
        <source>A name or address with its port, or a URL with a path.</source>
        <translation>带端口的名称或地址，或带路径的 URL。</translation>
    </message>
    <message>
        <source>Just looking</source>
        <translation>只是看看</translation>
    </message>
    <message>
        <source>A small server inside this program, with pictures and a queue that works. Nothing of it is kept.</source>
        <translation>程序内置的小型服务器，带有图片和可用的队列。其中的内容不会保留。</translation>
    </message>
    <message>
        <source>Looking for a server at %1…</source>
        <translation>正在 %1 查找服务器…</translation>
    </message>
    <message>
        <source>InvokeAI %1 answers at %2.</source>
        <translation>InvokeAI %1 在 %2 响应。</translation>
    </message>
    <message>
        <source>A server that wants a login answers at %1.</source>
        <translation>要求登录的服务器在 %1 响应。</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Start InvokeAI, and it is found by itself.</source>
        <translation>%1 没有响应。启动 InvokeAI 后会自动找到。</translation>
    </message>
    <message>
        <source>Something answers at %1, but not as InvokeAI does. %2</source>
        <translation>%1 有响应，但不是 InvokeAI 的响应。%2</translation>
    </message>
</context>
<context>
    <name>vitrine::StatusStrip</name>
    <message>
        <source>Show the queue</source>
        <translation>显示队列</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Put them back where they were (Ctrl+Z)</source>
        <translation>将它们放回原处 (Ctrl+Z)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln 张图像</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected of %2</source>
        <translation>已选择 %1/%2</translation>
    </message>
    <message>
        <source>Queue: idle</source>
        <translation>队列：空闲</translation>
    </message>
    <message>
        <source>Queue: %1 running, %2 waiting</source>
        <translation>队列：%1 个运行中，%2 个等待中</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>The server tells at once what happens in its queue.</source>
        <translation>服务器会即时通知其队列中的变化。</translation>
    </message>
    <message>
        <source>Not live</source>
        <translation>非实时</translation>
    </message>
    <message>
        <source>The server&apos;s live events cannot be had at the moment; the queue is asked instead.</source>
        <translation>目前无法获取服务器的实时事件；改为查询队列。</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
</context>
<context>
    <name>vitrine::StringDropdownEditor</name>
    <message>
        <source>Option %1</source>
        <translation>选项 %1</translation>
    </message>
    <message>
        <source>No options</source>
        <translation>没有选项</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>vitrine::StringKind</name>
    <message>
        <source>must be text</source>
        <translation>必须为文本</translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n characters</source>
        <translation>
            <numerusform>必须至少有 %n 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n characters</source>
        <translation>
            <numerusform>最多只能有 %n 个字符</numerusform>
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
        <translation>项目过多</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln 个项目</numerusform>
        </translation>
    </message>
    <message>
        <source>The server&apos;s queue takes %1 items at most. The rest would be left out.</source>
        <translation>服务器的队列最多接收 %1 个项目。其余的将被略去。</translation>
    </message>
    <message>
        <source>The server&apos;s queue takes %1 items at most and has room for %2 now. The rest would be left out.</source>
        <translation>服务器的队列最多接收 %1 个项目，目前还可接收 %2 个。其余的将被略去。</translation>
    </message>
</context>
<context>
    <name>vitrine::SubmissionsButton</name>
    <message>
        <source>Values that were submitted before</source>
        <translation>以前提交过的值</translation>
    </message>
    <message>
        <source>Submitted values</source>
        <translation>提交过的值</translation>
    </message>
    <message>
        <source>The values of this workflow appear here when they are submitted.</source>
        <translation>提交后，此工作流的值会显示在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n 次运行</numerusform>
        </translation>
    </message>
    <message>
        <source>The same values as before</source>
        <translation>与之前相同的值</translation>
    </message>
    <message>
        <source>Clear History</source>
        <translation>清除历史记录</translation>
    </message>
    <message>
        <source>Forget all values that were submitted of this workflow?</source>
        <translation>清除此工作流提交过的所有值？</translation>
    </message>
    <message>
        <source>&amp;Forget All</source>
        <translation>全部清除(&amp;F)</translation>
    </message>
</context>
<context>
    <name>vitrine::SubmitBar</name>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Where in the queue</source>
        <translation>队列中的位置</translation>
    </message>
    <message>
        <source>To the end of the queue, to its front, or in place of what waits</source>
        <translation>到队尾、到队首，或替换等待中的项目</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行次数</translation>
    </message>
    <message>
        <source>How often the workflow runs</source>
        <translation>工作流运行的次数</translation>
    </message>
    <message>
        <source>Submit to the &amp;End of the Queue</source>
        <translation>提交到队尾(&amp;E)</translation>
    </message>
    <message>
        <source>Submit to the &amp;Front of the Queue</source>
        <translation>提交到队首(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Replace the Queue…</source>
        <translation>替换队列(&amp;R)…</translation>
    </message>
    <message>
        <source>Board “Auto”: %1</source>
        <translation>面板“自动”：%1</translation>
    </message>
    <message>
        <source>Run this workflow</source>
        <translation>运行此工作流</translation>
    </message>
    <message>
        <source>Run this workflow (%1)</source>
        <translation>运行此工作流 (%1)</translation>
    </message>
</context>
<context>
    <name>vitrine::SubmitBatchJob</name>
    <message>
        <source>The program ended before the server had it, so nothing was submitted. Submit it again.</source>
        <translation>程序在服务器收到之前已结束，因此未提交任何内容。请重新提交。</translation>
    </message>
    <message>
        <source>The queue is full: nothing was submitted. Try again when it has emptied.</source>
        <translation>队列已满：未提交任何内容。请在队列清空后重试。</translation>
    </message>
</context>
<context>
    <name>vitrine::TlsProblem</name>
    <message>
        <source>The certificate of %1 is self-signed, so nobody vouches for that server. If it is yours, trust this one certificate for its profile, or give its file there as the authority (CA).</source>
        <translation>%1 的证书是自签名的，因此无人为该服务器担保。如果是您自己的服务器，请在其配置文件中信任这一份证书，或将其文件指定为颁发机构 (CA)。</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by “%2”, which this machine does not know. Give the certificate of that authority (CA) in the profile of the server.</source>
        <translation>%1 的证书由“%2”颁发，而本机不认识该机构。请在服务器的配置文件中提供该颁发机构 (CA) 的证书。</translation>
    </message>
    <message>
        <source>The certificate of %1 was made for another address (“%2”). Use that address, or ask its administrator for a certificate that names this one.</source>
        <translation>%1 的证书是为其他地址（“%2”）颁发的。请使用该地址，或请其管理员提供包含此地址的证书。</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2. Its administrator must renew it.</source>
        <translation>%1 的证书已于 %2 过期。必须由其管理员续期。</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid from %2 only. Check the clock of this machine.</source>
        <translation>%1 的证书从 %2 起才有效。请检查本机的时钟。</translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked by its authority. Do not use that server until its administrator has replaced it.</source>
        <translation>%1 的证书已被其颁发机构吊销。在其管理员更换证书之前，请勿使用该服务器。</translation>
    </message>
    <message>
        <source>The server at %1 wants a client certificate that it knows. Give its file and key in the profile of the server.</source>
        <translation>位于 %1 的服务器要求它所认识的客户端证书。请在服务器的配置文件中提供证书文件和密钥。</translation>
    </message>
    <message>
        <source>The server at %1 takes secure connections only. Begin the address with https://.</source>
        <translation>位于 %1 的服务器只接受安全连接。地址开头请使用 https://.</translation>
    </message>
</context>
<context>
    <name>vitrine::TlsSetup</name>
    <message>
        <source>The file “%1” cannot be read (%2). Choose another one in the profile of the server.</source>
        <translation>无法读取文件“%1”（%2）。请在服务器的配置文件中选择其他文件。</translation>
    </message>
    <message>
        <source>There is no certificate in “%1”. Choose a PEM file: a text that begins with “-----BEGIN CERTIFICATE-----”.</source>
        <translation>“%1”中没有证书。请选择 PEM 文件，即以“-----BEGIN CERTIFICATE-----”开头的文本。</translation>
    </message>
    <message>
        <source>The key in “%1” is encrypted. Enter its passphrase in the profile of the server.</source>
        <translation>“%1”中的密钥已加密。请在服务器的配置文件中输入其口令。</translation>
    </message>
    <message>
        <source>The passphrase does not open the key in “%1”. Enter it again in the profile of the server.</source>
        <translation>口令无法解开“%1”中的密钥。请在服务器的配置文件中重新输入。</translation>
    </message>
    <message>
        <source>There is no private key in “%1”. Choose the PEM file with the key of the client certificate.</source>
        <translation>“%1”中没有私钥。请选择包含客户端证书密钥的 PEM 文件。</translation>
    </message>
</context>
<context>
    <name>vitrine::TokenStore</name>
    <message>
        <source>It is kept in the keychain of this system.</source>
        <translation>它保存在本系统的密钥环中。</translation>
    </message>
    <message>
        <source>There is no keychain on this system, so it is kept until Vitrine is closed.</source>
        <translation>本系统没有密钥环，因此只保留到 Vitrine 关闭为止。</translation>
    </message>
</context>
<context>
    <name>vitrine::TransfersIndicator</name>
    <message>
        <source>Uploads: %1 of %2</source>
        <translation>上传：%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>Uploads: %Ln failed</source>
        <translation>
            <numerusform>上传：%Ln 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Uploads: %Ln to decide</source>
        <translation>
            <numerusform>上传：%Ln 个待决定</numerusform>
        </translation>
    </message>
    <message>
        <source>Uploads: done</source>
        <translation>上传：完成</translation>
    </message>
</context>
<context>
    <name>vitrine::TransfersModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>Looking whether the board has it</source>
        <translation>正在检查面板中是否已有</translation>
    </message>
    <message>
        <source>On this board already: upload it again?</source>
        <translation>此面板中已有：是否再次上传？</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>The server is storing it</source>
        <translation>服务器正在存储</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>正在上传</translation>
    </message>
    <message>
        <source>Trying again. %1</source>
        <translation>正在重试。%1</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>已上传</translation>
    </message>
    <message>
        <source>Skipped: on this board already</source>
        <translation>已跳过：此面板中已有</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>vitrine::TransfersWindow</name>
    <message>
        <source>Transfers – Vitrine</source>
        <translation>传输 – Vitrine</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>Progress of all uploads</source>
        <translation>所有上传的进度</translation>
    </message>
    <message>
        <source>%p %</source>
        <translation>%p %</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel &amp;All</source>
        <translation>全部取消(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>Retry All &amp;Failed</source>
        <translation>重试所有失败项(&amp;F)</translation>
    </message>
    <message>
        <source>Clear F&amp;inished</source>
        <translation>清除已结束项(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Open the Picture</source>
        <translation>打开图片(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;Names and Reasons</source>
        <translation>复制名称和原因(&amp;N)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Looking through the files…</source>
        <translation>正在检查文件…</translation>
    </message>
    <message>
        <source>No uploads</source>
        <translation>没有上传</translation>
    </message>
    <message>
        <source>Upload pictures, or folders with all they hold. They go to the board that is open; what is not finished goes on at the next start.</source>
        <translation>可上传图片，或文件夹及其全部内容。它们会放入当前打开的面板；未完成的上传会在下次启动时继续。</translation>
    </message>
    <message>
        <source>Upload Files…</source>
        <translation>上传文件…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>Retry on &amp;Board</source>
        <translation>重试到面板(&amp;B)</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s)</source>
        <translation>
            <numerusform>%1/%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>剩余约 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln 个待决定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 项失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused; what is under way ends</source>
        <translation>已暂停；正在进行的会完成</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>正在等待服务器</translation>
    </message>
    <message>
        <source>Trying again in a moment</source>
        <translation>即将重试</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>There are no files in it.</source>
        <translation>其中没有文件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out: servers take PNG, JPEG, WebP, BMP, TIFF and, where they know videos, MP4.</source>
        <translation>
            <numerusform>已略去 %Ln 个文件：服务器接受 PNG、JPEG、WebP、BMP、TIFF；支持视频的服务器还接受 MP4。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are on their way to this board already.</source>
        <translation>
            <numerusform>%Ln 个文件已在上传到此面板的途中。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be read.</source>
        <translation>
            <numerusform>无法读取 %Ln 个文件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::TrayIcon</name>
    <message>
        <source>&amp;Show Vitrine</source>
        <translation>显示 Vitrine(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>vitrine::TroubleshootingWindow</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Troubleshooting – Vitrine</source>
        <translation>疑难解答 – Vitrine</translation>
    </message>
    <message>
        <source>Looking: %1 of %2</source>
        <translation>正在检查：%1/%2</translation>
    </message>
    <message>
        <source>Stopped. What is below was looked at.</source>
        <translation>已停止。以下是已检查的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works. %n warning(s)</source>
        <translation>
            <numerusform>工作正常。%n 个警告</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Run Again</source>
        <translation>重新运行(&amp;R)</translation>
    </message>
</context>
<context>
    <name>vitrine::Undoing</name>
    <message>
        <source>&amp;Undo Move</source>
        <translation>撤销移动(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo Delete</source>
        <translation>撤销删除(&amp;U)</translation>
    </message>
</context>
<context>
    <name>vitrine::UnknownKind</name>
    <message>
        <source>only a connection from another node can fill this field</source>
        <translation>此字段只能由来自其他节点的连接提供值</translation>
    </message>
</context>
<context>
    <name>vitrine::UploadImagesJob</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: uploaded, but its board is gone; it is uncategorized now.</source>
        <translation>%1：已上传，但其面板已不存在；它现在未分类。</translation>
    </message>
</context>
<context>
    <name>vitrine::UploadJournal</name>
    <message>
        <source>The list of uploads is damaged (%1). Start Vitrine again: it then keeps the damaged file aside and begins a new one.</source>
        <translation>上传列表已损坏（%1）。请重新启动 Vitrine：它会另行保留损坏的文件，并创建新的列表。</translation>
    </message>
    <message>
        <source>The list of uploads cannot be kept in %1 (%2). Nothing is sent until it can. Check the disk&apos;s free space and the folder&apos;s permissions, then try again.</source>
        <translation>无法在 %1 中保存上传列表（%2）。在此之前不会发送任何内容。请检查磁盘的可用空间和文件夹的权限，然后重试。</translation>
    </message>
    <message>
        <source>Another program has the list of uploads in %1 open. Close it, then try again.</source>
        <translation>另一个程序已打开 %1 中的上传列表。请将其关闭，然后重试。</translation>
    </message>
    <message>
        <source>The list of uploads in %1 was made by a newer Vitrine. Use that one for uploads.</source>
        <translation>%1 中的上传列表由更新版本的 Vitrine 创建。请使用该版本进行上传。</translation>
    </message>
    <message>
        <source>the damaged file cannot be put aside</source>
        <translation>无法将损坏的文件移到一旁</translation>
    </message>
    <message>
        <source>it is not open</source>
        <translation>它未打开</translation>
    </message>
</context>
<context>
    <name>vitrine::UploadQueue</name>
    <message>
        <source>The file is gone since it was added. Put it back and try again, or cancel it.</source>
        <translation>文件在添加后已丢失。请放回文件并重试，或取消上传。</translation>
    </message>
    <message>
        <source>The file changed since it was added, so it was not sent. Try again to send it as it is now.</source>
        <translation>文件在添加后已更改，因此未发送。重试将按现状发送。</translation>
    </message>
    <message>
        <source>The file cannot be read (%1). Check its permissions, then try again.</source>
        <translation>无法读取文件（%1）。请检查其权限，然后重试。</translation>
    </message>
    <message>
        <source>The file cannot be read (%1). Check its disk, then try again.</source>
        <translation>无法读取文件（%1）。请检查其所在磁盘，然后重试。</translation>
    </message>
    <message>
        <source>The board “%1” is gone. Retry on another board.</source>
        <translation>面板“%1”已不存在。请重试到其他面板。</translation>
    </message>
    <message>
        <source>The server cannot read this file as a picture (%1).</source>
        <translation>服务器无法将此文件读取为图片（%1）。</translation>
    </message>
    <message>
        <source>The server could not store this file; it may be damaged (%1).</source>
        <translation>服务器无法存储此文件；文件可能已损坏（%1）。</translation>
    </message>
    <message>
        <source>The list of uploads is not open.</source>
        <translation>上传列表未打开。</translation>
    </message>
    <message>
        <source>The board “%1” is gone; the server put the picture under Uncategorized. Retry moves it to another board or leaves it there.</source>
        <translation>面板“%1”已不存在；服务器已将图片放入“未分类”。重试可将其移动到其他面板，或保留在那里。</translation>
    </message>
    <message>
        <source>The picture could not be moved to the board “%1”. Retry on another board.</source>
        <translation>无法将图片移动到面板“%1”。请重试到其他面板。</translation>
    </message>
</context>
<context>
    <name>vitrine::Uploading</name>
    <message>
        <source>The picture was not uploaded. %1</source>
        <translation>未上传图片。%1</translation>
    </message>
    <message>
        <source>Nothing was added to the uploads. %1</source>
        <translation>未添加任何上传。%1</translation>
    </message>
    <message>
        <source>The list of uploads was damaged. Uploads that were not finished must be added again; the old file is kept as %1.</source>
        <translation>上传列表已损坏。未完成的上传必须重新添加；旧文件保留为 %1。</translation>
    </message>
    <message>
        <source>Upload Files</source>
        <translation>上传文件</translation>
    </message>
    <message>
        <source>Pictures and videos (%1)</source>
        <translation>图片和视频 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Upload Folder</source>
        <translation>上传文件夹</translation>
    </message>
    <message>
        <source>Pictures are sent as they are; the server stores every one of them as PNG.</source>
        <translation>图片按原样发送；服务器会将每张图片存储为 PNG。</translation>
    </message>
    <message>
        <source>Show Transfers</source>
        <translation>显示传输</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were uploaded to this board before.</source>
        <translation>
            <numerusform>%Ln 个文件以前已上传到此面板。</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>决定…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>vitrine::ValueDelegate</name>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
</context>
<context>
    <name>vitrine::ValueHistory</name>
    <message>
        <source>Presets and history in %1 were made by a newer Vitrine. Use that one.</source>
        <translation>%1 中的预设和历史记录由更新版本的 Vitrine 创建。请使用该版本。</translation>
    </message>
    <message>
        <source>Another program keeps the presets and history in %1 locked. Close it, then try again.</source>
        <translation>另一个程序锁定了 %1 中的预设和历史记录。请将其关闭，然后重试。</translation>
    </message>
    <message>
        <source>Presets and history cannot be kept in %1 (%2). Check the disk&apos;s free space and the folder&apos;s permissions.</source>
        <translation>无法在 %1 中保存预设和历史记录（%2）。请检查磁盘的可用空间和文件夹的权限。</translation>
    </message>
</context>
<context>
    <name>vitrine::ValueListEditor</name>
    <message>
        <source>Add Item</source>
        <translation>添加项</translation>
    </message>
    <message>
        <source>A new entry at the end</source>
        <translation>在末尾添加新条目</translation>
    </message>
    <message>
        <source>Paste Lines</source>
        <translation>粘贴行</translation>
    </message>
    <message>
        <source>One entry for each line of the clipboard</source>
        <translation>剪贴板中每行一个条目</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be used here and were left out.</source>
        <translation>
            <numerusform>%n 行无法在此使用，已略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>No items</source>
        <translation>没有条目</translation>
    </message>
</context>
<context>
    <name>vitrine::ValueTable</name>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n Value(s)</source>
        <translation>
            <numerusform>复制 %n 个值(&amp;C)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy with &amp;Name(s)</source>
        <translation>
            <numerusform>连同名称复制(&amp;N)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::VideosApi</name>
    <message>
        <source>“Uncategorized” is not a board that videos can be added to.</source>
        <translation>“未分类”不是可以添加视频的面板。</translation>
    </message>
</context>
<context>
    <name>vitrine::WaitForQueueJob</name>
    <message>
        <source>The queue has no batch %1.</source>
        <translation>队列中没有批次 %1。</translation>
    </message>
</context>
<context>
    <name>vitrine::WidgetKeys</name>
    <message>
        <source>In the Gallery</source>
        <translation>在图库中</translation>
    </message>
    <message>
        <source>On a Large Picture</source>
        <translation>在大图上</translation>
    </message>
    <message>
        <source>While Comparing</source>
        <translation>比较时</translation>
    </message>
    <message>
        <source>In the Live Preview</source>
        <translation>在实时预览中</translation>
    </message>
    <message>
        <source>In the Boards</source>
        <translation>在面板中</translation>
    </message>
    <message>
        <source>In Other Windows</source>
        <translation>在其他窗口中</translation>
    </message>
    <message>
        <source>Go to the image beside</source>
        <translation>转到相邻图像</translation>
    </message>
    <message>
        <source>Go up or down a row</source>
        <translation>上移或下移一行</translation>
    </message>
    <message>
        <source>Go a page up or down</source>
        <translation>上翻或下翻一页</translation>
    </message>
    <message>
        <source>Go to the first or last image</source>
        <translation>转到第一张或最后一张图像</translation>
    </message>
    <message>
        <source>Select up to there</source>
        <translation>选择到该处</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>放大显示</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>下一张图像</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>上一张图像</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>放大或缩小</translation>
    </message>
    <message>
        <source>Fit to window, original size</source>
        <translation>适合窗口、原始大小</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>移动图片</translation>
    </message>
    <message>
        <source>Back to the gallery</source>
        <translation>返回图库</translation>
    </message>
    <message>
        <source>Another way to compare</source>
        <translation>切换比较方式</translation>
    </message>
    <message>
        <source>Swap both pictures</source>
        <translation>交换两张图片</translation>
    </message>
    <message>
        <source>Another pair</source>
        <translation>换一对</translation>
    </message>
    <message>
        <source>Turn by hand while they blink</source>
        <translation>闪烁比较时手动切换</translation>
    </message>
    <message>
        <source>Show the finished image</source>
        <translation>显示完成的图像</translation>
    </message>
    <message>
        <source>Open or close a heading</source>
        <translation>展开或折叠标题</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
</context>
<context>
    <name>vitrine::WindowLogin</name>
    <message>
        <source>Nobody is signed in at %1, so nothing new is shown and nothing can be changed.</source>
        <translation>没有人登录 %1，因此不会显示新内容，也无法进行任何更改。</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
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
        <translation>预设和历史记录文件已损坏。该文件已另存为 %1，并创建了新文件。</translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowCommands</name>
    <message>
        <source>%1 is not there any more and was taken off the list.</source>
        <translation>%1 已不存在，已从列表中移除。</translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowEditing</name>
    <message>
        <source>“%1” is not installed on this server.</source>
        <translation>此服务器上未安装“%1”。</translation>
    </message>
    <message>
        <source>all values</source>
        <translation>所有值</translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowFile</name>
    <message>
        <source>The file %1 cannot be read: %2. Check its name and its permissions.</source>
        <translation>无法读取文件 %1：%2。请检查其名称和权限。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>it is no file any more</source>
        <translation>它已不是文件</translation>
    </message>
    <message>
        <source>%1 has no workflow in it: it was uploaded or converted, or made without one. Choose another image, or a workflow file.</source>
        <translation>%1 中没有工作流：它是上传或转换而来的，或者生成时没有工作流。请选择其他图像，或选择工作流文件。</translation>
    </message>
    <message>
        <source>%1 has no workflow in it but a graph, and the server&apos;s nodes, which are needed to make a workflow of it, are not loaded yet. Try again when the server is there.</source>
        <translation>%1 中没有工作流，但有节点图；将其转换为工作流需要服务器的节点，而这些节点尚未加载。请在服务器可用时重试。</translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowFormView</name>
    <message>
        <source>This workflow has no form. It can be submitted with the values that it has.</source>
        <translation>此工作流没有表单。可以用其现有的值提交。</translation>
    </message>
    <message>
        <source>Empty Heading</source>
        <translation>空标题</translation>
    </message>
    <message>
        <source>Empty Text</source>
        <translation>空文本</translation>
    </message>
    <message>
        <source>Open Address</source>
        <translation>打开地址</translation>
    </message>
    <message>
        <source>The workflow&apos;s author put this address into the form. Open it in the web browser?</source>
        <translation>工作流的作者将此地址放入了表单。是否在网页浏览器中打开？</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Empty Container</source>
        <translation>空容器</translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowOpening</name>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Reading the workflow of %1…</source>
        <translation>正在读取 %1 的工作流…</translation>
    </message>
    <message>
        <source>The workflow of %1 cannot be opened. %2</source>
        <translation>无法打开 %1 的工作流。%2</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. %2</source>
        <translation>无法打开“%1”。%2</translation>
    </message>
    <message>
        <source>“%1” is not in the library any more.</source>
        <translation>“%1”已不在库中。</translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowPanel</name>
    <message>
        <source>What is under way cannot be written to %1. Check the folder&apos;s permissions and free space.</source>
        <translation>无法将进行中的内容写入 %1。请检查文件夹的权限和可用空间。</translation>
    </message>
    <message>
        <source>Open Workflow</source>
        <translation>打开工作流</translation>
    </message>
    <message>
        <source>Workflows and pictures (*.json *.png *.jpg *.jpeg *.webp);;All files (*)</source>
        <translation>工作流和图片 (*.json *.png *.jpg *.jpeg *.webp);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open Workflow…</source>
        <translation>打开工作流…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save As File…</source>
        <translation>另存为文件…</translation>
    </message>
    <message>
        <source>Reset All Values</source>
        <translation>重置所有值</translation>
    </message>
    <message>
        <source>Close Workflow</source>
        <translation>关闭工作流</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open a workflow file, or the workflow of a picture</source>
        <translation>打开工作流文件，或图片中的工作流</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>The queue was not replaced and nothing was submitted. %1</source>
        <translation>未替换队列，也未提交任何内容。%1</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation>%1，未保存</translation>
    </message>
    <message numerus="yes">
        <source>The server does not have %n thing(s) that this workflow uses.</source>
        <translation>
            <numerusform>服务器缺少此工作流使用的 %n 项内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>No workflow open</source>
        <translation>未打开工作流</translation>
    </message>
    <message>
        <source>Open a workflow file, or drop one or a picture here. The fields that its author chose appear as a form.</source>
        <translation>打开工作流文件，或将工作流文件或图片拖放到此处。作者选定的字段会以表单形式显示。</translation>
    </message>
    <message>
        <source>Open workflow…</source>
        <translation>打开工作流…</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>正在等待服务器</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The server&apos;s nodes could not be read</source>
        <translation>无法读取服务器的节点</translation>
    </message>
    <message>
        <source>Loading nodes…</source>
        <translation>正在加载节点…</translation>
    </message>
    <message>
        <source>The server cannot be reached now. Your values are kept.</source>
        <translation>现在无法连接到服务器。您的值会保留。</translation>
    </message>
    <message>
        <source>Connecting to the server…</source>
        <translation>正在连接到服务器…</translation>
    </message>
    <message>
        <source>The server&apos;s nodes are not loaded yet.</source>
        <translation>服务器的节点尚未加载。</translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowPictures</name>
    <message>
        <source>Picture of the Workflow</source>
        <translation>工作流的图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.webp *.bmp)</translation>
    </message>
    <message>
        <source>No image is selected in the gallery.</source>
        <translation>图库中未选择图像。</translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowSaving</name>
    <message>
        <source>This workflow comes with InvokeAI and cannot be changed. What you save is a copy.</source>
        <translation>此工作流随 InvokeAI 提供，无法更改。您保存的是副本。</translation>
    </message>
    <message>
        <source>This workflow is from the library of another server.</source>
        <translation>此工作流来自其他服务器的库。</translation>
    </message>
    <message>
        <source>Save Workflow As File</source>
        <translation>将工作流另存为文件</translation>
    </message>
    <message>
        <source>Workflow files (*.json)</source>
        <translation>工作流文件 (*.json)</translation>
    </message>
    <message>
        <source>“%1” was changed by another program or in another window since it was opened or saved here.</source>
        <translation>自在此处打开或保存以来，“%1”已被其他程序或在其他窗口中更改。</translation>
    </message>
    <message>
        <source>“%1” cannot be read any more (%2), so what is in it now is not known.</source>
        <translation>已无法读取“%1”（%2），因此不知道其中现在的内容。</translation>
    </message>
    <message>
        <source>“%1” cannot be written to %2: %3. Check the folder&apos;s permissions and free space.</source>
        <translation>无法将“%1”写入 %2：%3。请检查文件夹的权限和可用空间。</translation>
    </message>
    <message>
        <source>Save as File…</source>
        <translation>另存为文件…</translation>
    </message>
    <message>
        <source>“%1” was changed in the library, by the web UI or in another window, since it was opened or saved here.</source>
        <translation>自在此处打开或保存以来，“%1”已在库中被网页界面或在其他窗口中更改。</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>“%1” was not saved. %2</source>
        <translation>“%1”未保存。%2</translation>
    </message>
    <message>
        <source>“%1” was not saved: it was deleted from the library meanwhile.</source>
        <translation>“%1”未保存：它在此期间已从库中删除。</translation>
    </message>
    <message>
        <source>The server does not let you change “%1”. Save a copy of it.</source>
        <translation>服务器不允许您更改“%1”。请保存副本。</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Changed Meanwhile</source>
        <translation>期间已更改</translation>
    </message>
    <message>
        <source>Overwrite puts your workflow in its place. Save As keeps both.</source>
        <translation>“覆盖”会用您的工作流取代它。“另存为”会保留两者。</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved. Save them?</source>
        <translation>“%1”有未保存的更改。是否保存？</translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowsApi</name>
    <message>
        <source>“%1” comes with InvokeAI and cannot be changed; save it as a new workflow</source>
        <translation>“%1”随 InvokeAI 提供，无法更改；请将其保存为新的工作流</translation>
    </message>
</context>
<context>
    <name>vitrine::missingModels</name>
    <message>
        <source>%1: the model “%3” of %2 is not installed on the server. Choose another one, or install it.</source>
        <translation>%1：服务器上未安装 %2 的模型“%3”。请选择其他模型，或安装该模型。</translation>
    </message>
</context>
<context>
    <name>vitrine::modelquestions</name>
    <message>
        <source>of unknown size</source>
        <translation>大小未知</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>Delete %1 (%2) from the server?</source>
        <translation>从服务器删除 %1（%2）？</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln model(s) (%1) from the server?</source>
        <translation>
            <numerusform>从服务器删除 %Ln 个模型（%1）？</numerusform>
        </translation>
    </message>
    <message>
        <source>The files go, too. They cannot be brought back.</source>
        <translation>文件也会被删除，且无法找回。</translation>
    </message>
    <message>
        <source>The files of %1 (%2) go, too. They cannot be brought back.</source>
        <translation>%1 的文件（%2）也会被删除，且无法找回。</translation>
    </message>
    <message>
        <source>The files stay where they are, outside of the server’s models folder.</source>
        <translation>文件保留在服务器模型文件夹之外的原处。</translation>
    </message>
    <message>
        <source>The files of %1 stay where they are, outside of the server’s models folder.</source>
        <translation>%1 的文件保留在服务器模型文件夹之外的原处。</translation>
    </message>
    <message>
        <source>Convert “%1” to Diffusers?</source>
        <translation>将“%1”转换为 Diffusers？</translation>
    </message>
    <message>
        <source>This takes minutes and needs about %1 on the server’s disk. The model gets another key: workflows that name it by its key have to choose it again.</source>
        <translation>这需要几分钟，并需要约 %1 的服务器磁盘空间。模型会获得新的键：按键引用它的工作流必须重新选择它。</translation>
    </message>
    <message>
        <source>as much again</source>
        <translation>与模型同等大小</translation>
    </message>
    <message>
        <source>The single file stays where it is.</source>
        <translation>单个文件保留在原处。</translation>
    </message>
    <message>
        <source>The single file is deleted when it is done.</source>
        <translation>完成后会删除单个文件。</translation>
    </message>
    <message>
        <source>Only main models can be converted.</source>
        <translation>只能转换主模型。</translation>
    </message>
    <message>
        <source>Only single files (Checkpoint) can be converted; this is %1.</source>
        <translation>只能转换单个文件 (Checkpoint)；这是 %1。</translation>
    </message>
    <message>
        <source>Servers convert SD 1, SD 2 and SDXL only; this is %1.</source>
        <translation>服务器只能转换 SD 1、SD 2 和 SDXL；这是 %1。</translation>
    </message>
</context>
<context>
    <name>vitrine::modeltexts</name>
    <message>
        <source>Main</source>
        <translation>主模型</translation>
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
        <translation>T5 编码器</translation>
    </message>
    <message>
        <source>Upscaler</source>
        <translation>放大模型</translation>
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
        <translation>未知</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>任意</translation>
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
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>vitrine::queueactiontexts</name>
    <message>
        <source>Canceling</source>
        <translation>正在取消</translation>
    </message>
    <message>
        <source>Submitting again</source>
        <translation>正在重新提交</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>正在删除</translation>
    </message>
    <message>
        <source>%1: %2 of %3…</source>
        <translation>%1：%2/%3…</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>The queue was not paused.</source>
        <translation>队列未暂停。</translation>
    </message>
    <message>
        <source>The queue was not resumed.</source>
        <translation>队列未继续。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) canceled.</source>
        <translation>
            <numerusform>已取消 %Ln 个项目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) submitted again.</source>
        <translation>
            <numerusform>已重新提交 %Ln 个项目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) deleted.</source>
        <translation>
            <numerusform>已删除 %Ln 个项目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be run again.</source>
        <translation>
            <numerusform>%Ln 个无法再次运行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were gone already.</source>
        <translation>
            <numerusform>%Ln 个早已不存在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had ended already.</source>
        <translation>
            <numerusform>%Ln 个早已结束。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <translation>
            <numerusform>%Ln 个失败。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether the server did it is not known; the list shows what is left.</source>
        <translation>不确定服务器是否已执行；列表显示剩余的内容。</translation>
    </message>
    <message>
        <source>The server did not do it.</source>
        <translation>服务器未执行。</translation>
    </message>
</context>
<context>
    <name>vitrine::queuetexts</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Waiting for a called workflow</source>
        <translation>正在等待被调用的工作流</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 个失败</translation>
    </message>
    <message>
        <source>%1 canceled</source>
        <translation>%1 个已取消</translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <translation>%1，%2 个失败</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Another user</source>
        <translation>其他用户</translation>
    </message>
    <message>
        <source>%1 running, %2 waiting</source>
        <translation>%1 个运行中，%2 个等待中</translation>
    </message>
    <message>
        <source>%1 an item</source>
        <translation>每项 %1</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>剩余约 %1</translation>
    </message>
</context>
<context>
    <name>vitrine::valueFromText</name>
    <message>
        <source>%1 cannot be “%2”: %3</source>
        <translation>%1 不能为“%2”：%3</translation>
    </message>
</context>
<context>
    <name>vitrinectl</name>
    <message>
        <source>The server at %1 has no accounts: everything can be done without signing in.</source>
        <translation>位于 %1 的服务器没有账户：无需登录即可进行所有操作。</translation>
    </message>
    <message>
        <source>The password is right, but this system has no keychain that could keep the login. Put a token into VITRINE_TOKEN instead.</source>
        <translation>密码正确，但本系统没有可以保存登录的密钥环。请改为将令牌放入 VITRINE_TOKEN。</translation>
    </message>
    <message>
        <source>You are signed in at %1 as %2. The login is in the keychain of this system for seven days, and longer while it is used.</source>
        <translation>您已作为 %2 登录到 %1。登录在本系统的密钥环中保存七天，持续使用会延长。</translation>
    </message>
    <message>
        <source>Nobody is the administrator of the server at %1 yet. Sign up first, in the window or in its web page.</source>
        <translation>位于 %1 的服务器还没有管理员。请先在窗口或其网页中注册。</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>%1 的密码：</translation>
    </message>
    <message>
        <source>No password was given. Type it, or send it as a line on the standard input.</source>
        <translation>未提供密码。请输入密码，或将其作为一行发送到标准输入。</translation>
    </message>
    <message>
        <source>No login at %1 is kept any more.</source>
        <translation>已不再保存 %1 的登录。</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>%1 (%2), until %3</source>
        <translation>%1（%2），有效期至 %3</translation>
    </message>
    <message>
        <source>Sign in at a server with accounts; the keychain keeps it</source>
        <translation>登录有账户的服务器；由密钥环保存登录</translation>
    </message>
    <message>
        <source>Forget the login that the keychain keeps</source>
        <translation>清除密钥环保存的登录</translation>
    </message>
    <message>
        <source>Show who is signed in, and until when</source>
        <translation>显示登录的用户和有效期</translation>
    </message>
    <message>
        <source>device: %1 (%2)</source>
        <translation>设备：%1（%2）</translation>
    </message>
    <message>
        <source>infill methods: %1</source>
        <translation>填充方法：%1</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>The cache is %1: %2 of %3 results, %4 hits, %5 misses.</source>
        <translation>缓存%1：%2/%3 个结果，%4 次命中，%5 次未命中。</translation>
    </message>
    <message>
        <source>Print the server&apos;s version</source>
        <translation>输出服务器的版本</translation>
    </message>
    <message>
        <source>Print the server&apos;s configuration, its infill methods and devices</source>
        <translation>输出服务器的配置、填充方法和设备</translation>
    </message>
    <message>
        <source>Defaults too, not only what stands in its invokeai.yaml.</source>
        <translation>也包括默认值，而不只是其 invokeai.yaml 中的内容。</translation>
    </message>
    <message>
        <source>List the packages that the server runs with</source>
        <translation>列出服务器运行所用的软件包</translation>
    </message>
    <message>
        <source>Show the cache of the nodes&apos; results</source>
        <translation>显示节点结果的缓存</translation>
    </message>
    <message>
        <source>Use that cache</source>
        <translation>使用该缓存</translation>
    </message>
    <message>
        <source>Do not use that cache</source>
        <translation>不使用该缓存</translation>
    </message>
    <message>
        <source>Empty that cache</source>
        <translation>清空该缓存</translation>
    </message>
    <message>
        <source>A board cannot be called “none”.</source>
        <translation>面板不能命名为“none”。</translation>
    </message>
    <message>
        <source>There is a board “%1” already: %2.</source>
        <translation>已有面板“%1”：%2。</translation>
    </message>
    <message>
        <source>The board “%1” is deleted; %2 of its images are deleted, %3 are on no board now.</source>
        <translation>面板“%1”已删除；其中 %2 张图像已删除，%3 张现在不在任何面板中。</translation>
    </message>
    <message>
        <source>%1: could not be deleted.</source>
        <translation>%1：无法删除。</translation>
    </message>
    <message numerus="yes">
        <source>Delete the board “%1” (%2) and its %n image(s)?</source>
        <translation>
            <numerusform>删除面板“%1”（%2）及其 %n 张图像？</numerusform>
        </translation>
    </message>
    <message>
        <source>List the boards with their ids and numbers of images</source>
        <translation>列出面板及其 id 和图像数量</translation>
    </message>
    <message>
        <source>Archived ones too.</source>
        <translation>包括已归档的面板。</translation>
    </message>
    <message>
        <source>newest, oldest or name.</source>
        <translation>newest、oldest 或 name。</translation>
    </message>
    <message>
        <source>Show one board</source>
        <translation>显示一个面板</translation>
    </message>
    <message>
        <source>Create a board</source>
        <translation>创建面板</translation>
    </message>
    <message>
        <source>Rename a board</source>
        <translation>重命名面板</translation>
    </message>
    <message>
        <source>Delete a board; its images stay unless --images is given</source>
        <translation>删除面板；除非指定 --images，否则保留其图像</translation>
    </message>
    <message>
        <source>Delete its images as well.</source>
        <translation>同时删除其图像。</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>不询问。</translation>
    </message>
    <message>
        <source>List the names of a board&apos;s images, or of those on no board (none)</source>
        <translation>列出面板中图像的名称，或不在任何面板中的图像的名称 (none)</translation>
    </message>
    <message>
        <source>InvokeAI %1 answers at %2.</source>
        <translation>InvokeAI %1 在 %2 响应。</translation>
    </message>
    <message>
        <source>Look at everything that can be wrong between here and the server, and say what to do</source>
        <translation>检查从此处到服务器之间可能出错的所有环节，并说明处理方法</translation>
    </message>
    <message>
        <source>Also whether the form of this workflow shows all of its outputs: a file, or a workflow of the server&apos;s library by name or id.</source>
        <translation>同时检查此工作流的表单是否显示其所有输出：文件，或用名称或 id 指定的服务器库中的工作流。</translation>
    </message>
    <message>
        <source>Also the database of the server whose root folder this is, on this machine.</source>
        <translation>同时检查本机上服务器的数据库，此处为该服务器的根文件夹。</translation>
    </message>
    <message>
        <source>Usage: vitrinectl %1</source>
        <translation>用法：vitrinectl %1</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>After “%1” comes one of: %2.</source>
        <translation>“%1”之后应为以下之一：%2。</translation>
    </message>
    <message>
        <source>See vitrinectl --help.</source>
        <translation>参见 vitrinectl --help。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Print one JSON object a line.</source>
        <translation>每行输出一个 JSON 对象。</translation>
    </message>
    <message>
        <source>Log what happens to the standard error output.</source>
        <translation>将发生的事件记录到标准错误输出。</translation>
    </message>
    <message>
        <source>Options of every command, before or after it:</source>
        <translation>每个命令的选项，可放在命令之前或之后：</translation>
    </message>
    <message>
        <source>Usage: vitrinectl [options] COMMAND [arguments]</source>
        <translation>用法：vitrinectl [选项] 命令 [参数]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Usage: vitrinectl %1 [options]</source>
        <translation>用法：vitrinectl %1 [选项]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>(archived)</source>
        <translation>（已归档）</translation>
    </message>
    <message>
        <source>(starred)</source>
        <translation>（已收藏）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 running, %2 waiting, %3 completed, %4 failed, %5 canceled</source>
        <translation>%1 个运行中，%2 个等待中，%3 个已完成，%4 个失败，%5 个已取消</translation>
    </message>
    <message>
        <source>Give what is to be drawn with --prompt.</source>
        <translation>请用 --prompt 指定要绘制的内容。</translation>
    </message>
    <message>
        <source>The server has no SDXL model.</source>
        <translation>服务器没有 SDXL 模型。</translation>
    </message>
    <message>
        <source>Say which model with --model. There are: %1.</source>
        <translation>请用 --model 指定模型。现有：%1。</translation>
    </message>
    <message>
        <source>--seed takes a number from 0 to 4294967295, not “%1”.</source>
        <translation>--seed 接受 0 到 4294967295 之间的数字，而不是“%1”。</translation>
    </message>
    <message>
        <source>--cfg takes a number, not “%1”.</source>
        <translation>--cfg 接受数字，而不是“%1”。</translation>
    </message>
    <message>
        <source>What is to be drawn.</source>
        <translation>要绘制的内容。</translation>
    </message>
    <message>
        <source>What is not to be drawn.</source>
        <translation>不要绘制的内容。</translation>
    </message>
    <message>
        <source>An SDXL model, by name or key; needed when there are several.</source>
        <translation>SDXL 模型，用名称或键指定；有多个时必须指定。</translation>
    </message>
    <message>
        <source>Where the images go: a board by name or id.</source>
        <translation>图像的去向：用名称或 id 指定的面板。</translation>
    </message>
    <message>
        <source>Pixels; a multiple of 8.</source>
        <translation>像素；8 的倍数。</translation>
    </message>
    <message>
        <source>Denoising steps.</source>
        <translation>去噪步数。</translation>
    </message>
    <message>
        <source>How closely it follows the prompt (1 and more).</source>
        <translation>遵循提示词的程度（不小于 1）。</translation>
    </message>
    <message>
        <source>The scheduler, by the server&apos;s word for it.</source>
        <translation>调度器，使用服务器的名称。</translation>
    </message>
    <message>
        <source>The first image&apos;s seed, one more for each further one; random without it.</source>
        <translation>第一张图像的种子，之后每张加一；不指定则随机。</translation>
    </message>
    <message>
        <source>How many images.</source>
        <translation>图像数量。</translation>
    </message>
    <message>
        <source>Only submit it.</source>
        <translation>仅提交。</translation>
    </message>
    <message>
        <source>Draw images from a prompt with an SDXL model, without a workflow file</source>
        <translation>不使用工作流文件，用 SDXL 模型根据提示词绘制图像</translation>
    </message>
    <message>
        <source>--file-names cannot be used: %1.</source>
        <translation>无法使用 --file-names：%1。</translation>
    </message>
    <message>
        <source>--quality is for --format jpeg and webp.</source>
        <translation>--quality 仅用于 --format jpeg 和 webp。</translation>
    </message>
    <message>
        <source>This system&apos;s Qt cannot write %1.</source>
        <translation>本系统的 Qt 无法写入 %1。</translation>
    </message>
    <message>
        <source>Which images? Give their names, or one or more of --board, --starred and --search.</source>
        <translation>哪些图像？请指定其名称，或 --board、--starred、--search 中的一项或多项。</translation>
    </message>
    <message>
        <source>Save into this folder. What is there already is not saved again.</source>
        <translation>保存到此文件夹。已存在的不会再次保存。</translation>
    </message>
    <message>
        <source>All of this board, by name or id; none: those on no board.</source>
        <translation>此面板的全部内容，用名称或 id 指定；none：不在任何面板中的内容。</translation>
    </message>
    <message>
        <source>Only starred ones.</source>
        <translation>仅收藏的。</translation>
    </message>
    <message>
        <source>How the files are called, with / for folders: {date}, {board}, {seed}, {model}, {prompt}, {n}, {name}. {prompt:40} takes 40 characters.</source>
        <translation>文件的命名方式，用 / 分隔文件夹：{date}、{board}、{seed}、{model}、{prompt}、{n}、{name}。{prompt:40} 取 40 个字符。</translation>
    </message>
    <message>
        <source>A JSON file beside each: record, metadata, workflow.</source>
        <translation>为每项附带一个 JSON 文件：记录、元数据、工作流。</translation>
    </message>
    <message>
        <source>png (the originals), jpeg or webp. Converted images lose their metadata.</source>
        <translation>png（原始文件）、jpeg 或 webp。转换后的图像会丢失元数据。</translation>
    </message>
    <message>
        <source>Of jpeg and webp, 1 to 100.</source>
        <translation>用于 jpeg 和 webp，1 到 100。</translation>
    </message>
    <message>
        <source>Save images and videos, byte for byte: by name, of a board, starred or found</source>
        <translation>逐字节保存图像和视频：按名称、面板、收藏或搜索结果</translation>
    </message>
    <message>
        <source>%1: starred</source>
        <translation>%1：已收藏</translation>
    </message>
    <message>
        <source>%1: not starred; it is gone, or not yours to change.</source>
        <translation>%1：未收藏；它已不存在，或您无权更改。</translation>
    </message>
    <message>
        <source>%1: no longer starred</source>
        <translation>%1：已取消收藏</translation>
    </message>
    <message>
        <source>%1: not changed; it is gone, or not yours to change.</source>
        <translation>%1：未更改；它已不存在，或您无权更改。</translation>
    </message>
    <message>
        <source>Give the board with --board; “none” stands for no board.</source>
        <translation>请用 --board 指定面板；“none”表示不属于任何面板。</translation>
    </message>
    <message>
        <source>%1: moved</source>
        <translation>%1：已移动</translation>
    </message>
    <message>
        <source>%1: not moved; it is on no board, gone, or not yours to change.</source>
        <translation>%1：未移动；它不在任何面板中、已不存在，或您无权更改。</translation>
    </message>
    <message>
        <source>%1: not moved; it is gone, or not yours to change.</source>
        <translation>%1：未移动；它已不存在，或您无权更改。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n image(s)?</source>
        <translation>
            <numerusform>删除 %n 张图像？</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: deleted</source>
        <translation>%1：已删除</translation>
    </message>
    <message>
        <source>%1: not deleted; it is gone already, or not yours to delete.</source>
        <translation>%1：未删除；它早已不存在，或您无权删除。</translation>
    </message>
    <message>
        <source>The board, by name or id; “none” for no board.</source>
        <translation>用名称或 id 指定的面板；“none”表示不属于任何面板。</translation>
    </message>
    <message>
        <source>Star images and videos</source>
        <translation>收藏图像和视频</translation>
    </message>
    <message>
        <source>Take the star from images and videos</source>
        <translation>取消收藏图像和视频</translation>
    </message>
    <message>
        <source>Move images and videos to a board, or off their boards</source>
        <translation>将图像和视频移动到面板，或移出其面板</translation>
    </message>
    <message>
        <source>Copy images to a board on the server; the copies have names of their own</source>
        <translation>在服务器上将图像复制到面板；副本有自己的名称</translation>
    </message>
    <message>
        <source>Delete images and videos</source>
        <translation>删除图像和视频</translation>
    </message>
    <message>
        <source>%1: the server does not have it.</source>
        <translation>%1：服务器没有此内容。</translation>
    </message>
    <message>
        <source>%1 has no metadata.</source>
        <translation>%1 没有元数据。</translation>
    </message>
    <message>
        <source>%1 has no graph.</source>
        <translation>%1 没有节点图。</translation>
    </message>
    <message>
        <source>%1 has no workflow. It may have a graph: see --graph.</source>
        <translation>%1 没有工作流。它可能有节点图：参见 --graph。</translation>
    </message>
    <message>
        <source>There is no image there.</source>
        <translation>那里没有图像。</translation>
    </message>
    <message>
        <source>Save into this folder under the server&apos;s name.</source>
        <translation>以服务器上的名称保存到此文件夹。</translation>
    </message>
    <message>
        <source>Show size, category, time and board of images</source>
        <translation>显示图像的大小、类别、时间和面板</translation>
    </message>
    <message>
        <source>Print the metadata of images as JSON, of several by their names</source>
        <translation>以 JSON 输出图像的元数据，多张图像则按名称输出</translation>
    </message>
    <message>
        <source>Print the workflow that is embedded in an image</source>
        <translation>输出嵌入在图像中的工作流</translation>
    </message>
    <message>
        <source>Its graph instead.</source>
        <translation>改为输出其节点图。</translation>
    </message>
    <message>
        <source>Show the newest image of a board, or of those on no board (none)</source>
        <translation>显示面板中最新的图像，或不在任何面板中的最新图像 (none)</translation>
    </message>
    <message>
        <source>List the starred images of a board</source>
        <translation>列出面板中收藏的图像</translation>
    </message>
    <message>
        <source>newest or oldest first.</source>
        <translation>newest（最新在前）或 oldest（最旧在前）。</translation>
    </message>
    <message>
        <source>Starred ones before the others.</source>
        <translation>收藏的排在其他之前。</translation>
    </message>
    <message>
        <source>general (what runs made), user, control, mask, other, or all. May be given several times.</source>
        <translation>general（运行生成的图像）、user、control、mask、other 或 all。可多次指定。</translation>
    </message>
    <message>
        <source>Those whose metadata has this text.</source>
        <translation>元数据包含此文本的。</translation>
    </message>
    <message>
        <source>The first so many; 0 for all.</source>
        <translation>前若干项；0 表示全部。</translation>
    </message>
    <message>
        <source>Read the database of the server whose root folder this is, on this machine: at once, and without asking the server. Where that cannot be done the server is asked, when one is named. Not for servers with accounts.</source>
        <translation>读取本机上服务器的数据库，此处为该服务器的根文件夹：立即读取，不询问服务器。无法读取时，如果指定了服务器，则会询问服务器。不适用于有账户的服务器。</translation>
    </message>
    <message>
        <source>Who answers: rest (the server), db (the database, with --local; the default then) or hybrid (the database finds, the server tells).</source>
        <translation>由谁回答：rest（服务器）、db（数据库，需要 --local；此时为默认值）或 hybrid（由数据库查找，由服务器提供）。</translation>
    </message>
    <message>
        <source>--source %1 reads the server&apos;s database: say with --local where its root folder is.</source>
        <translation>--source %1 会读取服务器的数据库：请用 --local 指定其根文件夹。</translation>
    </message>
    <message>
        <source>%1 The server at %2 is asked instead.</source>
        <translation>%1 改为询问位于 %2 的服务器。</translation>
    </message>
    <message>
        <source>%1 Or name the server with --server: then it is asked.</source>
        <translation>%1 或者用 --server 指定服务器，这样就会询问它。</translation>
    </message>
    <message>
        <source>Everything was done.</source>
        <translation>全部完成。</translation>
    </message>
    <message>
        <source>It did not come about: a run failed or was canceled, or what was asked for is not there.</source>
        <translation>未能达成：运行失败或被取消，或所请求的内容不存在。</translation>
    </message>
    <message>
        <source>The command line, or a name or file given on it, is wrong.</source>
        <translation>命令行，或其中指定的名称或文件有误。</translation>
    </message>
    <message>
        <source>The server cannot be used: it is away, is no InvokeAI, is too old for this, or refuses the login.</source>
        <translation>服务器无法使用：它已离线、不是 InvokeAI、版本过旧，或拒绝登录。</translation>
    </message>
    <message>
        <source>Some of it was done, some was not; each failure was told.</source>
        <translation>部分完成，部分未完成；每个失败均已报告。</translation>
    </message>
    <message>
        <source>The time given with --timeout is over; nothing was canceled.</source>
        <translation>--timeout 指定的时间已到；未取消任何内容。</translation>
    </message>
    <message>
        <source>It was interrupted with Ctrl+C.</source>
        <translation>已被 Ctrl+C 中断。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>use an InvokeAI server from the command line</source>
        <translation>从命令行使用 InvokeAI 服务器</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Boards are named by id or name; a name that fits several is an error that lists them. “none” stands for the images on no board, and is taken wherever images are only listed. What deletes asks on a terminal, and wants --yes elsewhere.</source>
        <translation>面板用 id 或名称指定；如果名称对应多个面板，则会报错并列出它们。“none”表示不在任何面板中的图像，凡是仅列出图像之处均可使用。删除操作在终端中会询问，在其他环境中则需要 --yes。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Options of every command</source>
        <translation>每个命令的选项</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>退出状态</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>The server when --server is not given.</source>
        <translation>未指定 --server 时使用的服务器。</translation>
    </message>
    <message>
        <source>The token for a server with accounts, in place of what “login” keeps. It is never stored.</source>
        <translation>用于有账户的服务器的令牌，取代“login”保存的登录。绝不会被存储。</translation>
    </message>
    <message>
        <source>The password of --basic-user.</source>
        <translation>--basic-user 的密码。</translation>
    </message>
    <message>
        <source>Headers for each request, as NAME: VALUE, a header a line.</source>
        <translation>每个请求的标头，格式为 NAME: VALUE，每行一个标头。</translation>
    </message>
    <message>
        <source>The password of the user of --proxy.</source>
        <translation>--proxy 的用户的密码。</translation>
    </message>
    <message>
        <source>The passphrase of the key of --key.</source>
        <translation>--key 的密钥的口令。</translation>
    </message>
    <message>
        <source>The token that “model install” needs for the address of a model. The InvokeAI server gets it, and nobody else.</source>
        <translation>“model install”访问模型地址所需的令牌。它只会提供给 InvokeAI 服务器，不会提供给其他任何人。</translation>
    </message>
    <message>
        <source>Say what to change: --name, --description or --phrase.</source>
        <translation>请指定要更改的内容：--name、--description 或 --phrase。</translation>
    </message>
    <message>
        <source>The model “%1” has no image.</source>
        <translation>模型“%1”没有图像。</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>无法写入 %1（%2）。</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>无法读取 %1（%2）。</translation>
    </message>
    <message>
        <source>The model “%1” has this image now.</source>
        <translation>模型“%1”现在使用此图像。</translation>
    </message>
    <message>
        <source>The model “%1” has no image any more.</source>
        <translation>模型“%1”已不再有图像。</translation>
    </message>
    <message>
        <source>Delete %1, and %2 of files with it?</source>
        <translation>删除 %1，同时删除 %2 的文件？</translation>
    </message>
    <message>
        <source>Delete %1? The files stay.</source>
        <translation>删除 %1？文件会保留。</translation>
    </message>
    <message>
        <source>%1: not deleted (%2)</source>
        <translation>%1：未删除（%2）</translation>
    </message>
    <message>
        <source>Convert “%1” to diffusers? It gets a new key%2.</source>
        <translation>将“%1”转换为 diffusers？它会获得新的键%2。</translation>
    </message>
    <message>
        <source>, and its file is replaced</source>
        <translation>，并替换其文件</translation>
    </message>
    <message>
        <source>%1 The server may be at it still; looking for the result.</source>
        <translation>%1 服务器可能仍在处理；正在查询结果。</translation>
    </message>
    <message>
        <source>Convert a single file of SD 1, SD 2 or SDXL to diffusers</source>
        <translation>将 SD 1、SD 2 或 SDXL 的单个文件转换为 diffusers</translation>
    </message>
    <message>
        <source>Change a model&apos;s name, description or trigger phrases</source>
        <translation>更改模型的名称、描述或触发词</translation>
    </message>
    <message>
        <source>Its new name.</source>
        <translation>新的名称。</translation>
    </message>
    <message>
        <source>Its new description.</source>
        <translation>新的描述。</translation>
    </message>
    <message>
        <source>A trigger phrase in place of the old ones; may stand several times, and be empty.</source>
        <translation>取代旧触发词的触发词；可多次指定，也可为空。</translation>
    </message>
    <message>
        <source>Have the server look at a model&apos;s files again</source>
        <translation>让服务器重新检查模型的文件</translation>
    </message>
    <message>
        <source>Delete models; files that were installed in place stay</source>
        <translation>删除模型；就地安装的文件会保留</translation>
    </message>
    <message>
        <source>Save a model&apos;s image (WebP)</source>
        <translation>保存模型的图像 (WebP)</translation>
    </message>
    <message>
        <source>Give a model an image</source>
        <translation>为模型设置图像</translation>
    </message>
    <message>
        <source>Take a model&apos;s image away</source>
        <translation>移除模型的图像</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>base</source>
        <translation>基础模型</translation>
    </message>
    <message>
        <source>type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>prediction type</source>
        <translation>预测类型</translation>
    </message>
    <message>
        <source>description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>trigger phrases</source>
        <translation>触发词</translation>
    </message>
    <message>
        <source>default settings</source>
        <translation>默认设置</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>goes with</source>
        <translation>关联模型</translation>
    </message>
    <message>
        <source>Give the model&apos;s name, or its hash with --hash.</source>
        <translation>请指定模型的名称，或用 --hash 指定其哈希。</translation>
    </message>
    <message>
        <source>No model is called “%1”.</source>
        <translation>没有名为“%1”的模型。</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>%1 models and parts in memory; %2 hits, %3 misses, %4 thrown out; at most %5 of %6 were taken.</source>
        <translation>内存中有 %1 个模型和组件；%2 次命中，%3 次未命中，%4 个被移出；占用峰值为 %5，上限 %6。</translation>
    </message>
    <message>
        <source>No model was loaded yet.</source>
        <translation>尚未加载过模型。</translation>
    </message>
    <message>
        <source>The server has taken what it does not use out of memory.</source>
        <translation>服务器已将未使用的内容移出内存。</translation>
    </message>
    <message>
        <source>main, vae, lora, …: only models of this type.</source>
        <translation>main、vae、lora……：仅此类型的模型。</translation>
    </message>
    <message>
        <source>sdxl, flux, …: only models of this base.</source>
        <translation>sdxl、flux……：仅此基础模型的模型。</translation>
    </message>
    <message>
        <source>Only models of which all these words are known.</source>
        <translation>仅信息中包含所有这些词的模型。</translation>
    </message>
    <message>
        <source>List the models with key, size, base, type and format</source>
        <translation>列出模型及其键、大小、基础模型、类型和格式</translation>
    </message>
    <message>
        <source>diffusers, checkpoint, …: only models of this format.</source>
        <translation>diffusers、checkpoint……：仅此格式的模型。</translation>
    </message>
    <message>
        <source>Only those whose files are gone.</source>
        <translation>仅文件已丢失的模型。</translation>
    </message>
    <message>
        <source>name, type or size.</source>
        <translation>name、type 或 size。</translation>
    </message>
    <message>
        <source>Show what is known about a model, named by key or name</source>
        <translation>显示模型的已知信息，用键或名称指定</translation>
    </message>
    <message>
        <source>Find a model by its whole name, or by its hash</source>
        <translation>用完整名称或哈希查找模型</translation>
    </message>
    <message>
        <source>The hash, in place of the name.</source>
        <translation>哈希，代替名称。</translation>
    </message>
    <message>
        <source>List the models in a folder of the server&apos;s machine</source>
        <translation>列出服务器所在机器上某个文件夹中的模型</translation>
    </message>
    <message>
        <source>List the models that InvokeAI suggests</source>
        <translation>列出 InvokeAI 推荐的模型</translation>
    </message>
    <message>
        <source>Show what the server holds in memory</source>
        <translation>显示服务器内存中的内容</translation>
    </message>
    <message>
        <source>Take out of the server&apos;s memory what it does not use</source>
        <translation>将未使用的内容移出服务器的内存</translation>
    </message>
    <message>
        <source>%1 is not a JSON object.</source>
        <translation>%1 不是 JSON 对象。</translation>
    </message>
    <message>
        <source>Trigger phrases are set once the model is there: leave --no-wait out.</source>
        <translation>触发词要在模型就绪后才能设置：请去掉 --no-wait。</translation>
    </message>
    <message>
        <source>Several models cannot have one name: leave --name out.</source>
        <translation>多个模型不能使用同一名称：请去掉 --name。</translation>
    </message>
    <message>
        <source>%1 is moved into the server&apos;s models folder: it is not where it was any more, and goes when the model is deleted.</source>
        <translation>%1 会移动到服务器的模型文件夹：它将不在原处，删除模型时也会被删除。</translation>
    </message>
    <message>
        <source>Nothing more comes for %1. Waiting goes on.</source>
        <translation>%1 没有收到更多数据。继续等待。</translation>
    </message>
    <message>
        <source>%1 Waiting until it is back.</source>
        <translation>%1 正在等待其恢复。</translation>
    </message>
    <message>
        <source>%1 is not installed yet. Nothing was canceled: it goes on as installation %2.</source>
        <translation>%1 尚未安装完成。未取消任何内容：它作为安装 %2 继续进行。</translation>
    </message>
    <message>
        <source>Interrupted. The installation goes on; “model cancel %1” cancels it.</source>
        <translation>已中断。安装会继续；“model cancel %1”可取消安装。</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>已中断。</translation>
    </message>
    <message>
        <source>“%1” is no installation: “model jobs” lists their numbers.</source>
        <translation>“%1”不是安装任务：“model jobs”会列出其编号。</translation>
    </message>
    <message>
        <source>The server has forgotten the installations that have ended.</source>
        <translation>服务器已清除已结束的安装。</translation>
    </message>
    <message>
        <source>Install models: paths on the server, URLs, or repositories of Hugging Face</source>
        <translation>安装模型：服务器上的路径、URL 或 Hugging Face 仓库</translation>
    </message>
    <message>
        <source>Move local files into the server&apos;s models folder. Without it they stay where they are.</source>
        <translation>将本地文件移动到服务器的模型文件夹。不指定则保留在原处。</translation>
    </message>
    <message>
        <source>Its name, in place of what the server finds.</source>
        <translation>其名称，取代服务器识别的名称。</translation>
    </message>
    <message>
        <source>Its description, in place of what the server finds.</source>
        <translation>其描述，取代服务器识别的描述。</translation>
    </message>
    <message>
        <source>A JSON object of what to set besides (ModelRecordChanges).</source>
        <translation>包含其他要设置内容的 JSON 对象 (ModelRecordChanges)。</translation>
    </message>
    <message>
        <source>End when the server has taken it on, not when it is done.</source>
        <translation>服务器接受后即结束，而不等到安装完成。</translation>
    </message>
    <message>
        <source>So long at most for each, in seconds; 0 for ever. Nothing is canceled then.</source>
        <translation>每项的最长等待时间（秒）；0 表示一直等待。超时后不会取消任何内容。</translation>
    </message>
    <message>
        <source>List the server&apos;s installations with their numbers</source>
        <translation>列出服务器的安装及其编号</translation>
    </message>
    <message>
        <source>Cancel installations</source>
        <translation>取消安装</translation>
    </message>
    <message>
        <source>Pause downloads of installations</source>
        <translation>暂停安装的下载</translation>
    </message>
    <message>
        <source>Go on with paused installations</source>
        <translation>继续已暂停的安装</translation>
    </message>
    <message>
        <source>Begin the files of installations anew that failed</source>
        <translation>重新开始安装中失败的文件</translation>
    </message>
    <message>
        <source>Have the server forget the installations that have ended</source>
        <translation>让服务器清除已结束的安装</translation>
    </message>
    <message>
        <source>An item&apos;s id is a number, not “%1”.</source>
        <translation>项目的 id 是数字，而不是“%1”。</translation>
    </message>
    <message>
        <source>Item %1 is not canceled: it is %2.</source>
        <translation>项目 %1 未取消：它的状态为 %2。</translation>
    </message>
    <message>
        <source>Item %1 is canceled.</source>
        <translation>项目 %1 已取消。</translation>
    </message>
    <message>
        <source>Batch %1 is canceled.</source>
        <translation>批次 %1 已取消。</translation>
    </message>
    <message>
        <source>The queue has no batch %1.</source>
        <translation>队列中没有批次 %1。</translation>
    </message>
    <message>
        <source>Nothing of batch %1 is left to cancel: %2.</source>
        <translation>批次 %1 中没有可取消的内容：%2。</translation>
    </message>
    <message>
        <source>Runs again as item %1.</source>
        <translation>正作为项目 %1 重新运行。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) cannot run again: they are gone, or did not fail.</source>
        <translation>
            <numerusform>%n 个项目无法再次运行：它们已不存在，或并未失败。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel items that wait or run</source>
        <translation>取消等待中或运行中的项目</translation>
    </message>
    <message>
        <source>Cancel everything of a batch that has not ended</source>
        <translation>取消批次中所有尚未结束的项目</translation>
    </message>
    <message>
        <source>Run failed and canceled items again</source>
        <translation>重新运行失败和已取消的项目</translation>
    </message>
    <message>
        <source>(paused)</source>
        <translation>（已暂停）</translation>
    </message>
    <message>
        <source>node %1 (%2)</source>
        <translation>节点 %1（%2）</translation>
    </message>
    <message>
        <source>No item of the queue is completed.</source>
        <translation>队列中没有已完成的项目。</translation>
    </message>
    <message>
        <source>The queue runs.</source>
        <translation>队列正在运行。</translation>
    </message>
    <message>
        <source>The queue is paused; what runs now goes on to its end.</source>
        <translation>队列已暂停；运行中的项目会继续直到结束。</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>队列已暂停。</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %n item(s) of the queue, finished ones too?</source>
        <translation>
            <numerusform>删除队列中全部 %n 个项目，包括已结束的？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) deleted.</source>
        <translation>
            <numerusform>已删除 %n 个项目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished item(s) deleted.</source>
        <translation>
            <numerusform>已删除 %n 个已结束的项目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show how many items run, wait and have ended</source>
        <translation>显示运行中、等待中和已结束的项目数量</translation>
    </message>
    <message>
        <source>List the items of the queue, newest first</source>
        <translation>列出队列中的项目，最新在前</translation>
    </message>
    <message>
        <source>pending, in_progress, completed, failed or canceled.</source>
        <translation>pending、in_progress、completed、failed 或 canceled。</translation>
    </message>
    <message>
        <source>Those of one batch.</source>
        <translation>属于某个批次的项目。</translation>
    </message>
    <message>
        <source>Show an item of the queue: its state, images and error</source>
        <translation>显示队列中的项目：状态、图像和错误</translation>
    </message>
    <message>
        <source>Show the item that was completed last, with its images</source>
        <translation>显示最近完成的项目及其图像</translation>
    </message>
    <message>
        <source>Save them into this folder.</source>
        <translation>将它们保存到此文件夹。</translation>
    </message>
    <message>
        <source>Cancel what runs, and delete everything from the queue</source>
        <translation>取消运行中的项目，并删除队列中的所有内容</translation>
    </message>
    <message>
        <source>Delete what has ended from the queue</source>
        <translation>从队列中删除已结束的项目</translation>
    </message>
    <message>
        <source>Start nothing more; what runs goes on</source>
        <translation>不再开始新的项目；运行中的项目会继续</translation>
    </message>
    <message>
        <source>Go on after a pause</source>
        <translation>暂停后继续</translation>
    </message>
    <message>
        <source>Wait for --item or for --batch, not for both.</source>
        <translation>只能等待 --item 或 --batch 之一，不能同时等待。</translation>
    </message>
    <message>
        <source>Item %1 failed: %2: %3</source>
        <translation>项目 %1 失败：%2：%3</translation>
    </message>
    <message>
        <source>Item %1 is %2.</source>
        <translation>项目 %1 的状态为 %2。</translation>
    </message>
    <message>
        <source>It is not done yet. Nothing was canceled: it goes on.</source>
        <translation>尚未完成。未取消任何内容：它会继续。</translation>
    </message>
    <message>
        <source>The queue is paused: what waits does not run until “queue resume”.</source>
        <translation>队列已暂停：等待中的项目在执行“queue resume”之前不会运行。</translation>
    </message>
    <message>
        <source>Tell what happens in the queue until Ctrl+C</source>
        <translation>报告队列中发生的事件，直到按下 Ctrl+C</translation>
    </message>
    <message>
        <source>Wait until nothing runs or waits, or for one item or batch</source>
        <translation>等待到没有运行中或等待中的项目，或等待某个项目或批次</translation>
    </message>
    <message>
        <source>Wait for this item; its end is the exit code.</source>
        <translation>等待此项目；其结果即为退出代码。</translation>
    </message>
    <message>
        <source>Wait for this batch; its end is the exit code.</source>
        <translation>等待此批次；其结果即为退出代码。</translation>
    </message>
    <message>
        <source>So long at most, in seconds; 0 for ever. Nothing is canceled then.</source>
        <translation>最长等待时间（秒）；0 表示一直等待。超时后不会取消任何内容。</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>The server&apos;s /openapi.json as a file: no server is asked then.</source>
        <translation>服务器的 /openapi.json 文件：这样就不会询问服务器。</translation>
    </message>
    <message>
        <source>%1 is no schema of an InvokeAI server.</source>
        <translation>%1 不是 InvokeAI 服务器的架构。</translation>
    </message>
    <message>
        <source>There is no profile “%1”: %2 holds none. Make one in the window of Vitrine, under Server, Manage Servers.</source>
        <translation>没有配置文件“%1”：%2 中没有任何配置文件。请在 Vitrine 窗口的“服务器”→“管理服务器”中创建。</translation>
    </message>
    <message>
        <source>There is no profile “%1”. There are: %2.</source>
        <translation>没有配置文件“%1”。现有：%2。</translation>
    </message>
    <message>
        <source>--profile and --server exclude each other: a profile has its address.</source>
        <translation>--profile 和 --server 不能同时使用：配置文件自带地址。</translation>
    </message>
    <message>
        <source>A header is written as NAME: VALUE. What was given holds no colon after a name.</source>
        <translation>标头的格式为 NAME: VALUE。所提供的内容在名称后没有冒号。</translation>
    </message>
    <message>
        <source>--proxy takes system, none, http://HOST:PORT or socks5://HOST:PORT, with USER@ before the host when it wants a login.</source>
        <translation>--proxy 接受 system、none、http://HOST:PORT 或 socks5://HOST:PORT；需要登录时在主机前加 USER@。</translation>
    </message>
    <message>
        <source>--proxy takes no password: give it in VITRINE_PROXY_PASSWORD, where nobody else can read it.</source>
        <translation>--proxy 不接受密码：请在 VITRINE_PROXY_PASSWORD 中提供，其他人无法在那里读取。</translation>
    </message>
    <message>
        <source>Address of the server, such as gpu-box:9090 or https://host/invoke. Without it: VITRINE_SERVER, then localhost. The login is that of “login”, or the token in VITRINE_TOKEN.</source>
        <translation>服务器地址，例如 gpu-box:9090 或 https://host/invoke. 未指定时：VITRINE_SERVER，然后是 localhost。登录使用“login”保存的登录，或 VITRINE_TOKEN 中的令牌。</translation>
    </message>
    <message>
        <source>User name for a proxy in front of the server (HTTP basic); its password is read from VITRINE_BASIC_PASSWORD.</source>
        <translation>服务器前代理的用户名 (HTTP basic)；其密码从 VITRINE_BASIC_PASSWORD 读取。</translation>
    </message>
    <message>
        <source>A header for each request, as NAME: VALUE; can be repeated. What is secret goes into VITRINE_HEADERS, a header a line.</source>
        <translation>每个请求的标头，格式为 NAME: VALUE；可重复指定。机密内容放入 VITRINE_HEADERS，每行一个标头。</translation>
    </message>
    <message>
        <source>PEM file of an authority that is trusted besides the system&apos;s.</source>
        <translation>除系统信任的之外，另行信任的颁发机构的 PEM 文件。</translation>
    </message>
    <message>
        <source>PEM file of a client certificate.</source>
        <translation>客户端证书的 PEM 文件。</translation>
    </message>
    <message>
        <source>PEM file of its key, when that is in another file; its passphrase is read from VITRINE_KEY_PASSPHRASE.</source>
        <translation>其密钥的 PEM 文件（密钥在另一个文件中时）；其口令从 VITRINE_KEY_PASSPHRASE 读取。</translation>
    </message>
    <message>
        <source>system (the default), none, http://HOST:PORT or socks5://HOST:PORT, with USER@ before the host; its password is read from VITRINE_PROXY_PASSWORD.</source>
        <translation>system（默认）、none、http://HOST:PORT 或 socks5://HOST:PORT，主机前可加 USER@；其密码从 VITRINE_PROXY_PASSWORD 读取。</translation>
    </message>
    <message>
        <source>%1 is not set, and the connection to %2 needs it.</source>
        <translation>未设置 %1，而连接到 %2 需要它。</translation>
    </message>
    <message>
        <source>--create-board wants the board&apos;s name: --board NAME.</source>
        <translation>--create-board 需要面板名称：--board NAME。</translation>
    </message>
    <message>
        <source>uploading</source>
        <translation>正在上传</translation>
    </message>
    <message>
        <source>Created the board %1.</source>
        <translation>已创建面板 %1。</translation>
    </message>
    <message>
        <source>Upload images and videos (MP4)</source>
        <translation>上传图像和视频 (MP4)</translation>
    </message>
    <message>
        <source>The board that they go to, by name or id.</source>
        <translation>用名称或 id 指定的目标面板。</translation>
    </message>
    <message>
        <source>Create that board if there is none of this name.</source>
        <translation>如果没有此名称的面板，则创建它。</translation>
    </message>
    <message>
        <source>user, general, control, mask or other.</source>
        <translation>user、general、control、mask 或 other。</translation>
    </message>
    <message>
        <source>A JSON object that is kept with each of them.</source>
        <translation>随每一项保存的 JSON 对象。</translation>
    </message>
    <message>
        <source>How often to run it (1 to 10000).</source>
        <translation>运行次数（1 到 10000）。</translation>
    </message>
    <message>
        <source>Put it before what waits in the queue.</source>
        <translation>放在队列中等待的项目之前。</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>等待完成。</translation>
    </message>
    <message>
        <source>Submit a workflow, and wait for its images</source>
        <translation>提交工作流并等待其图像</translation>
    </message>
    <message>
        <source>List the models of a workflow and what the server has for them</source>
        <translation>列出工作流的模型以及服务器上与之对应的模型</translation>
    </message>
    <message>
        <source>Take another model of the same base and type where nothing else fits.</source>
        <translation>没有其他合适的模型时，使用基础模型和类型相同的另一个模型。</translation>
    </message>
    <message>
        <source>Write the workflow with what was found to this file.</source>
        <translation>将填入所找到模型的工作流写入此文件。</translation>
    </message>
    <message>
        <source>List the server&apos;s workflows, or print one of them</source>
        <translation>列出服务器的工作流，或输出其中一个</translation>
    </message>
    <message>
        <source>Those with this text in name, description or tags.</source>
        <translation>名称、描述或标签包含此文本的。</translation>
    </message>
    <message>
        <source>Those with this tag. May be given several times.</source>
        <translation>具有此标签的。可多次指定。</translation>
    </message>
    <message>
        <source>user or default. May be given several times.</source>
        <translation>user 或 default。可多次指定。</translation>
    </message>
    <message>
        <source>name, newest, updated or opened.</source>
        <translation>name、newest、updated 或 opened。</translation>
    </message>
    <message>
        <source>%1: without a server, give this as JSON, as a workflow holds it.</source>
        <translation>%1：没有服务器时，请以 JSON 形式提供，与工作流中的格式一致。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Print what would be submitted</source>
        <translation>输出将要提交的内容</translation>
    </message>
    <message>
        <source>Set a field, as for &quot;workflow run&quot;; with --openapi, models as JSON and boards by id.</source>
        <translation>设置字段，与“workflow run”相同；使用 --openapi 时，模型以 JSON、面板以 id 指定。</translation>
    </message>
    <message>
        <source>The id of the board for fields set to &quot;auto&quot;, or none.</source>
        <translation>设为“auto”的字段所用面板的 id，或 none。</translation>
    </message>
    <message>
        <source>List what stands in the way of submitting a workflow</source>
        <translation>列出妨碍提交工作流的问题</translation>
    </message>
    <message>
        <source>Print the fields of a workflow&apos;s form by index as JSON, or compare them with an older map</source>
        <translation>以 JSON 按索引输出工作流表单的字段，或与旧映射进行比较</translation>
    </message>
    <message>
        <source>An older map: list what of it does not hold any more.</source>
        <translation>旧映射：列出其中不再成立的内容。</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>大于 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>至多 %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>小于 %1</translation>
    </message>
    <message>
        <source>a multiple of %1</source>
        <translation>%1 的倍数</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>至少 %1 个字符</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>至多 %1 个字符</translation>
    </message>
    <message>
        <source>at least %1 entries</source>
        <translation>至少 %1 个条目</translation>
    </message>
    <message>
        <source>at most %1 entries</source>
        <translation>至多 %1 个条目</translation>
    </message>
    <message>
        <source>set by a connection</source>
        <translation>由连接设置</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>The form shows no board field: the images of a run cannot be told apart by it.</source>
        <translation>表单未显示面板字段：无法据此区分一次运行的图像。</translation>
    </message>
    <message>
        <source>The server&apos;s /openapi.json as a file: kinds and limits come from it and no server is asked. Without it and without --server or VITRINE_SERVER, what the workflow itself says is listed.</source>
        <translation>服务器的 /openapi.json 文件：类型和限制取自该文件，不会询问服务器。如果既未指定此项，也未指定 --server 或 VITRINE_SERVER，则列出工作流自身的信息。</translation>
    </message>
    <message>
        <source>List the fields of a workflow&apos;s form, as --set takes them</source>
        <translation>列出工作流表单的字段，格式与 --set 接受的一致</translation>
    </message>
    <message>
        <source>List the board fields of a workflow&apos;s form: where its images go</source>
        <translation>列出工作流表单的面板字段：其图像的去向</translation>
    </message>
    <message>
        <source>Instead of FILE: a workflow of the server&apos;s library, by name or id (see &quot;workflow library&quot;).</source>
        <translation>代替 FILE：服务器库中的工作流，用名称或 id 指定（参见“workflow library”）。</translation>
    </message>
    <message>
        <source>Instead of FILE: the workflow that made this image or video of the server.</source>
        <translation>代替 FILE：生成服务器上此图像或视频的工作流。</translation>
    </message>
    <message>
        <source>Give one workflow: a FILE, --library or --image.</source>
        <translation>请指定一个工作流：FILE、--library 或 --image。</translation>
    </message>
    <message>
        <source>--library and --image need a server: leave out --openapi.</source>
        <translation>--library 和 --image 需要服务器：请去掉 --openapi。</translation>
    </message>
    <message>
        <source>Set a field of the form: by its index, its label, or NODE_ID.FIELD. Models and boards by name or id. May be given several times; see &quot;workflow inputs&quot;.</source>
        <translation>设置表单的字段：用其索引、标签或 NODE_ID.FIELD 指定。模型和面板用名称或 id 指定。可多次使用；参见“workflow inputs”。</translation>
    </message>
    <message>
        <source>Where the images go: a board by name or id. Sets every board field of the form.</source>
        <translation>图像的去向：用名称或 id 指定的面板。会设置表单的所有面板字段。</translation>
    </message>
    <message>
        <source>--set takes KEY=VALUE, not “%1”.</source>
        <translation>--set 接受 KEY=VALUE，而不是“%1”。</translation>
    </message>
    <message>
        <source>The server of this name from the window&apos;s list, with its settings. What is secret about it is read from the environment, and else from the keychain.</source>
        <translation>窗口列表中该名称的服务器及其设置。其机密信息从环境变量读取，否则从密钥环读取。</translation>
    </message>
    <message>
        <source>There is no keychain here that tells what is secret about “%1”: only what the environment says is known.</source>
        <translation>此处没有保存“%1”机密信息的密钥环：只使用环境变量中的内容。</translation>
    </message>
</context>
</TS>
