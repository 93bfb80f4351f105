<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>BatchRequest</name>
    <message>
        <source>The number of runs must be between 1 and 10000.</source>
        <translation>実行回数は 1 から 10000 の間で指定してください。</translation>
    </message>
</context>
<context>
    <name>EdgeFilter</name>
    <message>
        <source>The line from %1 to %2 was left out: %3</source>
        <translation>%1 から %2 への接続を除外しました: %3</translation>
    </message>
    <message>
        <source>there is no node %1.</source>
        <translation>ノード %1 がありません。</translation>
    </message>
    <message>
        <source>the server has no node type &quot;%1&quot;.</source>
        <translation>サーバーにノードタイプ「%1」がありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no output &quot;%2&quot;.</source>
        <translation>「%1」には出力「%2」がありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no input &quot;%2&quot;.</source>
        <translation>「%1」には入力「%2」がありません。</translation>
    </message>
    <message>
        <source>a node cannot feed itself.</source>
        <translation>ノードを自分自身に接続することはできません。</translation>
    </message>
    <message>
        <source>it is there twice.</source>
        <translation>同じ接続が 2 つあります。</translation>
    </message>
    <message>
        <source>its end takes no line.</source>
        <translation>接続先が接続を受け付けません。</translation>
    </message>
    <message>
        <source>the nodes would wait for each other in a circle.</source>
        <translation>ノードの接続が循環してしまいます。</translation>
    </message>
    <message>
        <source>a connector takes one line.</source>
        <translation>コネクターが受け付ける接続は 1 つだけです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes no line.</source>
        <translation>「%1」は接続を受け付けません。</translation>
    </message>
    <message>
        <source>its start gives no value.</source>
        <translation>接続元が値を出力しません。</translation>
    </message>
    <message>
        <source>a list takes items of one type only.</source>
        <translation>リストの項目はすべて同じ型でなければなりません。</translation>
    </message>
    <message>
        <source>both branches of a choice must be of one type.</source>
        <translation>選択の両方の分岐は同じ型でなければなりません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes only one.</source>
        <translation>「%1」が受け付けるのは 1 つだけです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not take what comes (%2 into %3).</source>
        <translation>「%1」は渡される値を受け付けません (%2 → %3)。</translation>
    </message>
</context>
<context>
    <name>FieldLookup</name>
    <message>
        <source>%1  %2 (%3, %4.%5)</source>
        <translation>%1  %2 (%3、%4.%5)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means several fields. Use the number or NODE_ID.FIELD of one of these:
%2</source>
        <translation>「%1」に該当するフィールドが複数あります。次のいずれかの番号または NODE_ID.FIELD を指定してください:
%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field of the workflow, which has no form. Use NODE_ID.FIELD.</source>
        <translation>「%1」はこのワークフローのフィールドではありません。このワークフローにはフォームがないため、NODE_ID.FIELD を使用してください。</translation>
    </message>
    <message>
        <source>The workflow has no field &quot;%1&quot;. Its fields are:
%2</source>
        <translation>ワークフローにフィールド「%1」がありません。使用できるフィールド:
%2</translation>
    </message>
</context>
<context>
    <name>FormOutputs</name>
    <message>
        <source>The form shows no board field for this workflow&apos;s images, so it cannot say which is which or where they go. Add one in the workflow editor.</source>
        <translation>このワークフローの画像用のボードフィールドがフォームにないため、どの画像がどれで、どこに保存するのかを指定できません。ワークフローエディターでボードフィールドを追加してください。</translation>
    </message>
</context>
<context>
    <name>GraphBuilder</name>
    <message>
        <source>The server has no node type &quot;%1&quot; (node %2). Install the node pack that brings it, or choose another workflow.</source>
        <translation>サーバーにノードタイプ「%1」がありません (ノード %2)。それを含むノードパックをインストールするか、別のワークフローを選択してください。</translation>
    </message>
    <message>
        <source>The workflow has no nodes: there is nothing to run.</source>
        <translation>ワークフローにノードがないため、実行するものがありません。</translation>
    </message>
</context>
<context>
    <name>NumberLimits</name>
    <message>
        <source>must be at least %1 in this form</source>
        <translation>このフォームでは %1 以上でなければなりません</translation>
    </message>
    <message>
        <source>must be at most %1 in this form</source>
        <translation>このフォームでは %1 以下でなければなりません</translation>
    </message>
    <message>
        <source>must be a multiple of %1</source>
        <translation>%1 の倍数でなければなりません</translation>
    </message>
</context>
<context>
    <name>PreparedWorkflow</name>
    <message>
        <source>$.nodes[%1] was left out: there is another node %2 before it. Give it another id, or remove it.</source>
        <translation>$.nodes[%1] を除外しました。それより前に別のノード %2 があります。別の ID を付けるか、削除してください。</translation>
    </message>
    <message>
        <source>The node %1 cannot be used: the server has no node type &quot;%2&quot;. Install the node pack that brings it, or choose another workflow.</source>
        <translation>ノード %1 は使用できません。サーバーにノードタイプ「%2」がありません。それを含むノードパックをインストールするか、別のワークフローを選択してください。</translation>
    </message>
    <message>
        <source>The node %1 (%2) has version %3 and the server&apos;s has version %4: it is sent as it is and may not do the same.</source>
        <translation>ノード %1 (%2) のバージョンは %3 ですが、サーバー側のバージョンは %4 です。このまま送信しますが、動作が異なる可能性があります。</translation>
    </message>
    <message>
        <source>$.edges[%1] was left out: it has no ends.</source>
        <translation>$.edges[%1] を除外しました。両端がありません。</translation>
    </message>
    <message>
        <source>The form&apos;s field &quot;%2&quot; of node %1 was left out: the node has no such input.</source>
        <translation>ノード %1 のフォームフィールド「%2」を除外しました。ノードにその入力がありません。</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>The workflow has no nodes: there is nothing to run.</source>
        <translation>ワークフローにノードがないため、実行するものがありません。</translation>
    </message>
    <message>
        <source>%1: this batch node feeds no other node.</source>
        <translation>%1: このバッチノードはほかのノードに接続されていません。</translation>
    </message>
    <message>
        <source>The batch nodes of %1 have lists of different lengths.</source>
        <translation>%1 のバッチノードのリストの長さが一致していません。</translation>
    </message>
    <message>
        <source>%1: the list of this batch node is empty.</source>
        <translation>%1: このバッチノードのリストは空です。</translation>
    </message>
    <message>
        <source>%1: the server&apos;s node (%2, version %3) has no input &quot;%4&quot;, which the workflow&apos;s version %5 has. Update the node in the workflow editor.</source>
        <translation>%1: サーバーのノード (%2、バージョン %3) には、ワークフローのバージョン %5 にある入力「%4」がありません。ワークフローエディターでノードを更新してください。</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>The server (InvokeAI %1)</source>
        <translation>サーバー (InvokeAI %1)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the type &quot;%2&quot;</source>
        <translation>「%1」(タイプ「%2」)</translation>
    </message>
    <message>
        <source>%1 has no node %2; the workflow has it in version %3. Install the node pack that brings it, update the server, or choose another workflow.</source>
        <translation>%1 にノード %2 がありません。ワークフローではバージョン %3 が使われています。それを含むノードパックをインストールするか、サーバーを更新するか、別のワークフローを選択してください。</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(不明)</translation>
    </message>
    <message>
        <source>%1: %2 is needed and not set.</source>
        <translation>%1: %2 は必須ですが、設定されていません。</translation>
    </message>
    <message>
        <source>%1: %2 %3.</source>
        <translation>%1: %2: %3。</translation>
    </message>
    <message>
        <source>The number %1 at %2 is larger than 64 bits can hold: what is sent would be rounded. Set a smaller one.</source>
        <translation>%2 の数値 %1 は 64 ビットの範囲を超えているため、送信すると丸められます。もっと小さい値を指定してください。</translation>
    </message>
</context>
<context>
    <name>WebUiChecks</name>
    <message>
        <source>must not be empty</source>
        <translation>空にはできません</translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n entries</source>
        <translation>
            <numerusform>%n 項目以上でなければなりません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n entries</source>
        <translation>
            <numerusform>%n 項目以下でなければなりません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n characters in each entry</source>
        <translation>
            <numerusform>1 項目あたり %n 文字以下でなければなりません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n characters in each entry</source>
        <translation>
            <numerusform>1 項目あたり %n 文字以上でなければなりません</numerusform>
        </translation>
    </message>
    <message>
        <source>must be a multiple of %1</source>
        <translation>%1 の倍数でなければなりません</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>%1 以下でなければなりません</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>%1 以上でなければなりません</translation>
    </message>
    <message>
        <source>must be less than %1</source>
        <translation>%1 未満でなければなりません</translation>
    </message>
    <message>
        <source>must be greater than %1</source>
        <translation>%1 より大きくなければなりません</translation>
    </message>
</context>
<context>
    <name>WorkflowDocument</name>
    <message>
        <source>The graph in it is damaged: it has no nodes and edges.</source>
        <translation>含まれているグラフが壊れています。ノードと接続がありません。</translation>
    </message>
    <message>
        <source>The number at %1 of its graph is larger than 64 bits and would be changed.</source>
        <translation>グラフの %1 にある数値は 64 ビットを超えているため、値が変わってしまいます。</translation>
    </message>
    <message>
        <source>This is not a workflow but a queue item or a request that was sent to a server. Save the workflow itself from the workflow editor and open that file.</source>
        <translation>これはワークフローではなく、キューの項目またはサーバーに送信されたリクエストです。ワークフローエディターでワークフロー自体を保存し、そのファイルを開いてください。</translation>
    </message>
    <message>
        <source>This is a graph for a server&apos;s programming interface, not a workflow: it has no form and no layout. Save the workflow itself from the workflow editor and open that file.</source>
        <translation>これはワークフローではなく、サーバーの API 用のグラフで、フォームもレイアウトもありません。ワークフローエディターでワークフロー自体を保存し、そのファイルを開いてください。</translation>
    </message>
    <message>
        <source>This JSON is not an InvokeAI workflow: it has no lists &quot;nodes&quot; and &quot;edges&quot;. Choose a file that was saved from the workflow editor.</source>
        <translation>この JSON は InvokeAI のワークフローではありません。リスト「nodes」と「edges」がありません。ワークフローエディターで保存したファイルを選択してください。</translation>
    </message>
    <message>
        <source>This JSON is not an InvokeAI workflow: &quot;meta.version&quot; is missing. Choose a file that was saved from the workflow editor.</source>
        <translation>この JSON は InvokeAI のワークフローではありません。「meta.version」がありません。ワークフローエディターで保存したファイルを選択してください。</translation>
    </message>
    <message>
        <source>The workflow has format version &quot;%1&quot;, which is not known: %2 can be read. Save it again from a workflow editor of a supported version.</source>
        <translation>ワークフローの形式バージョン「%1」は未対応です。読み込めるのは %2 です。対応バージョンのワークフローエディターで保存し直してください。</translation>
    </message>
    <message>
        <source>The workflow is damaged: $.nodes[%1] has no id. Save it again from the workflow editor.</source>
        <translation>ワークフローが壊れています。$.nodes[%1] に ID がありません。ワークフローエディターで保存し直してください。</translation>
    </message>
    <message>
        <source>The workflow is damaged: $.nodes[%1].data is missing. Save it again from the workflow editor.</source>
        <translation>ワークフローが壊れています。$.nodes[%1].data がありません。ワークフローエディターで保存し直してください。</translation>
    </message>
    <message>
        <source>The workflow has more than one node &quot;workflow_return&quot;, and servers take only one. Remove the others in the workflow editor.</source>
        <translation>ワークフローに「workflow_return」ノードが複数ありますが、サーバーが受け付けるのは 1 つだけです。ワークフローエディターで余分なノードを削除してください。</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a workflow file.</source>
        <translation>%1 はフォルダーです。ワークフローファイルを選択してください。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2. Check its name and its permissions.</source>
        <translation>ファイル %1 を読み込めません: %2。ファイル名とアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB and cannot be a workflow. Choose another file.</source>
        <translation>ファイルが %1 MB を超えているため、ワークフローとして扱えません。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>The file is nested too deeply (more than 1024 levels). Choose another file.</source>
        <translation>ファイルの入れ子が深すぎます (1024 階層超)。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>The file is not JSON (%1 at byte %2, in %3). Choose a workflow file that was saved from the workflow editor.</source>
        <translation>このファイルは JSON ではありません (%3 の %2 バイト目で %1)。ワークフローエディターで保存したワークフローファイルを選択してください。</translation>
    </message>
</context>
<context>
    <name>WorkflowForm</name>
    <message>
        <source>The workflow has no node %1.</source>
        <translation>ワークフローにノード %1 がありません。</translation>
    </message>
    <message>
        <source>This server has no node type &quot;%1&quot;.</source>
        <translation>このサーバーにはノードタイプ「%1」がありません。</translation>
    </message>
    <message>
        <source>The server&apos;s node &quot;%1&quot; has no input &quot;%2&quot;.</source>
        <translation>サーバーのノード「%1」には入力「%2」がありません。</translation>
    </message>
    <message>
        <source>The workflow&apos;s node &quot;%1&quot; has no input &quot;%2&quot;.</source>
        <translation>ワークフローのノード「%1」には入力「%2」がありません。</translation>
    </message>
    <message>
        <source>is needed and not set</source>
        <translation>必須ですが、設定されていません</translation>
    </message>
</context>
<context>
    <name>vitrine::AboutDialog</name>
    <message>
        <source>About Vitrine</source>
        <translation>Vitrine について</translation>
    </message>
    <message>
        <source>Qt %1, built with %2</source>
        <translation>Qt %1（ビルド時は %2）</translation>
    </message>
    <message>
        <source>Vitrine stands on these libraries:</source>
        <translation>Vitrine は次のライブラリを使用しています:</translation>
    </message>
    <message>
        <source>Qt and QtKeychain are linked dynamically: they can be replaced by other versions of the same.</source>
        <translation>Qt と QtKeychain は動的にリンクされています。別のバージョンに置き換えることができます。</translation>
    </message>
    <message>
        <source>A native desktop for InvokeAI servers</source>
        <translation>InvokeAI サーバー用のネイティブデスクトップアプリ</translation>
    </message>
    <message>
        <source>Apache License 2.0</source>
        <translation>Apache ライセンス 2.0</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>&amp;Copy Versions</source>
        <translation>バージョンをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>vitrine::AccountsApi</name>
    <message>
        <source>No account has this e-mail address and password. Upper and lower case count in both; type them again.</source>
        <translation>このメールアドレスとパスワードに一致するアカウントがありません。どちらも大文字と小文字が区別されます。入力し直してください。</translation>
    </message>
    <message>
        <source>This is not your current password. Type it again.</source>
        <translation>現在のパスワードと一致しません。入力し直してください。</translation>
    </message>
    <message>
        <source>This account is disabled. Ask an administrator of the server to enable it.</source>
        <translation>このアカウントは無効になっています。サーバーの管理者に有効化を依頼してください。</translation>
    </message>
    <message>
        <source>This server has no accounts: everything can be done without signing in.</source>
        <translation>このサーバーにはアカウントがありません。サインインしなくてもすべての操作を行えます。</translation>
    </message>
    <message>
        <source>The server did not take this (%1). Change it and try again.</source>
        <translation>サーバーが受け付けませんでした (%1)。変更してからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Type the e-mail address of the account.</source>
        <translation>アカウントのメールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Type one such as name@example.com.</source>
        <translation>「%1」はメールアドレスではありません。name@example.com のような形式で入力してください。</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>The password is too long: the server would look at its first 72 bytes only. Choose a shorter one.</source>
        <translation>パスワードが長すぎます。サーバーは先頭の 72 バイトしか確認しません。もっと短いパスワードにしてください。</translation>
    </message>
    <message>
        <source>This server wants passwords of eight characters or more, with upper case, lower case and a digit among them.</source>
        <translation>このサーバーのパスワードは 8 文字以上で、大文字、小文字、数字を含む必要があります。</translation>
    </message>
</context>
<context>
    <name>vitrine::Actions</name>
    <message>
        <source>&amp;New Window</source>
        <translation>新しいウィンドウ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open Workflow…</source>
        <translation>ワークフローを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近使ったワークフロー(&amp;R)</translation>
    </message>
    <message>
        <source>Workflow &amp;Library…</source>
        <translation>ワークフローライブラリ(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Save Workflow</source>
        <translation>ワークフローを保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save Workflow &amp;As…</source>
        <translation>ワークフローに名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Save Workflow As File…</source>
        <translation>ワークフローをファイルに保存…</translation>
    </message>
    <message>
        <source>&amp;Upload Files…</source>
        <translation>ファイルをアップロード(&amp;U)…</translation>
    </message>
    <message>
        <source>Upload &amp;Folder…</source>
        <translation>フォルダーをアップロード(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Export Selection…</source>
        <translation>選択項目をエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Export &amp;Board…</source>
        <translation>ボードをエクスポート(&amp;B)…</translation>
    </message>
    <message>
        <source>Export Searc&amp;h…</source>
        <translation>検索結果をエクスポート(&amp;H)…</translation>
    </message>
    <message>
        <source>Export All S&amp;tarred…</source>
        <translation>スター付きをすべてエクスポート(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo Delete</source>
        <translation>削除を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Restore Deleted Images</source>
        <translation>削除した画像を復元(&amp;R)</translation>
    </message>
    <message>
        <source>Copy &amp;Image</source>
        <translation>画像をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Copy &amp;File</source>
        <translation>ファイルをコピー(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Paste Pictures</source>
        <translation>画像を貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Copy Image Name</source>
        <translation>画像名をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Select &amp;None</source>
        <translation>選択を解除(&amp;N)</translation>
    </message>
    <message>
        <source>In&amp;vert Selection</source>
        <translation>選択を反転(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Larger Thumbnails</source>
        <translation>サムネイルを拡大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller Thumbnails</source>
        <translation>サムネイルを縮小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Newest First</source>
        <translation>新しい順(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;tarred First</source>
        <translation>スター付きを先頭に(&amp;T)</translation>
    </message>
    <message>
        <source>Starred &amp;Only</source>
        <translation>スター付きのみ(&amp;O)</translation>
    </message>
    <message>
        <source>B&amp;roken Only</source>
        <translation>破損のみ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Boards</source>
        <translation>ボード(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Workflow</source>
        <translation>ワークフロー(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Transfers</source>
        <translation>転送(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>キュー(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>Li&amp;ve Preview</source>
        <translation>ライブプレビュー(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Notify When Runs End</source>
        <translation>実行の終了時に通知(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Keep Running in the Tray</source>
        <translation>トレイに常駐(&amp;K)</translation>
    </message>
    <message>
        <source>Reset La&amp;yout</source>
        <translation>レイアウトをリセット(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New Board…</source>
        <translation>新しいボード(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>アーカイブ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>New Results Go &amp;Here</source>
        <translation>新しい結果をここに保存(&amp;H)</translation>
    </message>
    <message>
        <source>Newest Boards First</source>
        <translation>ボードを新しい順に表示</translation>
    </message>
    <message>
        <source>Oldest Boards First</source>
        <translation>ボードを古い順に表示</translation>
    </message>
    <message>
        <source>Boards by Name</source>
        <translation>ボードを名前順に表示</translation>
    </message>
    <message>
        <source>Largest Boards First</source>
        <translation>ボードを大きい順に表示</translation>
    </message>
    <message>
        <source>Show Ar&amp;chived Boards</source>
        <translation>アーカイブ済みのボードを表示(&amp;C)</translation>
    </message>
    <message>
        <source>Show Boards by Da&amp;te</source>
        <translation>日付別のボードを表示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Filter Boards</source>
        <translation>ボードを絞り込む(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open in &amp;Another Program</source>
        <translation>ほかのプログラムで開く(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>スターを付ける(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Move to Board…</source>
        <translation>ボードに移動(&amp;M)…</translation>
    </message>
    <message>
        <source>Co&amp;py to Board…</source>
        <translation>ボードにコピー(&amp;P)…</translation>
    </message>
    <message>
        <source>Change Cate&amp;gory</source>
        <translation>カテゴリーを変更(&amp;G)</translation>
    </message>
    <message>
        <source>Open &amp;Workflow</source>
        <translation>ワークフローを開く(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Use in Form</source>
        <translation>フォームで使用(&amp;U)</translation>
    </message>
    <message>
        <source>S&amp;how Details</source>
        <translation>詳細を表示(&amp;H)</translation>
    </message>
    <message>
        <source>Sa&amp;ve As…</source>
        <translation>名前を付けて保存(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back to the Gallery</source>
        <translation>ギャラリーに戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next Image</source>
        <translation>次の画像(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Image</source>
        <translation>前の画像(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Fit to Window</source>
        <translation>ウィンドウに合わせる(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Original Size</source>
        <translation>原寸大(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>縮小(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>送信(&amp;S)</translation>
    </message>
    <message>
        <source>Submit to the &amp;Front</source>
        <translation>キューの先頭に送信(&amp;F)</translation>
    </message>
    <message>
        <source>Re&amp;place the Queue…</source>
        <translation>キューを置き換える(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Close Workflow</source>
        <translation>ワークフローを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reload Nodes</source>
        <translation>ノードを再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel My Runs</source>
        <translation>自分の実行をキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Clear &amp;Finished Runs</source>
        <translation>終了した実行をクリア(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Connect to Server…</source>
        <translation>サーバーに接続(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Demo Server</source>
        <translation>デモサーバー(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Settings of This Server…</source>
        <translation>このサーバーの設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Manage Servers…</source>
        <translation>サーバーの管理(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Retry Now</source>
        <translation>今すぐ再試行(&amp;R)</translation>
    </message>
    <message>
        <source>Sign &amp;In…</source>
        <translation>サインイン(&amp;I)…</translation>
    </message>
    <message>
        <source>Change &amp;Password…</source>
        <translation>パスワードを変更(&amp;P)…</translation>
    </message>
    <message>
        <source>Sign &amp;Out</source>
        <translation>サインアウト(&amp;O)</translation>
    </message>
    <message>
        <source>Server &amp;Information…</source>
        <translation>サーバー情報(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Troubleshooting…</source>
        <translation>トラブルシューティング(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>ログ(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;About Vitrine</source>
        <translation>Vitrine について(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Qt について(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>ボード(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>画像(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Command Palette…</source>
        <translation>コマンドパレット(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>キーボードショートカット(&amp;K)…</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts &amp;Sheet</source>
        <translation>キーボードショートカット一覧(&amp;S)</translation>
    </message>
</context>
<context>
    <name>vitrine::ApiClient</name>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 を読み込めません (%2)。</translation>
    </message>
    <message>
        <source>The answer cannot be saved (%1).</source>
        <translation>応答を保存できません (%1)。</translation>
    </message>
    <message>
        <source>%1 came instead of data</source>
        <translation>データではなく %1 が返されました</translation>
    </message>
    <message>
        <source>it has accounts of its own, whose login cannot be sent beside the user name and password of a proxy; use a proxy without</source>
        <translation>サーバーに独自のアカウントがあり、そのサインイン情報はプロキシのユーザー名とパスワードと一緒には送信できません。認証のないプロキシを使用してください</translation>
    </message>
</context>
<context>
    <name>vitrine::ApiError</name>
    <message>
        <source>Canceled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>The server at %1 cannot be reached%2. Check that InvokeAI is running there and that the address is right.</source>
        <translation>%1 のサーバーに接続できません%2。InvokeAI が実行されていることと、アドレスが正しいことを確認してください。</translation>
    </message>
    <message>
        <source>The server at %1 did not answer in time. It may be busy; try again in a moment.</source>
        <translation>%1 のサーバーが時間内に応答しませんでした。混み合っている可能性があります。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 cannot be used%2. Check the proxy in the profile of the server, or in the settings of this machine.</source>
        <translation>%1 への経路にあるプロキシを使用できません%2。サーバーのプロファイルまたはこのコンピューターの設定でプロキシを確認してください。</translation>
    </message>
    <message>
        <source>The secure connection to %1 was refused%2. Check the server&apos;s certificate, or use http:// if it has none.</source>
        <translation>%1 への安全な接続が拒否されました%2。サーバーの証明書を確認してください。証明書がない場合は http:// を使用してください。</translation>
    </message>
    <message>
        <source>In front of the server at %1 a user name and a password are asked for (HTTP basic). Enter them in the profile of the server, and check them.</source>
        <translation>%1 のサーバーの手前でユーザー名とパスワード (HTTP Basic 認証) が求められています。サーバーのプロファイルに入力し、正しいことを確認してください。</translation>
    </message>
    <message>
        <source>The server at %1 asks for a login%2. Sign in, or give a valid token, then try again.</source>
        <translation>%1 のサーバーはサインインを求めています%2。サインインするか有効なトークンを指定して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server at %1 does not allow this%2. Ask its administrator for the right to do it.</source>
        <translation>%1 のサーバーがこの操作を許可していません%2。サーバーの管理者に権限を依頼してください。</translation>
    </message>
    <message>
        <source>The server at %1 does not have what was asked for%2. It may have been deleted; refresh and try again.</source>
        <translation>要求したものが %1 のサーバーにありません%2。削除された可能性があります。更新してからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server at %1 cannot do this now%2. Try again later.</source>
        <translation>%1 のサーバーは現在この操作を実行できません%2。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>What was sent is larger than the server at %1 or a proxy in front of it takes%2. Send less at once, or have its administrator raise the limit (client_max_body_size of nginx).</source>
        <translation>送信したデータが、%1 のサーバーまたはその手前のプロキシの上限を超えています%2。一度に送る量を減らすか、上限 (nginx の client_max_body_size) を上げるよう管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The server at %1 did not accept the request%2.</source>
        <translation>%1 のサーバーがリクエストを受け付けませんでした%2。</translation>
    </message>
    <message>
        <source>The server at %1 reported a failure%2. Its log says more; try again.</source>
        <translation>%1 のサーバーでエラーが発生しました%2。詳細はサーバーのログを参照し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server at %1 cannot do this: its version of InvokeAI has no %2.</source>
        <translation>%1 のサーバーではこの操作を実行できません。その InvokeAI のバージョンには %2 がありません。</translation>
    </message>
    <message>
        <source>What answers at %1 is not an InvokeAI server, or its path is wrong%2. Check the address, port and path.</source>
        <translation>%1 で応答しているのは InvokeAI サーバーではないか、パスが間違っています%2。アドレス、ポート、パスを確認してください。</translation>
    </message>
    <message>
        <source>The answer of the server at %1 could not be understood (%2). Its version may not be supported.</source>
        <translation>%1 のサーバーの応答を解釈できませんでした (%2)。対応していないバージョンの可能性があります。</translation>
    </message>
</context>
<context>
    <name>vitrine::Application</name>
    <message>
        <source>The trace cannot be written to %1: %2.</source>
        <translation>トレースを %1 に書き込めません: %2。</translation>
    </message>
</context>
<context>
    <name>vitrine::BatchData</name>
    <message>
        <source>The batch nodes have more than %1 values together. Use fewer of them, or shorter lists.</source>
        <translation>バッチノードの値が合計で %1 個を超えています。バッチノードを減らすか、リストを短くしてください。</translation>
    </message>
</context>
<context>
    <name>vitrine::BoardActions</name>
    <message>
        <source>The board “%1” was not created. %2</source>
        <translation>ボード「%1」を作成できませんでした。%2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The board “%1” is gone: somebody else deleted it.</source>
        <translation>ボード「%1」はもうありません。ほかのユーザーが削除しました。</translation>
    </message>
    <message>
        <source>The board that took new results is gone or archived. They go to the board that is open again.</source>
        <translation>新しい結果の保存先のボードは削除されたかアーカイブされました。今後は開いているボードに保存されます。</translation>
    </message>
    <message>
        <source>Un&amp;archive</source>
        <translation>アーカイブを解除(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>アーカイブ(&amp;A)</translation>
    </message>
    <message>
        <source>A board needs a name; “%1” keeps the one it has.</source>
        <translation>ボードには名前が必要です。「%1」の名前は変更されません。</translation>
    </message>
    <message>
        <source>The board “%1” was not renamed. %2</source>
        <translation>ボード「%1」の名前を変更できませんでした。%2</translation>
    </message>
    <message>
        <source>Archived the board “%1”.</source>
        <translation>ボード「%1」をアーカイブしました。</translation>
    </message>
    <message>
        <source>The board “%1” is in use again.</source>
        <translation>ボード「%1」のアーカイブを解除しました。</translation>
    </message>
    <message>
        <source>The board “%1” was not archived. %2</source>
        <translation>ボード「%1」をアーカイブできませんでした。%2</translation>
    </message>
    <message>
        <source>The board “%1” was not unarchived. %2</source>
        <translation>ボード「%1」のアーカイブを解除できませんでした。%2</translation>
    </message>
</context>
<context>
    <name>vitrine::BoardDeletion</name>
    <message>
        <source>The board “%1” is gone: somebody else deleted it.</source>
        <translation>ボード「%1」はもうありません。ほかのユーザーが削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>Deleting the board “%1” and %Ln item(s)…</source>
        <translation>
            <numerusform>ボード「%1」と %Ln 個の項目を削除中…</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting the board “%1”…</source>
        <translation>ボード「%1」を削除中…</translation>
    </message>
    <message>
        <source>The board “%1” was not deleted.</source>
        <translation>ボード「%1」は削除されませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>Deleted the board “%1” and %Ln item(s).</source>
        <translation>
            <numerusform>ボード「%1」と %Ln 個の項目を削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted the board “%1”; %Ln item(s) are uncategorized now.</source>
        <translation>
            <numerusform>ボード「%1」を削除しました。%Ln 個の項目は未分類になりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted the board “%1”.</source>
        <translation>ボード「%1」を削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>The board “%1” is deleted, but %Ln of its items are not; they are uncategorized now.</source>
        <translation>
            <numerusform>ボード「%1」は削除しましたが、%Ln 個の項目は削除できず、未分類になりました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::BoardDrops</name>
    <message numerus="yes">
        <source>Copy %Ln</source>
        <translation>
            <numerusform>%Ln 個をコピー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln</source>
        <translation>
            <numerusform>%Ln 個を移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln</source>
        <translation>
            <numerusform>%Ln 個をアップロード</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload to %1</source>
        <translation>%1 にアップロード</translation>
    </message>
    <message>
        <source>Open as a workflow</source>
        <translation>ワークフローとして開く</translation>
    </message>
</context>
<context>
    <name>vitrine::BoardEditor</name>
    <message>
        <source>Auto (%1)</source>
        <translation>自動 (%1)</translation>
    </message>
    <message>
        <source>None (Uncategorized)</source>
        <translation>なし (未分類)</translation>
    </message>
    <message>
        <source>Board that is not on this server</source>
        <translation>このサーバーにないボード</translation>
    </message>
    <message>
        <source>Loading boards…</source>
        <translation>ボードを読み込み中…</translation>
    </message>
</context>
<context>
    <name>vitrine::BoardKind</name>
    <message>
        <source>it must be &quot;auto&quot;, &quot;none&quot; or a board of the server</source>
        <translation>「auto」、「none」、またはサーバーのボードでなければなりません</translation>
    </message>
    <message>
        <source>None (Uncategorized)</source>
        <translation>なし (未分類)</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自動</translation>
    </message>
</context>
<context>
    <name>vitrine::BoardModel</name>
    <message>
        <source>(no name)</source>
        <translation>(名前なし)</translation>
    </message>
    <message>
        <source>%1, assets among them</source>
        <comment>counts</comment>
        <translation>%1 (アセットを含む)</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <source>New results without a board go here.</source>
        <translation>ボードの指定がない新しい結果はここに保存されます。</translation>
    </message>
    <message>
        <source>All that was made or uploaded on this day, by the server&apos;s calendar.</source>
        <translation>サーバーの日付でこの日に生成またはアップロードされたすべての項目です。</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>日付別</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>読み込めません</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>画像はまだありません</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>すべての画像</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>未分類</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day, as QLocale::toString takes it</comment>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day, as QLocale::toString takes it</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>画像 %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asset(s)</source>
        <translation>
            <numerusform>アセット %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s)</source>
        <translation>
            <numerusform>動画 %Ln 本</numerusform>
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
        <translation>「%1」という名前のボードが複数あります: %2。対象のボードの ID を指定してください。</translation>
    </message>
    <message>
        <source>There is no board “%1”. The boards are: %2.</source>
        <translation>ボード「%1」はありません。使用できるボード: %2。</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n image(s))</source>
        <translation>
            <numerusform>%1 (画像 %n 枚)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::BoardsApi</name>
    <message>
        <source>“Uncategorized” is not a board and cannot be changed.</source>
        <translation>「未分類」はボードではないため、変更できません。</translation>
    </message>
    <message>
        <source>“Uncategorized” is not a board and cannot be deleted.</source>
        <translation>「未分類」はボードではないため、削除できません。</translation>
    </message>
</context>
<context>
    <name>vitrine::BoardsPanel</name>
    <message>
        <source>Order of the boards</source>
        <translation>ボードの並び順</translation>
    </message>
    <message>
        <source>New board</source>
        <translation>新しいボード</translation>
    </message>
    <message>
        <source>Filter boards</source>
        <translation>ボードを絞り込む</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>New board: not while the server is away</source>
        <translation>新しいボード: サーバーに接続していない間は作成できません</translation>
    </message>
    <message>
        <source>Reading boards…</source>
        <translation>ボードを読み込み中…</translation>
    </message>
    <message>
        <source>No boards</source>
        <translation>ボードなし</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No board is called “%1”.</source>
        <translation>「%1」という名前のボードはありません。</translation>
    </message>
    <message>
        <source>No boards yet. Make one with the + button; images can then be dragged to it.</source>
        <translation>ボードはまだありません。+ ボタンで作成すると、画像をドラッグして追加できます。</translation>
    </message>
    <message>
        <source>Name of the new board:</source>
        <translation>新しいボードの名前:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
</context>
<context>
    <name>vitrine::BooleanKind</name>
    <message>
        <source>it must be &quot;true&quot; or &quot;false&quot;</source>
        <translation>「true」または「false」でなければなりません</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>vitrine::CertificatesPage</name>
    <message>
        <source>&amp;Forget</source>
        <translation>信頼を取り消す(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Authority (CA)</source>
        <translation>認証局 (CA)(&amp;A)</translation>
    </message>
    <message>
        <source>A PEM file of who has signed the server&apos;s certificate, when this system does not know it.</source>
        <translation>サーバーの証明書に署名した認証局をこのシステムが認識していない場合に、その PEM ファイルを指定します。</translation>
    </message>
    <message>
        <source>Client &amp;certificate</source>
        <translation>クライアント証明書(&amp;C)</translation>
    </message>
    <message>
        <source>Its &amp;key</source>
        <translation>秘密鍵(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>パスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>Only for servers that ask for one. The key may be in the same file.</source>
        <translation>クライアント証明書を要求するサーバーでのみ必要です。鍵は同じファイルに含まれていてもかまいません。</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>信頼済み</translation>
    </message>
    <message>
        <source>No certificate is trusted on its own.</source>
        <translation>個別に信頼している証明書はありません。</translation>
    </message>
    <message>
        <source>This one certificate, whatever is wrong with it. SHA-256: %1</source>
        <translation>この証明書に限り、問題があっても信頼します。SHA-256: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ChooseBoardDialog</name>
    <message>
        <source>No board has this in its name.</source>
        <translation>名前にこの文字列を含むボードはありません。</translation>
    </message>
    <message>
        <source>Filter boards</source>
        <translation>ボードを絞り込む</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>未分類</translation>
    </message>
</context>
<context>
    <name>vitrine::CollectionEditor</name>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Take out what is selected (Delete)</source>
        <translation>選択項目を取り除く (Delete)</translation>
    </message>
    <message>
        <source>Remove All</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>リストを空にする</translation>
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
        <translation>色を選択</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Choose the colour of %1</source>
        <translation>%1 の色を選択</translation>
    </message>
    <message>
        <source>Opacity of %1</source>
        <translation>%1 の不透明度</translation>
    </message>
</context>
<context>
    <name>vitrine::ColorKind</name>
    <message>
        <source>it must be a colour such as #7f7f7f or, with opacity, #7f7f7fff</source>
        <translation>#7f7f7f、または不透明度を含む #7f7f7fff のような色でなければなりません</translation>
    </message>
</context>
<context>
    <name>vitrine::Command</name>
    <message>
        <source>Interrupted.</source>
        <translation>中断しました。</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not “%4”.</source>
        <translation>--%1 には %2 から %3 までの数値を指定します。「%4」は指定できません。</translation>
    </message>
    <message>
        <source>--%1 takes one of these: %2. “%3” is none.</source>
        <translation>--%1 には次のいずれかを指定します: %2。「%3」は指定できません。</translation>
    </message>
    <message>
        <source>%1 Say so with --yes.</source>
        <translation>%1 実行するには --yes を付けてください。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されませんでした。</translation>
    </message>
    <message>
        <source>“vitrinectl login” signs in.</source>
        <translation>「vitrinectl login」でサインインできます。</translation>
    </message>
    <message>
        <source>The model “%1” is not installed on the server. Its models: %2.</source>
        <translation>モデル「%1」はサーバーにインストールされていません。インストール済みのモデル: %2。</translation>
    </message>
</context>
<context>
    <name>vitrine::CommandLine</name>
    <message>
        <source>A native desktop for InvokeAI servers. A token for a server with accounts is read from the environment variable VITRINE_TOKEN.</source>
        <translation>InvokeAI サーバー用のネイティブデスクトップアプリです。アカウントのあるサーバーのトークンは、環境変数 VITRINE_TOKEN から読み込まれます。</translation>
    </message>
    <message>
        <source>Connect to this server.</source>
        <translation>このサーバーに接続します。</translation>
    </message>
    <message>
        <source>Connect to the embedded demo server.</source>
        <translation>内蔵のデモサーバーに接続します。</translation>
    </message>
    <message>
        <source>Write times of what happens to a file.</source>
        <translation>処理の時刻をファイルに記録します。</translation>
    </message>
    <message>
        <source>Use settings of this name.</source>
        <translation>この名前の設定を使用します。</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system、light、dark のいずれか。</translation>
    </message>
    <message>
        <source>Open this workflow file.</source>
        <translation>このワークフローファイルを開きます。</translation>
    </message>
    <message>
        <source>A workflow file to open.</source>
        <translation>開くワークフローファイル。</translation>
    </message>
    <message>
        <source>Only one workflow file can be opened at a time.</source>
        <translation>一度に開けるワークフローファイルは 1 つだけです。</translation>
    </message>
    <message>
        <source>--server and --demo exclude each other.</source>
        <translation>--server と --demo は同時に指定できません。</translation>
    </message>
    <message>
        <source>--color-scheme takes system, light or dark.</source>
        <translation>--color-scheme には system、light、dark のいずれかを指定します。</translation>
    </message>
    <message>
        <source>--profile takes a name of letters, digits, dots, dashes and underscores.</source>
        <translation>--profile には英字、数字、ドット、ハイフン、アンダースコアからなる名前を指定します。</translation>
    </message>
</context>
<context>
    <name>vitrine::CommandModel</name>
    <message>
        <source>Not possible now.</source>
        <translation>今は実行できません。</translation>
    </message>
</context>
<context>
    <name>vitrine::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Type a command or the name of a board</source>
        <translation>コマンドまたはボード名を入力</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>該当するものはありません。</translation>
    </message>
    <message>
        <source>This is on.</source>
        <translation>オンになっています。</translation>
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
        <translation>入れ替え (C)</translation>
    </message>
    <message>
        <source>Side by Side</source>
        <translation>横並び</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>スライダー</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>点滅</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>等倍</translation>
    </message>
    <message>
        <source>× %1</source>
        <comment>amplified</comment>
        <translation>× %1</translation>
    </message>
    <message>
        <source>Amplification of the difference</source>
        <translation>差分の強調度</translation>
    </message>
    <message>
        <source>Another Pair (N)</source>
        <translation>別の組み合わせ (N)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number and name of a picture</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>The pixels are equal</source>
        <translation>全ピクセルが一致しています</translation>
    </message>
    <message>
        <source>%1 % of the pixels differ, by %2 of 255 at most</source>
        <translation>ピクセルの %1 % が異なり、差は最大で %2/255 です</translation>
    </message>
    <message>
        <source>%1; sizes differ</source>
        <translation>%1 (サイズ不一致)</translation>
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
        <translation>異なるもののみ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>First</source>
        <translation>1 枚目</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>2 枚目</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>相違点</translation>
    </message>
    <message>
        <source>The metadata of %1 is broken.</source>
        <translation>%1 のメタデータは壊れています。</translation>
    </message>
    <message>
        <source>The metadata of %1 cannot be read. %2</source>
        <translation>%1 のメタデータを読み込めません。%2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Neither has metadata.</source>
        <translation>どちらにもメタデータがありません。</translation>
    </message>
    <message>
        <source>%1 has no metadata.</source>
        <translation>%1 にはメタデータがありません。</translation>
    </message>
    <message>
        <source>Their metadata is equal.</source>
        <translation>メタデータは一致しています。</translation>
    </message>
    <message>
        <source>They differ in one field.</source>
        <translation>1 つのフィールドが異なります。</translation>
    </message>
    <message>
        <source>They differ in %1 fields.</source>
        <translation>%1 個のフィールドが異なります。</translation>
    </message>
</context>
<context>
    <name>vitrine::ConnectDialog</name>
    <message>
        <source>&amp;Token</source>
        <translation>トークン(&amp;T)</translation>
    </message>
    <message>
        <source>It is used until Vitrine is closed, and kept nowhere.</source>
        <translation>Vitrine を終了するまで使用され、どこにも保存されません。</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>以前の接続先</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>接続(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Demo server</source>
        <translation>デモサーバー(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>サーバーに接続</translation>
    </message>
    <message>
        <source>&amp;Address of an InvokeAI server</source>
        <translation>InvokeAI サーバーのアドレス(&amp;A)</translation>
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
        <translation>この証明書を信頼…</translation>
    </message>
    <message>
        <source>Server Settings…</source>
        <translation>サーバーの設定…</translation>
    </message>
    <message>
        <source>Find Out Why…</source>
        <translation>原因を調べる…</translation>
    </message>
    <message>
        <source>%1

The certificate is for: %2
Issued by: %3
Valid until: %4
SHA-256: %5

Compare the last line with the one that the server&apos;s owner tells you. Vitrine will take this one certificate for this profile alone, and stop again when the server shows another one.</source>
        <translation>%1

証明書の発行先: %2
発行者: %3
有効期限: %4
SHA-256: %5

最後の行を、サーバーの所有者から伝えられた値と照合してください。Vitrine はこのプロファイルでのみこの証明書を受け入れ、サーバーが別の証明書を提示した場合は再び接続を中止します。</translation>
    </message>
    <message>
        <source>Trust this certificate?</source>
        <translation>この証明書を信頼しますか？</translation>
    </message>
    <message>
        <source>&amp;Trust</source>
        <translation>信頼する(&amp;T)</translation>
    </message>
</context>
<context>
    <name>vitrine::ConnectionButton</name>
    <message>
        <source>No server</source>
        <translation>サーバーなし</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>connected, without live events for the moment</source>
        <translation>接続済み (ライブイベントは一時的に停止中)</translation>
    </message>
    <message>
        <source>no live events</source>
        <translation>ライブイベントなし</translation>
    </message>
    <message>
        <source>nobody is signed in</source>
        <translation>誰もサインインしていません</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>未サインイン</translation>
    </message>
    <message>
        <source>cannot be reached; trying again</source>
        <translation>接続できません。再試行しています</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, InvokeAI %2: %3</source>
        <translation>%1、InvokeAI %2: %3</translation>
    </message>
</context>
<context>
    <name>vitrine::ConnectionProfiles</name>
    <message>
        <source>There is another profile with the name “%1”. Choose another name.</source>
        <translation>「%1」という名前のプロファイルはすでにあります。別の名前を指定してください。</translation>
    </message>
</context>
<context>
    <name>vitrine::CopyImagesJob</name>
    <message>
        <source>There is nothing to copy.</source>
        <translation>コピーするものがありません。</translation>
    </message>
    <message>
        <source>%1 is a video, and servers copy images only.</source>
        <translation>%1 は動画です。サーバーがコピーできるのは画像だけです。</translation>
    </message>
</context>
<context>
    <name>vitrine::DataFolderPage</name>
    <message>
        <source>Chec&amp;k</source>
        <translation>確認(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Root folder of the server</source>
        <translation>サーバーのルートフォルダー(&amp;R)</translation>
    </message>
    <message>
        <source>Only when the server runs on this machine: the folder with invokeai.yaml. Its database is read beside the server, and never written.</source>
        <translation>サーバーがこのコンピューターで動作している場合にのみ、invokeai.yaml のあるフォルダーを指定します。サーバーと並行してデータベースを読み取りますが、書き込むことはありません。</translation>
    </message>
    <message>
        <source>Comparing with the server…</source>
        <translation>サーバーと照合中…</translation>
    </message>
    <message>
        <source>This is the folder of this server.</source>
        <translation>このサーバーのフォルダーです。</translation>
    </message>
    <message>
        <source>Neither the folder nor the server has anything yet that could tell whether they belong together.</source>
        <translation>フォルダーにもサーバーにも、対応しているかどうかを判断できるデータがまだありません。</translation>
    </message>
</context>
<context>
    <name>vitrine::DatabaseCheck</name>
    <message>
        <source>The database “%1” can be read beside the server (migration %2).</source>
        <translation>データベース「%1」はサーバーと並行して読み取れます (マイグレーション %2)。</translation>
    </message>
    <message>
        <source>It is not in WAL mode: reader and server hold each other up.</source>
        <translation>WAL モードではないため、読み取りとサーバーの処理が互いに待たされます。</translation>
    </message>
    <message>
        <source>Start the server once: it switches WAL on.</source>
        <translation>サーバーを一度起動すると、WAL が有効になります。</translation>
    </message>
    <message>
        <source>Whether it is this server&apos;s was not compared, since the server cannot be used.</source>
        <translation>サーバーを使用できないため、このサーバーのものかどうかは照合していません。</translation>
    </message>
    <message>
        <source>Its queue is empty, so whether it is this server&apos;s is not known.</source>
        <translation>キューが空のため、このサーバーのものかどうかは不明です。</translation>
    </message>
    <message>
        <source>The database “%1” is not that of the server at %2: it holds other items.</source>
        <translation>データベース「%1」は %2 のサーバーのものではありません。含まれている項目が異なります。</translation>
    </message>
    <message>
        <source>Give the root folder of this server.</source>
        <translation>このサーバーのルートフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>It is this server&apos;s.</source>
        <translation>このサーバーのものです。</translation>
    </message>
    <message>
        <source>Whether it is this server&apos;s was not compared.</source>
        <translation>このサーバーのものかどうかは照合していません。</translation>
    </message>
</context>
<context>
    <name>vitrine::DeleteBoardDialog</name>
    <message>
        <source>Delete Board &amp;Only</source>
        <translation>ボードのみ削除(&amp;O)</translation>
    </message>
    <message>
        <source>Delete Board and &amp;Images</source>
        <translation>ボードと画像を削除(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Delete Board</source>
        <translation>ボードの削除</translation>
    </message>
    <message>
        <source>Delete the board “%1”?</source>
        <translation>ボード「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>Counting its images…</source>
        <translation>画像を数えています…</translation>
    </message>
    <message>
        <source>Its images become uncategorized.</source>
        <translation>ボードの画像は未分類になります。</translation>
    </message>
    <message>
        <source>Its images are deleted from the server.</source>
        <translation>ボードの画像はサーバーから削除されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>画像 %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asset(s)</source>
        <translation>
            <numerusform>アセット %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln intermediate image(s)</source>
        <translation>
            <numerusform>中間画像 %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s)</source>
        <translation>
            <numerusform>動画 %Ln 本</numerusform>
        </translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>このボードは空です。</translation>
    </message>
    <message>
        <source>Nothing else changes.</source>
        <translation>ほかに変更されるものはありません。</translation>
    </message>
    <message>
        <source>It holds %1.</source>
        <translation>含まれるもの: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them you just deleted; that can still be undone, unless they go with the board.</source>
        <translation>
            <numerusform>そのうち %Ln 個は先ほど削除したものです。ボードと一緒に削除しない限り、まだ元に戻せます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) become uncategorized.</source>
        <translation>
            <numerusform>%Ln 個の項目が未分類になります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) are deleted from the server. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln 個の項目がサーバーから削除されます。この操作は元に戻せません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its images cannot be counted, so nothing is deleted.</source>
        <translation>ボードの画像を数えられないため、何も削除されません。</translation>
    </message>
</context>
<context>
    <name>vitrine::Deleting</name>
    <message numerus="yes">
        <source>%Ln image(s) not deleted: %1.</source>
        <translation>
            <numerusform>%Ln 枚の画像を削除できませんでした: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server gives no reason; they may belong to another user, or their files are locked.</source>
        <translation>サーバーから理由は示されていません。ほかのユーザーのものか、ファイルがロックされている可能性があります。</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) restored, as new images with new names.</source>
        <translation>
            <numerusform>%Ln 枚の画像を、新しい名前の新しい画像として復元しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) restored. %1</source>
        <translation>
            <numerusform>%Ln 枚の画像を復元しました。%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::DeletionBar</name>
    <message>
        <source>Undo &amp;All</source>
        <translation>すべて元に戻す(&amp;A)</translation>
    </message>
    <message>
        <source>Delete &amp;Now</source>
        <translation>今すぐ削除(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing was sent to the server yet (Ctrl+Z)</source>
        <translation>サーバーにはまだ何も送信されていません (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Do not wait. When Vitrine is closed before the time is over, nothing is deleted.</source>
        <translation>待たずに削除します。時間が来る前に Vitrine を終了すると、何も削除されません。</translation>
    </message>
    <message>
        <source>Uploads them again, as new images with new names. The newest deleted images, 1 GB at most, can be restored until the connection ends.</source>
        <translation>新しい名前の新しい画像として再度アップロードします。復元できるのは最近削除した画像 (最大 1 GB) で、接続を終了するまでです。</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln image(s)…</source>
        <translation>
            <numerusform>%Ln 枚の画像を削除中…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restoring %Ln image(s)…</source>
        <translation>
            <numerusform>%Ln 枚の画像を復元中…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) deleted.</source>
        <translation>
            <numerusform>%Ln 枚の画像を削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo Last</source>
        <translation>最後の削除を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) will be deleted</source>
        <translation>
            <numerusform>%Ln 枚の画像を削除します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s) will be deleted</source>
        <translation>
            <numerusform>%Ln 本の動画を削除します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images and videos will be deleted</source>
        <translation>
            <numerusform>%Ln 個の画像と動画を削除します</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 when the server is back.</source>
        <translation>サーバーに再接続したら %1。</translation>
    </message>
    <message>
        <source>%1 in %2 s.</source>
        <translation>%2 秒後に %1。</translation>
    </message>
    <message>
        <source>%1 when copies for Restore are here: %2 of %3.</source>
        <translation>復元用のコピーを取得したら %1 (%2/%3)。</translation>
    </message>
    <message>
        <source>Cannot be restored afterwards: no copy can be kept.</source>
        <translation>コピーを保存できないため、削除後は復元できません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot be restored afterwards: no copy can be kept.</source>
        <translation>
            <numerusform>そのうち %Ln 個はコピーを保存できないため、削除後は復元できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not to be restored.</source>
        <translation>復元できません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot be restored.</source>
        <translation>
            <numerusform>そのうち %Ln 枚は復元できません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s) come back without the workflow: servers take none with an uploaded video.</source>
        <translation>
            <numerusform>%Ln 本の動画はワークフローなしで復元されます。サーバーは、アップロードされた動画のワークフローを受け付けません。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1: %2”</source>
        <translation>「%1: %2」</translation>
    </message>
    <message>
        <source>The open workflow uses it in %1.</source>
        <translation>開いているワークフローの%1で使用されています。</translation>
    </message>
    <message numerus="yes">
        <source>The open workflow uses %Ln of them in %1.</source>
        <translation>
            <numerusform>そのうち %Ln 個は、開いているワークフローの%1で使用されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 ほか %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::DesktopNotifications</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>vitrine::DetailsPanel</name>
    <message>
        <source>Nothing is selected</source>
        <translation>何も選択されていません</translation>
    </message>
    <message>
        <source>Select an image to see how it was made, or two to see what differs.</source>
        <translation>画像を 1 枚選択すると生成方法が、2 枚選択すると相違点が表示されます。</translation>
    </message>
    <message>
        <source>%1 images are selected</source>
        <translation>%1 枚の画像が選択されています</translation>
    </message>
    <message>
        <source>Select one to see how it was made, or two to see what differs.</source>
        <translation>1 枚選択すると生成方法が、2 枚選択すると相違点が表示されます。</translation>
    </message>
</context>
<context>
    <name>vitrine::DetailsView</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Recall in Web UI</source>
        <translation>Web UI で再使用</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>The web UI that is open on this server takes over prompts, model, seed and what else it has a place for.</source>
        <translation>このサーバーで開いている Web UI に、プロンプト、モデル、シードなど、対応する設定を反映します。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>フレームレート (fps)</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>未分類</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>生成元</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Nothing is shown</source>
        <translation>表示する項目がありません</translation>
    </message>
    <message>
        <source>It has no metadata.</source>
        <translation>メタデータがありません。</translation>
    </message>
    <message>
        <source>No metadata</source>
        <translation>メタデータなし</translation>
    </message>
    <message>
        <source>Nothing was kept about how this was made.</source>
        <translation>生成方法の情報は保存されていません。</translation>
    </message>
    <message>
        <source>The metadata is broken</source>
        <translation>メタデータが壊れています</translation>
    </message>
    <message>
        <source>The metadata cannot be read</source>
        <translation>メタデータを読み込めません</translation>
    </message>
    <message>
        <source>The server has the picture, but cannot read what is kept about it.</source>
        <translation>サーバーに画像はありますが、その情報を読み込めません。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>The workflow cannot be read</source>
        <translation>ワークフローを読み込めません</translation>
    </message>
    <message>
        <source>No workflow</source>
        <translation>ワークフローなし</translation>
    </message>
    <message>
        <source>It was not made by the workflow editor.</source>
        <translation>ワークフローエディターで生成されたものではありません。</translation>
    </message>
    <message>
        <source>No graph</source>
        <translation>グラフなし</translation>
    </message>
    <message>
        <source>It was not made by a run of this server.</source>
        <translation>このサーバーの実行で生成されたものではありません。</translation>
    </message>
</context>
<context>
    <name>vitrine::DownloadZipJob</name>
    <message>
        <source>The server could not make the zip (%1).</source>
        <translation>サーバーが ZIP を作成できませんでした (%1)。</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>%1 に書き込めません (%2)。</translation>
    </message>
    <message>
        <source>The server handed out a zip that is not complete.</source>
        <translation>サーバーから渡された ZIP が不完全です。</translation>
    </message>
</context>
<context>
    <name>vitrine::DuplicatesBar</name>
    <message>
        <source>&amp;Skip</source>
        <translation>スキップ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Upload Anyway</source>
        <translation>それでもアップロード(&amp;U)</translation>
    </message>
    <message>
        <source>“%1” was uploaded to this board before.</source>
        <translation>「%1」は以前このボードにアップロードされています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files were uploaded to this board before.</source>
        <translation>
            <numerusform>ファイルのうち %Ln 個は以前このボードにアップロードされています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::EnqueueBody</name>
    <message>
        <source>This submission has %1, and the server keeps that for each item. Most of it is in %2 (%3).</source>
        <translation>この送信のデータは %1 あり、サーバーはそれを項目ごとに保存します。その大部分は %2 (%3) にあります。</translation>
    </message>
</context>
<context>
    <name>vitrine::EnumEditor</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
</context>
<context>
    <name>vitrine::EnumKind</name>
    <message>
        <source>must be one of: %1</source>
        <translation>次のいずれかでなければなりません: %1</translation>
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
        <translation>ロングポーリング</translation>
    </message>
    <message>
        <source>Live updates arrive over %1 (%2 ms).</source>
        <translation>ライブ更新を %1 で受信しています (%2 ms)。</translation>
    </message>
    <message>
        <source>The server lets us in over %1, but does not confirm what it is told.</source>
        <translation>サーバーは %1 での接続を許可しましたが、送信内容への確認応答がありません。</translation>
    </message>
    <message>
        <source>Something on the way may hold messages back: look at the settings of a proxy.</source>
        <translation>経路の途中でメッセージが止められている可能性があります。プロキシの設定を確認してください。</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>時間内に応答がありません</translation>
    </message>
    <message>
        <source>the connection ended</source>
        <translation>接続が終了しました</translation>
    </message>
    <message>
        <source>The login is refused over %1 (%2).</source>
        <translation>%1 でのサインインが拒否されました (%2)。</translation>
    </message>
    <message>
        <source>Sign in again, or give a valid token.</source>
        <translation>もう一度サインインするか、有効なトークンを指定してください。</translation>
    </message>
    <message>
        <source>Live updates cannot be had over %1 (%2).</source>
        <translation>%1 ではライブ更新を受信できません (%2)。</translation>
    </message>
    <message>
        <source>Nothing, as long as WebSocket works.</source>
        <translation>WebSocket が使用できる限り、対処は不要です。</translation>
    </message>
    <message>
        <source>They come over long-polling instead.</source>
        <translation>代わりにロングポーリングで受信しています。</translation>
    </message>
    <message>
        <source>If a proxy stands before the server, have it pass on WebSocket connections of /ws/socket.io/ (the headers Upgrade and Connection).</source>
        <translation>サーバーの手前にプロキシがある場合は、/ws/socket.io/ の WebSocket 接続 (Upgrade ヘッダーと Connection ヘッダー) を通過させるように設定してください。</translation>
    </message>
    <message>
        <source>Progress and the queue are only read again from time to time. Have proxies and firewalls let /ws/socket.io/ through.</source>
        <translation>進行状況とキューは一定間隔での再読み込みだけになります。プロキシとファイアウォールで /ws/socket.io/ を許可してください。</translation>
    </message>
</context>
<context>
    <name>vitrine::EventsTrial</name>
    <message>
        <source>the server closed the connection</source>
        <translation>サーバーが接続を閉じました</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportBar</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Show &amp;Problems…</source>
        <translation>問題を表示(&amp;P)…</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>%p %</source>
        <translation>%p %</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>エクスポートの進行状況</translation>
    </message>
    <message>
        <source>What was exported stays. The same export again goes on from there.</source>
        <translation>エクスポート済みのファイルは残ります。同じエクスポートをもう一度行うと、続きから再開します。</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>It goes on when the server is back.</source>
        <translation>サーバーに再接続すると再開します。</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>続行(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) could not be exported completely. “Try Again” fetches these only.</source>
        <translation>
            <numerusform>%Ln 枚の画像を完全にはエクスポートできませんでした。「再試行」を押すと、これらだけを取得します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>エクスポート中…</translation>
    </message>
    <message>
        <source>Exporting %1 of %2</source>
        <translation>エクスポート中: %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 件失敗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more export(s) waiting</source>
        <translation>
            <numerusform>ほかに %Ln 件のエクスポートが待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 free: not enough for all of it.</source>
        <translation>空き容量が %1 しかないため、すべては保存できません。</translation>
    </message>
    <message>
        <source>%1 free.</source>
        <translation>空き容量 %1。</translation>
    </message>
    <message>
        <source>What was exported there before, with the same file names and format, is skipped.</source>
        <translation>同じファイル名と形式ですでにエクスポートされているものはスキップされます。</translation>
    </message>
    <message>
        <source>There was nothing to export.</source>
        <translation>エクスポートするものがありませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln 枚の画像を %1 にエクスポートしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln 枚はすでに存在していました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) are in %1 already.</source>
        <translation>
            <numerusform>%Ln 枚の画像はすでに %1 にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be exported completely.</source>
        <translation>
            <numerusform>%Ln 枚は完全にはエクスポートできませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The export stopped at %1 of %2.</source>
        <translation>エクスポートが %1/%2 で停止しました。</translation>
    </message>
    <message>
        <source>The export did not start.</source>
        <translation>エクスポートを開始できませんでした。</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportDialog</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>品質(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Sidecars: a JSON file beside each, with record, metadata and workflow</source>
        <translation>サイドカー: 画像ごとに、レコード、メタデータ、ワークフローを含む JSON ファイルを保存(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Originals, byte for byte</source>
        <translation>オリジナル (バイト単位で同一)</translation>
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
        <translation>フォルダー(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;File names</source>
        <translation>ファイル名(&amp;F)</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>形式(&amp;M)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>%1 を挿入</translation>
    </message>
    <message>
        <source>Export To</source>
        <translation>エクスポート先</translation>
    </message>
    <message>
        <source>Converted images lose the metadata and workflow that the server writes into its PNG files; sidecars keep them. Videos stay as they are.</source>
        <translation>変換した画像では、サーバーが PNG ファイルに書き込んだメタデータとワークフローが失われます。サイドカーには保存されます。動画は変換されません。</translation>
    </message>
    <message>
        <source>PNG images with their metadata and workflow, and videos, as the server has them.</source>
        <translation>メタデータとワークフローを含む PNG 画像と動画を、サーバーにあるままの状態で保存します。</translation>
    </message>
    <message>
        <source>%1: counting…</source>
        <translation>%1: 数えています…</translation>
    </message>
    <message>
        <source>%1: nothing to export.</source>
        <translation>%1: エクスポートするものがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln image(s)</source>
        <translation>
            <numerusform>%1: 画像 %Ln 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, measuring…</source>
        <translation>%1、サイズを計算中…</translation>
    </message>
    <message>
        <source>%1, of unknown size.</source>
        <translation>%1、サイズ不明。</translation>
    </message>
    <message>
        <source>%1, %2 before they are converted.</source>
        <translation>%1、変換前 %2。</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1、%2。</translation>
    </message>
    <message>
        <source>%1, about %2 before they are converted.</source>
        <translation>%1、変換前 約 %2。</translation>
    </message>
    <message>
        <source>%1, about %2.</source>
        <translation>%1、約 %2。</translation>
    </message>
    <message>
        <source>The first: %1</source>
        <translation>最初のファイル: %1</translation>
    </message>
    <message>
        <source>Reading about the first image…</source>
        <translation>最初の画像の情報を読み込み中…</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>フォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Give the whole path of a folder.</source>
        <translation>フォルダーのフルパスを指定してください。</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>フォルダーを確認中…</translation>
    </message>
    <message>
        <source>This is no folder.</source>
        <translation>フォルダーではありません。</translation>
    </message>
    <message>
        <source>Nothing can be written there.</source>
        <translation>このフォルダーには書き込めません。</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportFolder</name>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>%1 に書き込めません (%2)。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder %1.</source>
        <translation>フォルダー %1 に書き込めません。</translation>
    </message>
    <message>
        <source>Another export into %1 is under way.</source>
        <translation>%1 への別のエクスポートが進行中です。</translation>
    </message>
    <message>
        <source>The disk of %1 is full: %2 are free. Make room, then continue.</source>
        <translation>%1 のディスクの空き容量が不足しています (残り %2)。空きを確保してから続行してください。</translation>
    </message>
    <message>
        <source>%1 is not in the folder any more.</source>
        <translation>%1 がフォルダーにありません。</translation>
    </message>
    <message>
        <source>%1 is there already and not from this export.</source>
        <translation>%1 はすでに存在し、このエクスポートによるものではありません。</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 を読み込めません (%2)。</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportItemJob</name>
    <message>
        <source>%1 cannot be saved in %2 (%3).</source>
        <translation>%1 を %2 に保存できません (%3)。</translation>
    </message>
    <message>
        <source>%1 of %2 bytes came</source>
        <translation>%2 バイト中 %1 バイトを受信しました</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportJob</name>
    <message>
        <source>it is gone</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>the server does not have it any more.</source>
        <translation>サーバーにすでに存在しません。</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportJournal</name>
    <message>
        <source>%1 cannot be opened (%2).</source>
        <translation>%1 を開けません (%2)。</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>%1 に書き込めません (%2)。</translation>
    </message>
</context>
<context>
    <name>vitrine::Exporting</name>
    <message>
        <source>Selection</source>
        <translation>選択項目</translation>
    </message>
    <message>
        <source>Search for “%1”, broken only</source>
        <translation>「%1」の検索結果 (破損のみ)</translation>
    </message>
    <message>
        <source>Broken images are those that the server has no file of. To export what else was found, turn off “Broken Only”.</source>
        <translation>破損した画像とは、サーバーにファイルがない画像です。ほかの検索結果をエクスポートするには、「破損のみ」をオフにしてください。</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>「%1」の検索結果</translation>
    </message>
    <message>
        <source>Starred images of all boards</source>
        <translation>すべてのボードのスター付き画像</translation>
    </message>
</context>
<context>
    <name>vitrine::FetchCalledWorkflowsJob</name>
    <message>
        <source>The saved workflow %1, which this workflow calls, is missing on the server or not accessible. Choose another one in the workflow editor.</source>
        <translation>このワークフローが呼び出す保存済みワークフロー %1 がサーバーにないか、アクセスできません。ワークフローエディターで別のワークフローを選択してください。</translation>
    </message>
</context>
<context>
    <name>vitrine::FetchWorkflowJob</name>
    <message>
        <source>“%1” is the name of several workflows of the library. Give the id of one of these: %2</source>
        <translation>ライブラリに「%1」という名前のワークフローが複数あります。次のいずれかの ID を指定してください: %2</translation>
    </message>
    <message>
        <source>The library has no workflow “%1”. It has: %2</source>
        <translation>ライブラリにワークフロー「%1」がありません。使用できるワークフロー: %2</translation>
    </message>
    <message>
        <source>The server shows nothing of item %1: it is another user&apos;s.</source>
        <translation>項目 %1 はほかのユーザーのものであるため、サーバーは内容を表示しません。</translation>
    </message>
</context>
<context>
    <name>vitrine::FieldKind</name>
    <message>
        <source>is not a value of this kind</source>
        <translation>この種類の値ではありません</translation>
    </message>
    <message>
        <source>entry %1 %2</source>
        <translation>項目 %1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used here: %2.</source>
        <translation>「%1」はここでは使用できません: %2。</translation>
    </message>
</context>
<context>
    <name>vitrine::FieldMap</name>
    <message>
        <source>This is no map of a workflow&apos;s fields.</source>
        <translation>ワークフローのフィールドマップではありません。</translation>
    </message>
    <message>
        <source>%1 was of the kind %2 and is of the kind %3.</source>
        <translation>%1 の種類が %2 から %3 に変わりました。</translation>
    </message>
    <message>
        <source>%1 is not on the form any more.</source>
        <translation>%1 はフォームにすでにありません。</translation>
    </message>
    <message>
        <source>%1 has the index %2 now.</source>
        <translation>%1 のインデックスは %2 になりました。</translation>
    </message>
</context>
<context>
    <name>vitrine::FieldSources</name>
    <message>
        <source>Uncategorized</source>
        <translation>未分類</translation>
    </message>
</context>
<context>
    <name>vitrine::FieldView</name>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Back to the value in the workflow file</source>
        <translation>ワークフローファイルの値に戻す</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 をリセット</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Set by a connection in the workflow.</source>
        <translation>ワークフロー内の接続で設定されます。</translation>
    </message>
</context>
<context>
    <name>vitrine::FileDrops</name>
    <message>
        <source>Open “%1” as a workflow</source>
        <translation>「%1」をワークフローとして開く</translation>
    </message>
</context>
<context>
    <name>vitrine::FindingView</name>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>対処方法: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::FormHistory</name>
    <message>
        <source>preset “%1”</source>
        <translation>プリセット「%1」</translation>
    </message>
    <message>
        <source>One value was left out. %1</source>
        <translation>1 つの値を除外しました。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were left out, since they do not fit this form any more.</source>
        <translation>
            <numerusform>このフォームに合わなくなった %n 個の値を除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>values of %1</source>
        <translation>%1 の値</translation>
    </message>
</context>
<context>
    <name>vitrine::FormValues</name>
    <message>
        <source>%1: “%2” is not installed on this server.</source>
        <translation>%1: 「%2」はこのサーバーにインストールされていません。</translation>
    </message>
    <message>
        <source>%1: not set</source>
        <translation>%1: 未設定</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: the form has no such field any more.</source>
        <translation>%1: このフィールドはフォームにすでにありません。</translation>
    </message>
    <message>
        <source>%1: the field cannot be edited any more.</source>
        <translation>%1: このフィールドはもう編集できません。</translation>
    </message>
    <message>
        <source>%1: the field takes another kind of value now.</source>
        <translation>%1: このフィールドの値の種類が変わりました。</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be used: %3</source>
        <translation>%1: 「%2」は使用できません: %3</translation>
    </message>
</context>
<context>
    <name>vitrine::GalleryBar</name>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>アセット</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Search prompts and metadata</source>
        <translation>プロンプトとメタデータを検索</translation>
    </message>
    <message>
        <source>Which images</source>
        <translation>表示する画像</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>サムネイルのサイズ</translation>
    </message>
</context>
<context>
    <name>vitrine::GalleryPage</name>
    <message>
        <source>Reading images…</source>
        <translation>画像を読み込み中…</translation>
    </message>
    <message>
        <source>The images cannot be read</source>
        <translation>画像を読み込めません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>Change server…</source>
        <translation>サーバーを変更…</translation>
    </message>
    <message>
        <source>Looking for images without a file…</source>
        <translation>ファイルのない画像を検索中…</translation>
    </message>
    <message>
        <source>Not all images were checked</source>
        <translation>確認していない画像があります</translation>
    </message>
    <message>
        <source>No broken images</source>
        <translation>破損した画像はありません</translation>
    </message>
    <message>
        <source>The server has the files of all that it lists here.</source>
        <translation>ここに表示されている項目のファイルは、すべてサーバーにあります。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>No starred images</source>
        <translation>スター付きの画像はありません</translation>
    </message>
    <message>
        <source>None of those that were to be seen here has a star.</source>
        <translation>表示対象の画像にスター付きのものはありません。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>No image&apos;s metadata holds these words.</source>
        <translation>この語句をメタデータに含む画像はありません。</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>No images here yet</source>
        <translation>画像はまだありません</translation>
    </message>
    <message>
        <source>What you generate with this board chosen appears here.</source>
        <translation>このボードを選択して生成した画像がここに表示されます。</translation>
    </message>
    <message>
        <source>The server is away: this is what was seen of it before. Nothing can be changed until it is back.</source>
        <translation>サーバーに接続できないため、以前に取得した内容を表示しています。再接続するまで変更はできません。</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <translation>%2 枚中 %1 枚を確認済み</translation>
    </message>
    <message>
        <source>Only %1. Refresh to check again.</source>
        <translation>%1 (未完了)。もう一度確認するには更新してください。</translation>
    </message>
    <message>
        <source>Find Out Why…</source>
        <translation>原因を調べる…</translation>
    </message>
</context>
<context>
    <name>vitrine::GalleryView</name>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>vitrine::GenerateImageJob</name>
    <message>
        <source>Width and height must be multiples of %1.</source>
        <translation>幅と高さは %1 の倍数でなければなりません。</translation>
    </message>
    <message>
        <source>There must be at least one step.</source>
        <translation>ステップ数は 1 以上でなければなりません。</translation>
    </message>
    <message>
        <source>The CFG scale must be at least 1.</source>
        <translation>CFG スケールは 1 以上でなければなりません。</translation>
    </message>
    <message>
        <source>There must be at least one image.</source>
        <translation>画像は 1 枚以上必要です。</translation>
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
        <translation>線形分布</translation>
    </message>
    <message>
        <source>Uniform Random Distribution</source>
        <translation>一様ランダム分布</translation>
    </message>
    <message>
        <source>Parse String</source>
        <translation>文字列の解析</translation>
    </message>
    <message>
        <source>Dynamic Prompts (Random)</source>
        <translation>ダイナミックプロンプト (ランダム)</translation>
    </message>
    <message>
        <source>Dynamic Prompts (Combinatorial)</source>
        <translation>ダイナミックプロンプト (組み合わせ)</translation>
    </message>
    <message>
        <source>Images from Board</source>
        <translation>ボードの画像</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>%1 の値</translation>
    </message>
    <message>
        <source>Draw Again</source>
        <translation>引き直す</translation>
    </message>
    <message>
        <source>Other values at random; they are drawn again after each submission too</source>
        <translation>ランダムな値を選び直します。送信のたびにも選び直されます</translation>
    </message>
    <message>
        <source>Keep These</source>
        <translation>値を固定</translation>
    </message>
    <message>
        <source>The same values each time from now on</source>
        <translation>以後は毎回同じ値を使用します</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせ中…</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s), drawn at random</source>
        <translation>
            <numerusform>ランダムな値 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>値 %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::GeneratorForm</name>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
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
        <translation>個数</translation>
    </message>
    <message>
        <source>Most prompts</source>
        <translation>最大プロンプト数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>With a seed the same values are drawn each time</source>
        <translation>シードを指定すると、毎回同じ値が選ばれます</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Load from File…</source>
        <translation>ファイルから読み込み…</translation>
    </message>
    <message>
        <source>The text of a .txt or .csv file</source>
        <translation>.txt または .csv ファイルのテキスト</translation>
    </message>
    <message>
        <source>What stands between two values; \n is the end of a line</source>
        <translation>値と値の区切り文字。\n は改行を表します</translation>
    </message>
    <message>
        <source>Split on</source>
        <translation>区切り文字</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>未分類</translation>
    </message>
    <message>
        <source>Board that is not on this server</source>
        <translation>このサーバーにないボード</translation>
    </message>
    <message>
        <source>Loading boards…</source>
        <translation>ボードを読み込み中…</translation>
    </message>
    <message>
        <source>Choose a board…</source>
        <translation>ボードを選択…</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>アセット</translation>
    </message>
    <message>
        <source>Load from File</source>
        <translation>ファイルから読み込み</translation>
    </message>
    <message>
        <source>Texts (*.txt *.csv);;All files (*)</source>
        <translation>テキスト (*.txt *.csv);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The file is larger than 128 KB.</source>
        <translation>ファイルが 128 KB を超えています。</translation>
    </message>
    <message>
        <source>“%1” cannot be used. %2</source>
        <translation>「%1」は使用できません。%2</translation>
    </message>
</context>
<context>
    <name>vitrine::GeneratorSettings</name>
    <message>
        <source>&quot;%1&quot; is no kind of generator that is known.</source>
        <translation>「%1」は未対応のジェネレーターです。</translation>
    </message>
    <message>
        <source>The generator&apos;s setting &quot;%1&quot; cannot be used.</source>
        <translation>ジェネレーターの設定「%1」は使用できません。</translation>
    </message>
    <message>
        <source>The generator makes more than %1 values: choose a smaller count.</source>
        <translation>ジェネレーターが生成する値が %1 個を超えています。個数を減らしてください。</translation>
    </message>
    <message>
        <source>What this generator makes must be asked from a server.</source>
        <translation>このジェネレーターの値はサーバーに問い合わせる必要があります。</translation>
    </message>
</context>
<context>
    <name>vitrine::GeneratorValues</name>
    <message>
        <source>What the generator %1 makes must be asked from a server.</source>
        <translation>ジェネレーター %1 の値はサーバーに問い合わせる必要があります。</translation>
    </message>
</context>
<context>
    <name>vitrine::HeaderTable</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>&amp;Add Header</source>
        <translation>ヘッダーを追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>vitrine::ImageActions</name>
    <message>
        <source>Un&amp;star</source>
        <translation>スターを外す(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>スターを付ける(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>画像(&amp;I)</translation>
    </message>
    <message>
        <source>Asset: &amp;User</source>
        <translation>アセット: ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>Asset: &amp;Control</source>
        <translation>アセット: コントロール(&amp;C)</translation>
    </message>
    <message>
        <source>Asset: &amp;Mask</source>
        <translation>アセット: マスク(&amp;M)</translation>
    </message>
    <message>
        <source>Asset: &amp;Other</source>
        <translation>アセット: その他(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln Image(s) to Board</source>
        <translation>
            <numerusform>%Ln 枚の画像をボードにコピー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln Image(s) to Board</source>
        <translation>
            <numerusform>%Ln 枚の画像をボードに移動</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>移動(&amp;M)</translation>
    </message>
</context>
<context>
    <name>vitrine::ImageConversion</name>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 を読み込めません (%2)。</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>%1 に書き込めません (%2)。</translation>
    </message>
    <message>
        <source>The picture cannot be saved as %1 (%2).</source>
        <translation>画像を %1 として保存できません (%2)。</translation>
    </message>
</context>
<context>
    <name>vitrine::ImageDecoder</name>
    <message>
        <source>The picture cannot be read.</source>
        <translation>画像を読み込めません。</translation>
    </message>
    <message>
        <source>The picture is too large to be shown.</source>
        <translation>画像が大きすぎるため表示できません。</translation>
    </message>
    <message>
        <source>The picture cannot be read: its data is damaged.</source>
        <translation>画像を読み込めません。データが壊れています。</translation>
    </message>
    <message>
        <source>Thumbnails cannot be shown: they are WebP pictures, which Qt cannot read here. Install the package qt6-image-formats-plugins and start Vitrine again.</source>
        <translation>サムネイルを表示できません。サムネイルは WebP 画像ですが、この環境の Qt では読み込めません。パッケージ qt6-image-formats-plugins をインストールして、Vitrine を再起動してください。</translation>
    </message>
</context>
<context>
    <name>vitrine::ImageEditor</name>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Take the video out of this field</source>
        <translation>このフィールドから動画を取り除く</translation>
    </message>
    <message>
        <source>Take the picture out of this field</source>
        <translation>このフィールドから画像を取り除く</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>%1 をクリア</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>%1 のファイルを選択</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Drop a video here</source>
        <translation>ここに動画をドロップ</translation>
    </message>
    <message>
        <source>Drop an image here</source>
        <translation>ここに画像をドロップ</translation>
    </message>
    <message>
        <source>%1 is not on the server</source>
        <translation>%1 はサーバーにありません</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 を読み込めません</translation>
    </message>
</context>
<context>
    <name>vitrine::ImageListEditor</name>
    <message>
        <source>Drop videos here</source>
        <translation>ここに動画をドロップ</translation>
    </message>
    <message>
        <source>Drop images here</source>
        <translation>ここに画像をドロップ</translation>
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
        <translation>サーバーに接続できません。保存されていたサムネイルを表示しています。再接続すると元の画像が表示されます。</translation>
    </message>
    <message>
        <source>The image cannot be shown</source>
        <translation>画像を表示できません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
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
        <translation>未分類</translation>
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
        <translation>「未分類」は画像を追加できるボードではありません。</translation>
    </message>
    <message>
        <source>%1 names are too many for one request; the server takes %2.</source>
        <translation>一度のリクエストに %1 個の名前は多すぎます。サーバーの上限は %2 個です。</translation>
    </message>
</context>
<context>
    <name>vitrine::InstallChoice</name>
    <message>
        <source>&amp;All</source>
        <translation>すべて(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>なし(&amp;N)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>リストを絞り込む</translation>
    </message>
    <message>
        <source>What can be installed</source>
        <translation>インストール可能なもの</translation>
    </message>
    <message>
        <source>%1 (installed)</source>
        <translation>%1 (インストール済み)</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>インストール(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Install %Ln model(s)</source>
        <translation>
            <numerusform>%Ln 個のモデルをインストール(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what to install.</source>
        <translation>インストールするものにチェックを付けてください。</translation>
    </message>
</context>
<context>
    <name>vitrine::InstallDialog</name>
    <message>
        <source>Install Models</source>
        <translation>モデルのインストール</translation>
    </message>
    <message>
        <source>Path or URL</source>
        <translation>パスまたは URL</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Hugging Face</source>
        <translation>Hugging Face</translation>
    </message>
    <message>
        <source>Starter Models</source>
        <translation>スターターモデル</translation>
    </message>
</context>
<context>
    <name>vitrine::InstallHubPage</name>
    <message>
        <source>&amp;Look Up</source>
        <translation>検索(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>削除(&amp;G)</translation>
    </message>
    <message>
        <source>owner/repository, or its address</source>
        <translation>owner/repository、またはそのアドレス</translation>
    </message>
    <message>
        <source>&amp;Repository</source>
        <translation>リポジトリ(&amp;R)</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>アクセストークン(&amp;T)</translation>
    </message>
    <message>
        <source>No repository looked up yet</source>
        <translation>リポジトリはまだ検索されていません</translation>
    </message>
    <message>
        <source>The server asks Hugging Face what there is to install: the whole, or single files.</source>
        <translation>インストールできるもの (リポジトリ全体または個々のファイル) を、サーバーが Hugging Face に問い合わせます。</translation>
    </message>
    <message>
        <source>Enter the repository as owner/name, such as stabilityai/sdxl-turbo, or the address of its page.</source>
        <translation>リポジトリを stabilityai/sdxl-turbo のような owner/name の形式か、ページのアドレスで入力してください。</translation>
    </message>
    <message>
        <source>Looking up %1…</source>
        <translation>%1 を検索中…</translation>
    </message>
    <message>
        <source>%1 was not found</source>
        <translation>%1 が見つかりません</translation>
    </message>
    <message>
        <source>Look whether the name is right, whether the server has network, and whether the repository wants an access token.</source>
        <translation>名前が正しいか、サーバーがネットワークに接続されているか、リポジトリにアクセストークンが必要かを確認してください。</translation>
    </message>
    <message>
        <source>The whole repository (Diffusers)</source>
        <translation>リポジトリ全体 (Diffusers)</translation>
    </message>
    <message>
        <source>Nothing to install</source>
        <translation>インストールできるものがありません</translation>
    </message>
    <message>
        <source>%1 has no file that is a model.</source>
        <translation>%1 にはモデルのファイルがありません。</translation>
    </message>
    <message>
        <source>Nobody knows whether the server has a token. %1</source>
        <translation>サーバーにトークンがあるかどうかは不明です。%1</translation>
    </message>
    <message>
        <source>The server has a token that works, for all of its users.</source>
        <translation>サーバーに有効なトークンがあり、すべてのユーザーに使用されます。</translation>
    </message>
    <message>
        <source>The server has no token that works. Repositories that are not public want one; the server keeps it for all of its users.</source>
        <translation>サーバーに有効なトークンがありません。非公開のリポジトリにはトークンが必要です。トークンはサーバーに保存され、すべてのユーザーに使用されます。</translation>
    </message>
    <message>
        <source>The server could not ask Hugging Face about its token.</source>
        <translation>サーバーはトークンについて Hugging Face に問い合わせできませんでした。</translation>
    </message>
    <message>
        <source>Enter an access token: it has no blanks, and is made in the settings of Hugging Face.</source>
        <translation>アクセストークンを入力してください。空白は含まれません。トークンは Hugging Face の設定で作成できます。</translation>
    </message>
    <message>
        <source>Hugging Face does not take this token. Look whether all of it is there and whether it is still valid.</source>
        <translation>Hugging Face がこのトークンを受け付けません。全体が入力されているか、有効期限が切れていないかを確認してください。</translation>
    </message>
</context>
<context>
    <name>vitrine::InstallModelJob</name>
    <message>
        <source>The installation of %1 was canceled.</source>
        <translation>%1 のインストールはキャンセルされました。</translation>
    </message>
    <message>
        <source>The server does not know the installation of %1 any more, and the model is not there. Install it again.</source>
        <translation>サーバーに %1 のインストールの記録がなく、モデルもありません。もう一度インストールしてください。</translation>
    </message>
    <message>
        <source>%1 is installed already (%2).</source>
        <translation>%1 はすでにインストールされています (%2)。</translation>
    </message>
    <message>
        <source>The server does not download from %1 (%2). Its administrator can allow private addresses: allow_private_download_urls in invokeai.yaml.</source>
        <translation>サーバーは %1 からダウンロードしません (%2)。管理者は invokeai.yaml の allow_private_download_urls でプライベートアドレスを許可できます。</translation>
    </message>
    <message>
        <source>%1 could not be installed (%2).</source>
        <translation>%1 をインストールできませんでした (%2)。</translation>
    </message>
</context>
<context>
    <name>vitrine::InstallScanPage</name>
    <message>
        <source>&amp;Scan</source>
        <translation>スキャン(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Leave the files where they are (in place)</source>
        <translation>ファイルを元の場所に残す (in-place)(&amp;L)</translation>
    </message>
    <message>
        <source>/models</source>
        <translation>/models</translation>
    </message>
    <message>
        <source>&amp;Folder of the server’s machine</source>
        <translation>サーバーのコンピューターのフォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>Nothing scanned yet</source>
        <translation>まだスキャンされていません</translation>
    </message>
    <message>
        <source>The server looks for models in the folder and below it.</source>
        <translation>サーバーがこのフォルダーとその下位フォルダーからモデルを探します。</translation>
    </message>
    <message>
        <source>The files have to stay there. Deleting a model leaves them.</source>
        <translation>ファイルは元の場所に置いておく必要があります。モデルを削除してもファイルは残ります。</translation>
    </message>
    <message>
        <source>The files are moved into the server’s models folder: they are not where they were any more, and deleting a model deletes them.</source>
        <translation>ファイルはサーバーのモデルフォルダーに移動され、元の場所からはなくなります。モデルを削除するとファイルも削除されます。</translation>
    </message>
    <message>
        <source>Enter a folder of the server’s machine, such as /models.</source>
        <translation>/models のような、サーバーのコンピューターのフォルダーを入力してください。</translation>
    </message>
    <message>
        <source>The server looks through %1…</source>
        <translation>サーバーが %1 を検索中…</translation>
    </message>
    <message>
        <source>%1 cannot be scanned</source>
        <translation>%1 をスキャンできません</translation>
    </message>
    <message>
        <source>Look whether this folder is on the server’s machine and may be read there.</source>
        <translation>このフォルダーがサーバーのコンピューターにあり、読み取り可能であることを確認してください。</translation>
    </message>
    <message>
        <source>No models found</source>
        <translation>モデルが見つかりません</translation>
    </message>
    <message>
        <source>There is nothing in this folder that looks like a model.</source>
        <translation>このフォルダーにはモデルと思われるものがありません。</translation>
    </message>
</context>
<context>
    <name>vitrine::InstallSourcePage</name>
    <message>
        <source>&amp;Leave the files where they are (in place)</source>
        <translation>ファイルを元の場所に残す (in-place)(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>インストール(&amp;I)</translation>
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
        <translation>サーバー上のパス、URL、またはリポジトリ (1 行に 1 つ)</translation>
    </message>
    <message>
        <source>Only where the address wants one</source>
        <translation>アドレスで必要な場合のみ</translation>
    </message>
    <message>
        <source>&amp;Paths on the server, URLs or repositories of Hugging Face, one a line</source>
        <translation>サーバー上のパス、URL、または Hugging Face のリポジトリ (1 行に 1 つ)(&amp;P)</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>アクセストークン(&amp;T)</translation>
    </message>
    <message>
        <source>The files have to stay there. Deleting the model leaves them.</source>
        <translation>ファイルは元の場所に置いておく必要があります。モデルを削除してもファイルは残ります。</translation>
    </message>
    <message>
        <source>The files are moved into the server’s models folder: they are not where they were any more, and deleting the model deletes them.</source>
        <translation>ファイルはサーバーのモデルフォルダーに移動され、元の場所からはなくなります。モデルを削除するとファイルも削除されます。</translation>
    </message>
    <message>
        <source>These are paths of this machine, and the server is %1: it finds the files only where the same paths lead to them there.</source>
        <translation>これらはこのコンピューターのパスですが、サーバーは %1 です。サーバー側でも同じパスで参照できる場合にのみ、ファイルが見つかります。</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせ中…</translation>
    </message>
    <message>
        <source>An access token has no blanks. Copy it again.</source>
        <translation>アクセストークンに空白は含まれません。コピーし直してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln installation(s) begun. The list in the models’ window tells how far they are.</source>
        <translation>
            <numerusform>%Ln 件のインストールを開始しました。進行状況はモデルウィンドウのリストに表示されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::InstallStartersPage</name>
    <message>
        <source>What a model needs besides is installed with it.</source>
        <translation>モデルに必要なものも一緒にインストールされます。</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>表示(&amp;S)</translation>
    </message>
    <message>
        <source>All starter models</source>
        <translation>すべてのスターターモデル</translation>
    </message>
    <message>
        <source>No starter models</source>
        <translation>スターターモデルなし</translation>
    </message>
    <message>
        <source>Reading the starter models…</source>
        <translation>スターターモデルを読み込み中…</translation>
    </message>
    <message>
        <source>The starter models cannot be read</source>
        <translation>スターターモデルを読み込めません</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Bundle: %1</source>
        <translation>バンドル: %1</translation>
    </message>
    <message>
        <source>This server suggests no models.</source>
        <translation>このサーバーに推奨モデルはありません。</translation>
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
        <translation>インストール</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>サーバーに問い合わせ中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>Stalled: nothing comes. Pause and resume it, or cancel it.</source>
        <translation>停滞中: データが届いていません。一時停止して再開するか、キャンセルしてください。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Installing</source>
        <translation>インストール中</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>インストール済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>キャンセル済み</translation>
    </message>
</context>
<context>
    <name>vitrine::InstallsPane</name>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Clear F&amp;inished</source>
        <translation>終了した項目をクリア(&amp;I)</translation>
    </message>
    <message>
        <source>Copy &amp;Source and Reason</source>
        <translation>ソースと理由をコピー(&amp;S)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Installations</source>
        <translation>インストール</translation>
    </message>
    <message numerus="yes">
        <source>Installations: %Ln under way</source>
        <translation>
            <numerusform>インストール: %Ln 件進行中</numerusform>
        </translation>
    </message>
    <message>
        <source>This server cannot pause (it has no %1).</source>
        <translation>このサーバーは一時停止できません (%1 がありません)。</translation>
    </message>
    <message>
        <source>Cancel Installations</source>
        <translation>インストールのキャンセル</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln installation(s)? The %1 that came already are thrown away.</source>
        <translation>
            <numerusform>%Ln 件のインストールをキャンセルしますか？受信済みの %1 は破棄されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>C&amp;ancel Installation</source>
        <translation>
            <numerusform>インストールをキャンセル(&amp;A)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::IntakeBar</name>
    <message>
        <source>Choose Files…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Upload from this computer and use it here</source>
        <translation>このコンピューターからアップロードして、ここで使用します</translation>
    </message>
    <message>
        <source>Use Selected Video</source>
        <translation>選択中の動画を使用</translation>
    </message>
    <message>
        <source>Use Selected Images</source>
        <translation>選択中の画像を使用</translation>
    </message>
    <message>
        <source>Use Selected Image</source>
        <translation>選択中の画像を使用</translation>
    </message>
    <message>
        <source>Use what is selected in the gallery</source>
        <translation>ギャラリーで選択している項目を使用します</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>vitrine::ItemChanges</name>
    <message numerus="yes">
        <source>The category of %Ln image(s) was not changed.</source>
        <translation>
            <numerusform>%Ln 枚の画像のカテゴリーを変更できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) not starred.</source>
        <translation>
            <numerusform>%Ln 枚の画像にスターを付けられませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) not unstarred.</source>
        <translation>
            <numerusform>%Ln 枚の画像のスターを外せませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>They may have been deleted, or belong to another user.</source>
        <translation>削除されたか、ほかのユーザーのものである可能性があります。</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>vitrine::ItemDrag</name>
    <message>
        <source>So much is not dragged to other programs: up to %1 files and %2 are. Export it to a folder.</source>
        <translation>ほかのプログラムにドラッグできるのは最大 %1 個、%2 までです。フォルダーにエクスポートしてください。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>The files are still on their way from the server. Drag them again in a moment.</source>
        <translation>ファイルをサーバーから取得中です。しばらくしてからもう一度ドラッグしてください。</translation>
    </message>
    <message>
        <source>The files could not be fetched from the server, so other programs got nothing.</source>
        <translation>サーバーからファイルを取得できなかったため、ほかのプログラムには何も渡されませんでした。</translation>
    </message>
</context>
<context>
    <name>vitrine::ItemIntake</name>
    <message>
        <source>No video is selected in the gallery.</source>
        <translation>ギャラリーで動画が選択されていません。</translation>
    </message>
    <message>
        <source>No image is selected in the gallery.</source>
        <translation>ギャラリーで画像が選択されていません。</translation>
    </message>
    <message>
        <source>Choose Files</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>Choose File</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>Videos (*.mp4)</source>
        <translation>動画 (*.mp4)</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff);;All files (*)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>So many files are too much for a field: upload them to a board first.</source>
        <translation>フィールドに渡すにはファイルが多すぎます。先にボードにアップロードしてください。</translation>
    </message>
    <message>
        <source>“%1” is no MP4 video.</source>
        <translation>「%1」は MP4 動画ではありません。</translation>
    </message>
    <message>
        <source>“%1” is no image that the server takes.</source>
        <translation>「%1」はサーバーが受け付ける画像ではありません。</translation>
    </message>
    <message>
        <source>The picture cannot be used.</source>
        <translation>画像を使用できません。</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>“%1” could not be uploaded. %2</source>
        <translation>「%1」をアップロードできませんでした。%2</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>サーバーを待っています…</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Uploading %1 (%2 of %3)…</source>
        <translation>%1 をアップロード中 (%2/%3)…</translation>
    </message>
    <message>
        <source>Uploading %1…</source>
        <translation>%1 をアップロード中…</translation>
    </message>
</context>
<context>
    <name>vitrine::ItemMover</name>
    <message>
        <source>All of it is on “%1” already.</source>
        <translation>すべてすでに「%1」にあります。</translation>
    </message>
    <message numerus="yes">
        <source>Moving %Ln image(s) to “%1”…</source>
        <translation>
            <numerusform>%Ln 枚の画像を「%1」に移動中…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln image(s) to “%1”.</source>
        <translation>
            <numerusform>%Ln 枚の画像を「%1」に移動しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Putting %Ln image(s) back…</source>
        <translation>
            <numerusform>%Ln 枚の画像を元の場所に戻しています…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln image(s) back.</source>
        <translation>
            <numerusform>%Ln 枚の画像を元の場所に戻しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server gives no reason; they may be gone, or belong to another user.</source>
        <translation>サーバーから理由は示されていません。削除されたか、ほかのユーザーのものである可能性があります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) not moved to “%1”.</source>
        <translation>
            <numerusform>%Ln 枚の画像を「%1」に移動できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Nothing was copied to “%1”: servers copy images only, not videos.</source>
        <translation>「%1」には何もコピーされませんでした。サーバーがコピーできるのは画像だけで、動画はコピーできません。</translation>
    </message>
    <message numerus="yes">
        <source>Copying %Ln image(s) to “%1”…</source>
        <translation>
            <numerusform>%Ln 枚の画像を「%1」にコピー中…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln image(s) to “%1”.</source>
        <translation>
            <numerusform>%Ln 枚の画像を「%1」にコピーしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) not copied to “%1”.</source>
        <translation>
            <numerusform>%Ln 枚の画像を「%1」にコピーできませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s) left out: servers copy images only.</source>
        <translation>
            <numerusform>%Ln 本の動画を除外しました。サーバーがコピーできるのは画像だけです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::JsonView</name>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>%1 を検索</translation>
    </message>
    <message>
        <source>Copy All</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Copy all of %1</source>
        <translation>%1 をすべてコピー</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
</context>
<context>
    <name>vitrine::KeptOriginals</name>
    <message>
        <source>No folder for copies can be made in %1 (%2).</source>
        <translation>%1 にコピー用のフォルダーを作成できません (%2)。</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>%1 に書き込めません (%2)。</translation>
    </message>
</context>
<context>
    <name>vitrine::KeychainTokenStore</name>
    <message>
        <source>The keychain of this system did not answer as it should (%1). Unlock it and try again.</source>
        <translation>システムのキーチェーンが正しく応答しませんでした (%1)。ロックを解除してからもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>vitrine::KeysDelegate</name>
    <message>
        <source>New keys of “%1”</source>
        <translation>「%1」の新しいキー</translation>
    </message>
</context>
<context>
    <name>vitrine::LibraryActions</name>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>「%1」を開けません。</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (コピー)</translation>
    </message>
    <message>
        <source>“%1” was not duplicated.</source>
        <translation>「%1」を複製できませんでした。</translation>
    </message>
    <message>
        <source>“%1 (copy)” is among your workflows.</source>
        <translation>「%1 (コピー)」を自分のワークフローに追加しました。</translation>
    </message>
    <message>
        <source>“%1” was not exported.</source>
        <translation>「%1」をエクスポートできませんでした。</translation>
    </message>
    <message>
        <source>“%1” was exported to %2.</source>
        <translation>「%1」を %2 にエクスポートしました。</translation>
    </message>
    <message>
        <source>“%1” cannot be written to %2: %3. Check the folder&apos;s permissions and free space.</source>
        <translation>「%1」を %2 に書き込めません: %3。フォルダーのアクセス権と空き容量を確認してください。</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>“%1” was not deleted.</source>
        <translation>「%1」を削除できませんでした。</translation>
    </message>
    <message>
        <source>“%1” is shared with the users of this server.</source>
        <translation>「%1」をこのサーバーのユーザーと共有しました。</translation>
    </message>
    <message>
        <source>“%1” is yours alone.</source>
        <translation>「%1」を自分専用にしました。</translation>
    </message>
    <message>
        <source>“%1” stays as it was.</source>
        <translation>「%1」は変更されませんでした。</translation>
    </message>
    <message>
        <source>“%1” keeps its picture.</source>
        <translation>「%1」の画像は変更されませんでした。</translation>
    </message>
    <message>
        <source>%1 cannot be used as a picture.</source>
        <translation>%1 は画像として使用できません。</translation>
    </message>
    <message>
        <source>“%1” has a new picture.</source>
        <translation>「%1」の画像を変更しました。</translation>
    </message>
</context>
<context>
    <name>vitrine::LibraryModel</name>
    <message>
        <source>Bundled</source>
        <translation>付属</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>変更日: %1</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>使用日: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::LibrarySections</name>
    <message>
        <source>Recently Opened</source>
        <translation>最近使ったもの</translation>
    </message>
    <message>
        <source>Your Workflows</source>
        <translation>自分のワークフロー</translation>
    </message>
    <message>
        <source>Shared Workflows</source>
        <translation>共有ワークフロー</translation>
    </message>
    <message>
        <source>Bundled Workflows</source>
        <translation>付属のワークフロー</translation>
    </message>
    <message>
        <source>Workflows that were opened here or in the web UI appear here.</source>
        <translation>このアプリや Web UI で開いたワークフローがここに表示されます。</translation>
    </message>
    <message>
        <source>Workflows that you save on this server appear here.</source>
        <translation>このサーバーに保存したワークフローがここに表示されます。</translation>
    </message>
    <message>
        <source>Workflows that the users of this server share appear here.</source>
        <translation>このサーバーのユーザーが共有しているワークフローがここに表示されます。</translation>
    </message>
    <message>
        <source>This server comes without workflows.</source>
        <translation>このサーバーには付属のワークフローがありません。</translation>
    </message>
</context>
<context>
    <name>vitrine::LibraryWindow</name>
    <message>
        <source>&amp;Picture</source>
        <translation>画像(&amp;P)</translation>
    </message>
    <message>
        <source>Workflow Library – Vitrine</source>
        <translation>ワークフローライブラリ – Vitrine</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Shared</source>
        <translation>共有(&amp;S)</translation>
    </message>
    <message>
        <source>From &amp;File…</source>
        <translation>ファイルから(&amp;F)…</translation>
    </message>
    <message>
        <source>What Is Selected in the &amp;Gallery</source>
        <translation>ギャラリーで選択中の画像(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>なし(&amp;N)</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>削除(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>タグ(&amp;T)</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>更新(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Search names, descriptions and tags</source>
        <translation>名前、説明、タグを検索</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Usual Order</source>
        <translation>標準の順序</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Recently Changed</source>
        <translation>最近変更した順</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Recently Opened</source>
        <translation>最近使ったもの</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>&amp;Tags (%1)</source>
        <translation>タグ (%1)(&amp;T)</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Loading workflows…</source>
        <translation>ワークフローを読み込み中…</translation>
    </message>
    <message>
        <source>The library could not be read</source>
        <translation>ライブラリを読み込めませんでした</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>No workflow of this section has these words or tags.</source>
        <translation>このセクションに、この語句やタグを含むワークフローはありません。</translation>
    </message>
    <message>
        <source>No workflows</source>
        <translation>ワークフローなし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workflow(s)</source>
        <translation>
            <numerusform>ワークフロー %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Bundled workflows cannot be changed: duplicate it first.</source>
        <translation>付属のワークフローは変更できません。先に複製してください。</translation>
    </message>
    <message>
        <source>The picture that stands for it</source>
        <translation>ワークフローを表す画像</translation>
    </message>
    <message>
        <source>Export Workflow</source>
        <translation>ワークフローのエクスポート</translation>
    </message>
    <message>
        <source>Workflow files (*.json)</source>
        <translation>ワークフローファイル (*.json)</translation>
    </message>
    <message>
        <source>Delete Workflow</source>
        <translation>ワークフローの削除</translation>
    </message>
    <message>
        <source>Delete “%1” from the library of this server? This cannot be undone.</source>
        <translation>このサーバーのライブラリから「%1」を削除しますか？この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>vitrine::ListKind</name>
    <message>
        <source>must be a list</source>
        <translation>リストでなければなりません</translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n entries</source>
        <translation>
            <numerusform>%n 項目以上でなければなりません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n entries</source>
        <translation>
            <numerusform>%n 項目以下でなければなりません</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not a JSON list of the right kind of values</source>
        <translation>適切な種類の値の JSON リストではありません</translation>
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
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Waiting for a preview…</source>
        <translation>プレビューを待っています…</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>実行中のものはありません</translation>
    </message>
    <message>
        <source>What the server generates appears here while it is made.</source>
        <translation>サーバーで生成中の画像がここに表示されます。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::LocalDatabase</name>
    <message>
        <source>“%1” belongs to another user (%2) and is left alone. Run this as that user.</source>
        <translation>「%1」はほかのユーザー (%2) のものであるため、使用しません。そのユーザーとして実行してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is there and may be read by you.</source>
        <translation>「%1」を読み込めません。存在し、読み取り権限があることを確認してください。</translation>
    </message>
    <message>
        <source>“%1” was made by a newer InvokeAI than is known here (migration %2).</source>
        <translation>「%1」は、対応しているものより新しい InvokeAI で作成されています (マイグレーション %2)。</translation>
    </message>
    <message>
        <source>“%1” is no database of InvokeAI. Give the root folder of the server.</source>
        <translation>「%1」は InvokeAI のデータベースではありません。サーバーのルートフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>“%1” has no %2: its InvokeAI is older than 6.3, or was changed.</source>
        <translation>「%1」に %2 がありません。InvokeAI が 6.3 より古いか、改変されています。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has accounts (%n): only the server knows who may see what.</source>
        <translation>
            <numerusform>「%1」にはアカウントがあります (%n 個)。誰に何の閲覧が許可されているかを判断できるのはサーバーだけです。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is locked by another program (%2). Try again in a moment.</source>
        <translation>「%1」はほかのプログラムによってロックされています (%2)。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” is no SQLite database, or is damaged (%2). Start InvokeAI on it: its log says what is wrong, and its backups lie beside it.</source>
        <translation>「%1」は SQLite データベースではないか、壊れています (%2)。これを使って InvokeAI を起動すると、ログで原因を確認できます。バックアップは同じ場所にあります。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened only for reading (%2): no server has it open, and its folder cannot be written. Start the server.</source>
        <translation>「%1」を読み取り専用で開けません (%2)。このデータベースを開いているサーバーがなく、フォルダーに書き込みもできません。サーバーを起動してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2).</source>
        <translation>「%1」を読み込めません (%2)。</translation>
    </message>
</context>
<context>
    <name>vitrine::LogWindow</name>
    <message>
        <source>&amp;Warnings and errors only</source>
        <translation>警告とエラーのみ(&amp;W)</translation>
    </message>
    <message>
        <source>In &amp;detail</source>
        <translation>詳細に記録(&amp;D)</translation>
    </message>
    <message>
        <source>Log – Vitrine</source>
        <translation>ログ – Vitrine</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>ログを検索</translation>
    </message>
    <message>
        <source>Writes down everything from now on, also after the next start: for looking for an error.</source>
        <translation>これ以降、次回の起動後も含めてすべてを記録します。不具合を調べるときに使います。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing was logged yet</source>
        <translation>まだ何も記録されていません</translation>
    </message>
    <message>
        <source>No line is like this</source>
        <translation>該当する行はありません</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>&amp;Copy Selected Lines</source>
        <translation>選択した行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy All Lines</source>
        <translation>すべての行をコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>vitrine::Login</name>
    <message>
        <source>This server has accounts, and nobody is its administrator yet. Whoever signs up first is.</source>
        <translation>このサーバーはアカウントを使用しますが、まだ管理者がいません。最初に登録した人が管理者になります。</translation>
    </message>
    <message>
        <source>This server has accounts. Sign in to go on.</source>
        <translation>このサーバーはアカウントを使用します。続けるにはサインインしてください。</translation>
    </message>
    <message>
        <source>Your login has expired. Sign in again; whatever was under way goes on then.</source>
        <translation>サインインの有効期限が切れました。もう一度サインインすると、進行中の処理が再開されます。</translation>
    </message>
    <message>
        <source>The server does not take your login any more: the password was changed, or the account was disabled. Sign in again; whatever was under way goes on then.</source>
        <translation>サーバーがサインインを受け付けなくなりました。パスワードが変更されたか、アカウントが無効になっています。もう一度サインインすると、進行中の処理が再開されます。</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>you signed out</source>
        <translation>サインアウトしました</translation>
    </message>
    <message>
        <source>another user signed in</source>
        <translation>ほかのユーザーがサインインしました</translation>
    </message>
</context>
<context>
    <name>vitrine::LoginCheck</name>
    <message>
        <source>The server asks for no login.</source>
        <translation>サーバーはサインインを必要としません。</translation>
    </message>
    <message>
        <source>The server takes the login.</source>
        <translation>サーバーがサインインを受け付けました。</translation>
    </message>
</context>
<context>
    <name>vitrine::LoginDialog</name>
    <message>
        <source>Sign in at %1</source>
        <translation>%1 にサインイン</translation>
    </message>
    <message>
        <source>&amp;Sign In</source>
        <translation>サインイン(&amp;S)</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>メールアドレス(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Name to show (optional)</source>
        <translation>表示名（省略可）(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>パスワード（確認）(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>サインインしたままにする(&amp;K)</translation>
    </message>
    <message>
        <source>Create &amp;Account</source>
        <translation>アカウントを作成(&amp;A)</translation>
    </message>
    <message>
        <source>Eight characters or more, with upper case, lower case and a digit.</source>
        <translation>8 文字以上で、大文字、小文字、数字を含めてください。</translation>
    </message>
    <message>
        <source>For seven days, and longer while you use it. %1 Your password is not kept.</source>
        <translation>7 日間有効で、使用している間は延長されます。%1 パスワードは保存されません。</translation>
    </message>
    <message>
        <source>Until Vitrine is closed. Nothing is kept.</source>
        <translation>Vitrine を終了するまで有効です。何も保存されません。</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>2 つのパスワードが一致しません。同じものを 2 回入力してください。</translation>
    </message>
</context>
<context>
    <name>vitrine::LoraKind</name>
    <message>
        <source>it must be the name or the key of an installed LoRA</source>
        <translation>インストール済みの LoRA の名前またはキーでなければなりません</translation>
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
        <translation>使用できる LoRA がありません</translation>
    </message>
    <message>
        <source>Loading models…</source>
        <translation>モデルを読み込み中…</translation>
    </message>
    <message>
        <source>Add LoRA…</source>
        <translation>LoRA を追加…</translation>
    </message>
</context>
<context>
    <name>vitrine::LoraRow</name>
    <message>
        <source>Used or not</source>
        <translation>使用するかどうか</translation>
    </message>
    <message>
        <source>Take this LoRA out</source>
        <translation>この LoRA を取り除く</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使用</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>%1 の重み</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>%1 を取り除く</translation>
    </message>
</context>
<context>
    <name>vitrine::MainWindow</name>
    <message>
        <source>The settings cannot be written to %1. Check the folder&apos;s permissions and free space.</source>
        <translation>設定を %1 に書き込めません。フォルダーのアクセス権と空き容量を確認してください。</translation>
    </message>
    <message>
        <source>The settings file was damaged. What could be read is used; the old file is kept as %1.</source>
        <translation>設定ファイルが壊れていました。読み込めた設定を使用します。古いファイルは %1 として保存されています。</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Connect to a server first.</source>
        <translation>先にサーバーに接続してください。</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>「%1」へ移動</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Installations That Wait</source>
        <translation>待機中のインストール</translation>
    </message>
    <message numerus="yes">
        <source>%Ln installation(s) of models wait here for their turn and are not on the server yet. They are lost when this window closes; what the server has taken on goes on there.</source>
        <translation>
            <numerusform>%Ln 件のモデルのインストールがここで順番を待っており、まだサーバーに送られていません。このウィンドウを閉じると失われます。サーバーが受け付けたものはそのまま続行されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Close and Lose Them</source>
        <translation>
            <numerusform>閉じて破棄(&amp;C)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::MessageBanner</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>vitrine::Metadata</name>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>ネガティブプロンプト</translation>
    </message>
    <message>
        <source>Style prompt</source>
        <translation>スタイルプロンプト</translation>
    </message>
    <message>
        <source>Negative style prompt</source>
        <translation>ネガティブスタイルプロンプト</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
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
        <translation>シード</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>CFG scale</source>
        <translation>CFG スケール</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>ガイダンス</translation>
    </message>
    <message>
        <source>CFG rescale multiplier</source>
        <translation>CFG リスケール倍率</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>スケジューラー</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Denoising strength</source>
        <translation>ノイズ除去強度</translation>
    </message>
    <message>
        <source>CLIP skip</source>
        <translation>CLIP スキップ</translation>
    </message>
    <message>
        <source>Generation mode</source>
        <translation>生成モード</translation>
    </message>
    <message>
        <source>Refiner model</source>
        <translation>リファイナーモデル</translation>
    </message>
    <message>
        <source>InvokeAI version</source>
        <translation>InvokeAI バージョン</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelActions</name>
    <message>
        <source>&amp;Install…</source>
        <translation>インストール(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Con&amp;vert to Diffusers…</source>
        <translation>Diffusers に変換(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Re-identify</source>
        <translation>再識別(&amp;R)</translation>
    </message>
    <message>
        <source>Choose &amp;Cover…</source>
        <translation>カバーを選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Remo&amp;ve Cover</source>
        <translation>カバーを削除(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Memory…</source>
        <translation>メモリ(&amp;M)…</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>パスをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>更新(&amp;F)</translation>
    </message>
    <message>
        <source>The server is away.</source>
        <translation>サーバーに接続できません。</translation>
    </message>
    <message>
        <source>Select one model.</source>
        <translation>モデルを 1 つ選択してください。</translation>
    </message>
    <message>
        <source>Models are being deleted.</source>
        <translation>モデルを削除中です。</translation>
    </message>
    <message>
        <source>Select the models.</source>
        <translation>モデルを選択してください。</translation>
    </message>
    <message>
        <source>This model has no cover.</source>
        <translation>このモデルにはカバーがありません。</translation>
    </message>
    <message>
        <source>Another model is being converted.</source>
        <translation>ほかのモデルを変換中です。</translation>
    </message>
    <message>
        <source>This server cannot look at a model’s files again (it has no %1).</source>
        <translation>このサーバーはモデルのファイルを再確認できません (%1 がありません)。</translation>
    </message>
    <message>
        <source>The changes were not saved. %1</source>
        <translation>変更を保存できませんでした。%1</translation>
    </message>
    <message>
        <source>Delete Models</source>
        <translation>モデルの削除</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Deleting: %1 of %2</source>
        <translation>削除中: %1/%2</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>削除中…</translation>
    </message>
    <message>
        <source>%1 of %2 models were deleted.</source>
        <translation>%2 個中 %1 個のモデルを削除しました。</translation>
    </message>
    <message>
        <source>“%1” was not (%2).</source>
        <translation>「%1」は削除できませんでした (%2)。</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s) were deleted.</source>
        <translation>
            <numerusform>%Ln 個のモデルを削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Convert Model</source>
        <translation>モデルの変換</translation>
    </message>
    <message>
        <source>&amp;Convert</source>
        <translation>変換(&amp;C)</translation>
    </message>
    <message>
        <source>The answer about “%1” was lost. What became of it is being looked for.</source>
        <translation>「%1」に関する応答が失われました。結果を確認しています。</translation>
    </message>
    <message>
        <source>“%1” was not converted.</source>
        <translation>「%1」を変換できませんでした。</translation>
    </message>
    <message>
        <source>“%1” is a Diffusers model now.</source>
        <translation>「%1」を Diffusers モデルに変換しました。</translation>
    </message>
    <message>
        <source>Converting “%1”: this takes minutes.</source>
        <translation>「%1」を変換中です。数分かかります。</translation>
    </message>
    <message>
        <source>Looking at the files of “%1”…</source>
        <translation>「%1」のファイルを確認中…</translation>
    </message>
    <message>
        <source>“%1” is: %2.</source>
        <translation>「%1」の識別結果: %2。</translation>
    </message>
    <message>
        <source>“%1” was not identified.</source>
        <translation>「%1」を識別できませんでした。</translation>
    </message>
    <message>
        <source>Cover of “%1”</source>
        <translation>「%1」のカバー</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.webp *.bmp)</translation>
    </message>
    <message>
        <source>%1 cannot be used as a cover. Choose another picture.</source>
        <translation>%1 はカバーとして使用できません。別の画像を選択してください。</translation>
    </message>
    <message>
        <source>“%1” has a new cover.</source>
        <translation>「%1」のカバーを変更しました。</translation>
    </message>
    <message>
        <source>“%1” keeps the cover that it has.</source>
        <translation>「%1」のカバーは変更されませんでした。</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelCacheDialog</name>
    <message>
        <source>&amp;Empty</source>
        <translation>解放(&amp;E)</translation>
    </message>
    <message>
        <source>Models in Memory</source>
        <translation>メモリ内のモデル</translation>
    </message>
    <message>
        <source>Models in memory</source>
        <translation>メモリ内のモデル</translation>
    </message>
    <message>
        <source>Emptying takes out what is not in use at this moment; the next run loads it again.</source>
        <translation>現在使用されていないモデルをメモリから解放します。次の実行時に再び読み込まれます。</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせ中…</translation>
    </message>
    <message>
        <source>The server does not tell</source>
        <translation>サーバーが情報を提供していません</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Nothing in memory</source>
        <translation>メモリは空です</translation>
    </message>
    <message>
        <source>No model was loaded since the server started.</source>
        <translation>サーバーの起動後、まだモデルは読み込まれていません。</translation>
    </message>
    <message>
        <source>In memory</source>
        <translation>メモリ使用量</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 (上限 %2)</translation>
    </message>
    <message>
        <source>Models and parts</source>
        <translation>モデルと構成要素</translation>
    </message>
    <message>
        <source>Most ever</source>
        <translation>最大使用量</translation>
    </message>
    <message>
        <source>Found in memory</source>
        <translation>メモリから使用</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Loaded from disk</source>
        <translation>ディスクから読み込み</translation>
    </message>
    <message>
        <source>Thrown out for room</source>
        <translation>容量確保のため解放</translation>
    </message>
    <message>
        <source>What was not in use is out of memory.</source>
        <translation>使用されていないモデルをメモリから解放しました。</translation>
    </message>
    <message>
        <source>The memory was not emptied. %1</source>
        <translation>メモリを解放できませんでした。%1</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelCheck</name>
    <message>
        <source>The model “%1” of this workflow is not on this server.</source>
        <translation>このワークフローのモデル「%1」はこのサーバーにありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) of this workflow are not on this server.</source>
        <translation>
            <numerusform>このワークフローの %n 個のモデルがこのサーバーにありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>表示…</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelCheckDialog</name>
    <message>
        <source>Missing Models</source>
        <translation>不足しているモデル</translation>
    </message>
    <message>
        <source>This server does not have these models of the workflow. Choose what takes their place, or install them on the server: this list follows.</source>
        <translation>ワークフローで使用されている次のモデルがこのサーバーにありません。代わりのモデルを選択するか、サーバーにインストールしてください。このリストは自動的に更新されます。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Missing Model</source>
        <translation>不足しているモデル</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>代替モデル</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Missing models</source>
        <translation>不足しているモデル</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>Put the chosen models into the workflow; it can be undone</source>
        <translation>選択したモデルをワークフローに設定します。元に戻すこともできます</translation>
    </message>
    <message>
        <source>Replacement for %1 in %2</source>
        <translation>%2 の %1 の代替モデル</translation>
    </message>
    <message>
        <source>(Leave out)</source>
        <translation>(除外する)</translation>
    </message>
    <message>
        <source>(Keep as it is)</source>
        <translation>(そのまま)</translation>
    </message>
    <message>
        <source>No model of this kind is installed</source>
        <translation>この種類のモデルはインストールされていません</translation>
    </message>
    <message>
        <source>models</source>
        <translation>モデル</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelCoverView</name>
    <message>
        <source>Cover</source>
        <translation>カバー</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelDetailsPane</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>何も選択されていません</translation>
    </message>
    <message>
        <source>Select a model to see what it is and to change what is said about it.</source>
        <translation>モデルを選択すると、詳細の確認と情報の編集ができます。</translation>
    </message>
    <message>
        <source>Its files are gone: runs that use it fail. Put them back, or delete the model and install it again.</source>
        <translation>ファイルがなくなっているため、このモデルを使用する実行は失敗します。ファイルを元に戻すか、モデルを削除してインストールし直してください。</translation>
    </message>
    <message>
        <source>The server does not know what this is, and cannot use it. Delete it, or look whether the file is whole and re-identify it.</source>
        <translation>サーバーがこのモデルの種類を判別できないため、使用できません。削除するか、ファイルが完全であることを確認して再識別してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>モデル %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Trigger phrases</source>
        <translation>トリガーフレーズ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>ベース</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>バリアント</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>予測タイプ</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Where they were (in place)</source>
        <translation>元の場所 (in-place)</translation>
    </message>
    <message>
        <source>In the server’s models folder</source>
        <translation>サーバーのモデルフォルダー</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>入手元</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ハッシュ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelEditor</name>
    <message>
        <source>Loading models…</source>
        <translation>モデルを読み込み中…</translation>
    </message>
    <message>
        <source>No models available</source>
        <translation>使用できるモデルがありません</translation>
    </message>
    <message>
        <source>(Optional) No models available</source>
        <translation>(任意) 使用できるモデルがありません</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>モデルを選択…</translation>
    </message>
    <message>
        <source>(Optional) Choose a model…</source>
        <translation>(任意) モデルを選択…</translation>
    </message>
    <message>
        <source>(None)</source>
        <translation>(なし)</translation>
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
        <translation>元に戻す(&amp;V)</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>1 行に 1 つ</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>説明(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Trigger phrases</source>
        <translation>トリガーフレーズ(&amp;T)</translation>
    </message>
    <message>
        <source>Default settings</source>
        <translation>デフォルト設定</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelInstalling</name>
    <message>
        <source>The server does not know this installation any more. Look whether the model is in the list; if not, try again.</source>
        <translation>サーバーにこのインストールの記録がありません。モデルがリストにあるか確認し、なければもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 was not paused.</source>
        <translation>%1 を一時停止できませんでした。</translation>
    </message>
    <message>
        <source>%1 stays paused.</source>
        <translation>%1 を再開できませんでした。</translation>
    </message>
    <message>
        <source>%1 was not canceled.</source>
        <translation>%1 をキャンセルできませんでした。</translation>
    </message>
    <message>
        <source>%1 was not begun anew.</source>
        <translation>%1 をやり直せませんでした。</translation>
    </message>
    <message>
        <source>The server has not forgotten what has ended.</source>
        <translation>サーバーで、終了したインストールの記録を消去できませんでした。</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelInstallsApi</name>
    <message>
        <source>Say what to install: a path on the server, a URL, or a repository of Hugging Face such as owner/name.</source>
        <translation>インストールするものを、サーバー上のパス、URL、または owner/name のような Hugging Face のリポジトリで指定してください。</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelKind</name>
    <message>
        <source>it must be the name or the key of an installed model</source>
        <translation>インストール済みのモデルの名前またはキーでなければなりません</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelRelationshipsApi</name>
    <message>
        <source>A model cannot be linked with itself.</source>
        <translation>モデルを自分自身に関連付けることはできません。</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelSettings</name>
    <message>
        <source>%1 has to be a multiple of 8 that is at least 64, such as 1024.</source>
        <translation>%1 は、1024 のような 64 以上の 8 の倍数でなければなりません。</translation>
    </message>
    <message>
        <source>VAE</source>
        <translation>VAE</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>スケジューラー</translation>
    </message>
    <message>
        <source>%1 has to be a number that is at least 1, such as %2.</source>
        <translation>%1 は、%2 のような 1 以上の数値でなければなりません。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>Steps has to be a whole number that is at least 1.</source>
        <translation>ステップ数は 1 以上の整数でなければなりません。</translation>
    </message>
    <message>
        <source>VAE precision</source>
        <translation>VAE 精度</translation>
    </message>
    <message>
        <source>CFG rescale</source>
        <translation>CFG リスケール</translation>
    </message>
    <message>
        <source>CFG scale</source>
        <translation>CFG スケール</translation>
    </message>
    <message>
        <source>%1 has to be a number from 0 to less than 1.</source>
        <translation>%1 は 0 以上 1 未満の数値でなければなりません。</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>ガイダンス</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Encoders on the CPU</source>
        <translation>エンコーダーを CPU で実行</translation>
    </message>
    <message>
        <source>Kept as FP8</source>
        <translation>FP8 で保持</translation>
    </message>
    <message>
        <source>%1 has to be a number, such as %2.</source>
        <translation>%1 は、%2 のような数値でなければなりません。</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Least weight</source>
        <translation>最小の重み</translation>
    </message>
    <message>
        <source>Greatest weight</source>
        <translation>最大の重み</translation>
    </message>
    <message>
        <source>Preprocessor</source>
        <translation>プリプロセッサー</translation>
    </message>
    <message>
        <source>A model needs a name. Enter one.</source>
        <translation>モデルには名前が必要です。入力してください。</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelSourceCheck</name>
    <message>
        <source>Enter a path on the server, a URL, or a repository of Hugging Face.</source>
        <translation>サーバー上のパス、URL、または Hugging Face のリポジトリを入力してください。</translation>
    </message>
    <message>
        <source>Servers download from http and https addresses only, not %1. Enter another address.</source>
        <translation>サーバーがダウンロードできるのは http と https のアドレスだけで、%1 には対応していません。別のアドレスを入力してください。</translation>
    </message>
    <message>
        <source>%1 is not the address of a file. Enter the whole address, such as https://host/model.safetensors.</source>
        <translation>%1 はファイルのアドレスではありません。完全なアドレスを入力してください。例: https://host/model.safetensors.</translation>
    </message>
    <message>
        <source>%1 is not a whole path: the server would look in its own folder. Enter the path from the root, such as /models/model.safetensors.</source>
        <translation>%1 はフルパスではないため、サーバーは自身のフォルダー内を探します。/models/model.safetensors のように、ルートからのパスを入力してください。</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelSourcesApi</name>
    <message>
        <source>Say which folder of the server to look through.</source>
        <translation>サーバーのどのフォルダーを探すかを指定してください。</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelStore</name>
    <message>
        <source>The model “%1” is not installed on the server. Models that fit here: %2.</source>
        <translation>モデル「%1」はサーバーにインストールされていません。ここで使用できるモデル: %2。</translation>
    </message>
    <message>
        <source>Several models are called “%1”: %2. Give the key of the one that you mean.</source>
        <translation>「%1」という名前のモデルが複数あります: %2。対象のモデルのキーを指定してください。</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelSync</name>
    <message>
        <source>the server has it</source>
        <translation>サーバーにあります</translation>
    </message>
    <message>
        <source>the same file</source>
        <translation>同じファイル</translation>
    </message>
    <message>
        <source>the same name, base and type</source>
        <translation>名前、ベース、タイプが同じ</translation>
    </message>
    <message>
        <source>the same base and type</source>
        <translation>ベースとタイプが同じ</translation>
    </message>
    <message>
        <source>nothing fits</source>
        <translation>該当なし</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelsApi</name>
    <message>
        <source>no model has this hash</source>
        <translation>このハッシュのモデルはありません</translation>
    </message>
    <message>
        <source>A model needs a name.</source>
        <translation>モデルには名前が必要です。</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelsBar</name>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>ベース</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Search names, descriptions, trigger phrases, files</source>
        <translation>名前、説明、トリガーフレーズ、ファイルを検索</translation>
    </message>
    <message>
        <source>Search the models</source>
        <translation>モデルを検索</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>すべてのタイプ</translation>
    </message>
    <message>
        <source>All bases</source>
        <translation>すべてのベース</translation>
    </message>
    <message>
        <source>All formats</source>
        <translation>すべての形式</translation>
    </message>
    <message>
        <source>Missing files (%1)</source>
        <translation>ファイルなし (%1)</translation>
    </message>
    <message>
        <source>Missing files</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>Lists only models whose files are gone</source>
        <translation>ファイルがなくなっているモデルのみを表示します</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelsCheck</name>
    <message>
        <source>The server has no models: most workflows need one.</source>
        <translation>サーバーにモデルがありません。ほとんどのワークフローにはモデルが必要です。</translation>
    </message>
    <message>
        <source>Install one, with &quot;vitrinectl model install&quot; or in InvokeAI&apos;s own model manager.</source>
        <translation>「vitrinectl model install」または InvokeAI のモデルマネージャーでインストールしてください。</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n model(s) is a main model: without one no picture can be generated.</source>
        <translation>
            <numerusform>%n 個のモデルの中にメインモデルがありません。メインモデルがないと画像を生成できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Install a main model.</source>
        <translation>メインモデルをインストールしてください。</translation>
    </message>
    <message numerus="yes">
        <source>The files of %n model(s) are gone: %1. Runs with them fail.</source>
        <translation>
            <numerusform>%n 個のモデルのファイルがなくなっています: %1。これらを使用する実行は失敗します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the files back where they were, or delete these models.</source>
        <translation>ファイルを元の場所に戻すか、これらのモデルを削除してください。</translation>
    </message>
    <message numerus="yes">
        <source>The server does not know what kind %n model(s) are: %1. Runs with them fail.</source>
        <translation>
            <numerusform>サーバーが %n 個のモデルの種類を判別できません: %1。これらを使用する実行は失敗します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Have the server identify them again, or delete them if they are no models.</source>
        <translation>サーバーで再識別するか、モデルでなければ削除してください。</translation>
    </message>
    <message numerus="yes">
        <source>The server has %n model(s).</source>
        <translation>
            <numerusform>サーバーに %n 個のモデルがあります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ModelsModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>ベース</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>バリアント</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>%1, its files are missing</source>
        <translation>%1 (ファイルなし)</translation>
    </message>
    <message>
        <source>The files of this model are gone.</source>
        <translation>このモデルのファイルがなくなっています。</translation>
    </message>
    <message>
        <source>Its files are missing</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>Changes that are not saved</source>
        <translation>保存されていない変更</translation>
    </message>
    <message>
        <source>The server does not know what this is: it cannot be used</source>
        <translation>サーバーが種類を判別できないため、使用できません</translation>
    </message>
</context>
<context>
    <name>vitrine::ModelsWindow</name>
    <message>
        <source>Models – Vitrine</source>
        <translation>モデル – Vitrine</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>This server does not tell whose files are missing (it has no %1).</source>
        <translation>このサーバーでは、ファイルのないモデルを確認できません (%1 がありません)。</translation>
    </message>
    <message>
        <source>Nobody knows whose files are missing. %1</source>
        <translation>ファイルのないモデルを確認できません。%1</translation>
    </message>
    <message>
        <source>What is shown may be old. %1</source>
        <translation>表示内容が最新ではない可能性があります。%1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No such models</source>
        <translation>該当するモデルなし</translation>
    </message>
    <message>
        <source>No model fits what is asked for.</source>
        <translation>条件に一致するモデルはありません。</translation>
    </message>
    <message>
        <source>Show All Models</source>
        <translation>すべてのモデルを表示</translation>
    </message>
    <message>
        <source>The models cannot be read</source>
        <translation>モデルを読み込めません</translation>
    </message>
    <message>
        <source>No models</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>Nothing can be generated without a model. Install one from a file, a URL, Hugging Face or the list of starter models.</source>
        <translation>モデルがないと何も生成できません。ファイル、URL、Hugging Face、またはスターターモデルの一覧からインストールしてください。</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>インストール…</translation>
    </message>
    <message>
        <source>Reading the models…</source>
        <translation>モデルを読み込み中…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>モデル %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln model(s)</source>
        <translation>
            <numerusform>モデル %Ln 個中 %1 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln 個を選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without files</source>
        <translation>
            <numerusform>ファイルなし %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>The installations cannot be read</source>
        <translation>インストールの一覧を読み込めません</translation>
    </message>
</context>
<context>
    <name>vitrine::NameTemplate</name>
    <message>
        <source>%1 (at character %2)</source>
        <translation>%1 (%2 文字目)</translation>
    </message>
    <message>
        <source>“{” is not closed</source>
        <translation>「{」が閉じられていません</translation>
    </message>
    <message>
        <source>{%1} is not a placeholder</source>
        <translation>{%1} はプレースホルダーではありません</translation>
    </message>
    <message>
        <source>behind “:” stands a number from 1 to %1</source>
        <translation>「:」の後には 1 から %1 までの数値を指定します</translation>
    </message>
    <message>
        <source>“}” without “{”</source>
        <translation>「{」のない「}」があります</translation>
    </message>
    <message>
        <source>the name of the files is missing</source>
        <translation>ファイル名がありません</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a value in a file name</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>uncategorized</source>
        <comment>a value in a file name</comment>
        <translation>未分類</translation>
    </message>
</context>
<context>
    <name>vitrine::NodeReload</name>
    <message>
        <source>Reading the server&apos;s nodes…</source>
        <translation>サーバーのノードを読み込み中…</translation>
    </message>
    <message>
        <source>The server&apos;s nodes could not be read again; those of before are used. %1</source>
        <translation>サーバーのノードを再読み込みできなかったため、以前のものを使用します。%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s nodes have changed: %Ln node type(s) now</source>
        <translation>
            <numerusform>サーバーのノードが変更されました: ノードタイプ %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s nodes are unchanged: %Ln node type(s)</source>
        <translation>
            <numerusform>サーバーのノードに変更はありません: ノードタイプ %Ln 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::NumberEditor</name>
    <message>
        <source>Shuffle</source>
        <translation>シャッフル</translation>
    </message>
    <message>
        <source>Set a random number</source>
        <translation>ランダムな数値を設定</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 以下</translation>
    </message>
    <message>
        <source>in steps of %1</source>
        <translation>%1 刻み</translation>
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
        <translation>整数でなければなりません</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>数値でなければなりません</translation>
    </message>
    <message>
        <source>it must be a whole number</source>
        <translation>整数でなければなりません</translation>
    </message>
    <message>
        <source>it must be a number</source>
        <translation>数値でなければなりません</translation>
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
        <translation>この種類のフィールドはワークフローエディターでのみ変更できます</translation>
    </message>
</context>
<context>
    <name>vitrine::OtherPrograms</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be fetched. %1</source>
        <translation>
            <numerusform>%Ln 個のファイルを取得できませんでした。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Fetching the picture…</source>
        <translation>画像を取得中…</translation>
    </message>
    <message>
        <source>%1 cannot be copied. %2</source>
        <translation>%1 をコピーできません。%2</translation>
    </message>
    <message numerus="yes">
        <source>Fetching %Ln file(s)…</source>
        <translation>
            <numerusform>%Ln 個のファイルを取得中…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) on the clipboard.</source>
        <translation>
            <numerusform>%Ln 個のファイルをクリップボードにコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Original</source>
        <translation>オリジナルを保存</translation>
    </message>
    <message>
        <source>Fetching the original…</source>
        <translation>オリジナルを取得中…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>%1 cannot be saved (%2).</source>
        <translation>%1 を保存できません (%2)。</translation>
    </message>
    <message>
        <source>The system knows no program for %1.</source>
        <translation>%1 を開くプログラムがシステムに登録されていません。</translation>
    </message>
</context>
<context>
    <name>vitrine::OutputsCheck</name>
    <message>
        <source>without a name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>The workflow “%1” cannot be run: %2</source>
        <translation>ワークフロー「%1」は実行できません: %2</translation>
    </message>
    <message>
        <source>See &quot;vitrinectl workflow check&quot;, or the notes below the form.</source>
        <translation>「vitrinectl workflow check」またはフォームの下のメモを参照してください。</translation>
    </message>
    <message>
        <source>The workflow “%1” makes no images that stay: all of them are intermediate.</source>
        <translation>ワークフロー「%1」では保存される画像が生成されません。すべて中間画像です。</translation>
    </message>
    <message>
        <source>In the workflow editor, switch off &quot;Intermediate&quot; at the node whose image is wanted.</source>
        <translation>ワークフローエディターで、必要な画像を出力するノードの「中間」をオフにしてください。</translation>
    </message>
    <message numerus="yes">
        <source>The form of “%1” shows the board field of each of its %n output(s).</source>
        <translation>
            <numerusform>「%1」のフォームには、%n 個の出力すべてのボードフィールドが表示されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The form of “%1” shows no board field of %n output(s): %2. They cannot be told apart or given a board here.</source>
        <translation>
            <numerusform>「%1」のフォームには、%n 個の出力のボードフィールドがありません: %2。ここではこれらを区別することも、ボードを指定することもできません。</numerusform>
        </translation>
    </message>
    <message>
        <source>In the workflow editor, add the board fields of these nodes to the form.</source>
        <translation>ワークフローエディターで、これらのノードのボードフィールドをフォームに追加してください。</translation>
    </message>
</context>
<context>
    <name>vitrine::PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>パスワードの変更</translation>
    </message>
    <message>
        <source>&amp;Change Password</source>
        <translation>パスワードを変更(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>C&amp;urrent password</source>
        <translation>現在のパスワード(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新しいパスワード(&amp;N)</translation>
    </message>
    <message>
        <source>New password &amp;again</source>
        <translation>新しいパスワード（確認）(&amp;A)</translation>
    </message>
    <message>
        <source>All other logins of %1 end, in this program and elsewhere; this one goes on.</source>
        <translation>このプログラムを含め、%1 の他のサインインはすべて終了します。このサインインは継続します。</translation>
    </message>
    <message>
        <source>Eight characters or more, with upper case, lower case and a digit.</source>
        <translation>8 文字以上で、大文字、小文字、数字を含めてください。</translation>
    </message>
    <message>
        <source>Type your current password first.</source>
        <translation>先に現在のパスワードを入力してください。</translation>
    </message>
    <message>
        <source>The two new passwords differ. Type the same one twice.</source>
        <translation>2 つの新しいパスワードが一致しません。同じものを 2 回入力してください。</translation>
    </message>
</context>
<context>
    <name>vitrine::PastedPictures</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>画像を読み込めません。</translation>
    </message>
    <message>
        <source>Pasted</source>
        <comment>start of a file name</comment>
        <translation>貼り付け</translation>
    </message>
</context>
<context>
    <name>vitrine::PathField</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>PEM ファイル (*.pem *.crt *.cer *.key);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>vitrine::Permissions</name>
    <message>
        <source>Only an administrator of this server can pause and resume its queue.</source>
        <translation>キューを一時停止および再開できるのは、このサーバーの管理者だけです。</translation>
    </message>
    <message>
        <source>Only an administrator of this server can install and change models.</source>
        <translation>モデルをインストールおよび変更できるのは、このサーバーの管理者だけです。</translation>
    </message>
    <message>
        <source>Only an administrator of this server can see and change its settings.</source>
        <translation>設定を表示および変更できるのは、このサーバーの管理者だけです。</translation>
    </message>
    <message>
        <source>Only an administrator of this server can manage its accounts.</source>
        <translation>アカウントを管理できるのは、このサーバーの管理者だけです。</translation>
    </message>
    <message>
        <source>Only an administrator of this server can see its node packs.</source>
        <translation>ノードパックを表示できるのは、このサーバーの管理者だけです。</translation>
    </message>
    <message>
        <source>This belongs to another user. Only they or an administrator can change it.</source>
        <translation>これはほかのユーザーのものです。変更できるのは本人または管理者だけです。</translation>
    </message>
    <message>
        <source>This board belongs to another user. Only they or an administrator can change it.</source>
        <translation>このボードはほかのユーザーのものです。変更できるのは本人または管理者だけです。</translation>
    </message>
    <message>
        <source>This board belongs to another user, who shares it for looking at. Only a public board takes images of others.</source>
        <translation>このボードはほかのユーザーが閲覧用に共有しているものです。ほかのユーザーの画像を追加できるのは公開ボードだけです。</translation>
    </message>
    <message>
        <source>This workflow belongs to another user. Save a copy to change it.</source>
        <translation>このワークフローはほかのユーザーのものです。変更するにはコピーを保存してください。</translation>
    </message>
</context>
<context>
    <name>vitrine::PresetNameDialog</name>
    <message>
        <source>Save Values as Preset</source>
        <translation>値をプリセットとして保存</translation>
    </message>
    <message>
        <source>Rename Preset</source>
        <translation>プリセットの名前を変更</translation>
    </message>
    <message>
        <source>&amp;Name of the preset:</source>
        <translation>プリセットの名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>There is a preset of this name. Its values are replaced.</source>
        <translation>同じ名前のプリセットがあります。その値は置き換えられます。</translation>
    </message>
    <message>
        <source>There is a preset of this name already.</source>
        <translation>同じ名前のプリセットがすでにあります。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
</context>
<context>
    <name>vitrine::PresetsButton</name>
    <message>
        <source>Presets: named sets of values for this workflow</source>
        <translation>プリセット: このワークフローの値のセットに名前を付けたもの</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>No presets of this workflow yet</source>
        <translation>このワークフローのプリセットはまだありません</translation>
    </message>
    <message>
        <source>Save Values as Preset…</source>
        <translation>値をプリセットとして保存…</translation>
    </message>
    <message>
        <source>Update “%1”</source>
        <translation>「%1」を更新</translation>
    </message>
    <message>
        <source>Manage Presets…</source>
        <translation>プリセットの管理…</translation>
    </message>
</context>
<context>
    <name>vitrine::PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Presets of this workflow</source>
        <translation>このワークフローのプリセット</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>Put its values into the form</source>
        <translation>プリセットの値をフォームに設定します</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>更新(&amp;U)</translation>
    </message>
    <message>
        <source>Keep the form&apos;s present values in it</source>
        <translation>フォームの現在の値をプリセットに保存します</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>Give it another name (F2)</source>
        <translation>別の名前を付けます (F2)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete it (Delete)</source>
        <translation>プリセットを削除します (Delete)</translation>
    </message>
    <message>
        <source>Delete Preset</source>
        <translation>プリセットの削除</translation>
    </message>
    <message>
        <source>Delete the preset “%1”?</source>
        <translation>プリセット「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>vitrine::PreviewTile</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
</context>
<context>
    <name>vitrine::ProfileEditor</name>
    <message>
        <source>&amp;Try</source>
        <translation>接続テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save and C&amp;onnect</source>
        <translation>保存して接続(&amp;O)</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>新しいサーバー</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>サーバーの設定</translation>
    </message>
    <message>
        <source>The address, unless you give it a name</source>
        <translation>名前を付けない場合はアドレスが使用されます</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>アドレス(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>InvokeAI %1 answers.</source>
        <translation>InvokeAI %1 が応答しました。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>What is secret about this server is not kept any more: enter it again. %1</source>
        <translation>このサーバーの秘密情報は保存されなくなりました。もう一度入力してください。%1</translation>
    </message>
</context>
<context>
    <name>vitrine::ProfilesDialog</name>
    <message>
        <source>&amp;New…</source>
        <translation>新規(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy…</source>
        <translation>コピー(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>接続(&amp;O)</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (コピー)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1 (コピー %2)</translation>
    </message>
    <message>
        <source>Remove this server?</source>
        <translation>このサーバーを削除しますか？</translation>
    </message>
    <message>
        <source>“%1” leaves the list, with its passwords. Nothing on the server changes.</source>
        <translation>「%1」をパスワードとともに一覧から削除します。サーバー側は何も変更されません。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>vitrine::PromptRecall</name>
    <message>
        <source>Earlier prompts (Alt+Down)</source>
        <translation>以前のプロンプト (Alt+Down)</translation>
    </message>
    <message>
        <source>Earlier prompts for %1</source>
        <translation>%1 の以前のプロンプト</translation>
    </message>
    <message>
        <source>Prompts that are submitted appear here.</source>
        <translation>送信したプロンプトがここに表示されます。</translation>
    </message>
    <message>
        <source>Clear Prompts</source>
        <translation>プロンプトのクリア</translation>
    </message>
    <message>
        <source>Forget all prompts that were submitted, of every workflow?</source>
        <translation>すべてのワークフローで送信したプロンプトの履歴を消去しますか？</translation>
    </message>
    <message>
        <source>&amp;Forget All</source>
        <translation>すべて消去(&amp;F)</translation>
    </message>
</context>
<context>
    <name>vitrine::ProxyPage</name>
    <message>
        <source>The one of this system</source>
        <translation>システムのプロキシ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
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
        <translation>プロキシ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>ホスト(&amp;H)</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>ポート(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>パスワード(&amp;W)</translation>
    </message>
    <message>
        <source>Requests and live events leave this machine through it.</source>
        <translation>このコンピューターからのリクエストとライブイベントがこのプロキシを経由します。</translation>
    </message>
</context>
<context>
    <name>vitrine::QueueActions</name>
    <message>
        <source>&amp;Pause Queue</source>
        <translation>キューを一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel Whole &amp;Batch</source>
        <translation>バッチ全体をキャンセル(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel All E&amp;xcept What Runs…</source>
        <translation>実行中以外をすべてキャンセル(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>再試行(&amp;R)</translation>
    </message>
    <message>
        <source>Run &amp;Again</source>
        <translation>もう一度実行(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete &amp;Finished…</source>
        <translation>終了した項目を削除(&amp;F)…</translation>
    </message>
    <message>
        <source>C&amp;lear Queue…</source>
        <translation>キューをクリア(&amp;L)…</translation>
    </message>
    <message>
        <source>Open &amp;Workflow</source>
        <translation>ワークフローを開く(&amp;W)</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>更新(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Resume Queue</source>
        <translation>キューを再開(&amp;R)</translation>
    </message>
    <message>
        <source>Starts what waits again.</source>
        <translation>待機中の項目の実行を再開します。</translation>
    </message>
    <message>
        <source>What runs goes on; nothing else is started.</source>
        <translation>実行中の項目は続行し、新たな項目は開始しません。</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>そのまま残す</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln item(s)?</source>
        <translation>
            <numerusform>%Ln 個の項目をキャンセルしますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay in the list and can be retried.</source>
        <translation>項目は一覧に残り、再試行できます。</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln Item(s)</source>
        <translation>
            <numerusform>%Ln 個の項目をキャンセル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is everything of %Ln batch(es) that waits or runs, also what is not shown.</source>
        <translation>
            <numerusform>%Ln 個のバッチの待機中または実行中の項目がすべて対象となり、表示されていない項目も含まれます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln waiting item(s)?</source>
        <translation>
            <numerusform>%Ln 個の待機中の項目をキャンセルしますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>What runs now goes on.</source>
        <translation>実行中の項目は続行します。</translation>
    </message>
    <message numerus="yes">
        <source>Not ended yet, and canceled by this: %Ln.</source>
        <translation>
            <numerusform>まだ終了しておらず、この操作でキャンセルされる項目: %Ln 個。</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. Pictures stay in the gallery.</source>
        <translation>この操作は元に戻せません。画像はギャラリーに残ります。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln item(s) from the queue?</source>
        <translation>
            <numerusform>%Ln 個の項目をキューから削除しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Item(s)</source>
        <translation>
            <numerusform>%Ln 個の項目を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln finished item(s) from the queue?</source>
        <translation>
            <numerusform>終了した %Ln 個の項目をキューから削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>These are %1 completed, %2 failed and %3 canceled ones. This cannot be undone. Pictures stay in the gallery.</source>
        <translation>内訳: 完了 %1 個、失敗 %2 個、キャンセル済み %3 個。この操作は元に戻せません。画像はギャラリーに残ります。</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %Ln item(s) from the queue?</source>
        <translation>
            <numerusform>%Ln 個の項目をすべてキューから削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1 was not submitted again. %2</source>
        <translation>項目 %1 を再送信できませんでした。%2</translation>
    </message>
    <message>
        <source>Item %1 runs again as item %2.</source>
        <translation>項目 %1 を項目 %2 としてもう一度実行します。</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>送信中…</translation>
    </message>
</context>
<context>
    <name>vitrine::QueueBar</name>
    <message>
        <source>Filter by values, workflow, origin, error, id</source>
        <translation>値、ワークフロー、生成元、エラー、ID で絞り込む</translation>
    </message>
    <message>
        <source>Filter the queue</source>
        <translation>キューを絞り込む</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>キャンセル済み</translation>
    </message>
</context>
<context>
    <name>vitrine::QueueColumns</name>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>列をリセット(&amp;R)</translation>
    </message>
</context>
<context>
    <name>vitrine::QueueDetailsPane</name>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Traceback</source>
        <translation>トレースバック</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>何も選択されていません</translation>
    </message>
    <message>
        <source>Select an item to see its values, its results and what went wrong.</source>
        <translation>項目を選択すると、値、結果、エラーの内容が表示されます。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>At the moment</source>
        <translation>現在の処理</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了日時</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>生成元</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Item %1 of another user</source>
        <translation>項目 %1 (ほかのユーザー)</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>項目 %1</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Retry of item</source>
        <translation>再試行元の項目</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>The record cannot be read. %1</source>
        <translation>レコードを読み込めません。%1</translation>
    </message>
    <message>
        <source>At node %1:</source>
        <translation>ノード %1:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is shown</source>
        <translation>表示する項目がありません</translation>
    </message>
    <message>
        <source>The record cannot be read</source>
        <translation>レコードを読み込めません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Too long to be shown</source>
        <translation>長すぎるため表示できません</translation>
    </message>
    <message>
        <source>The record has %1.</source>
        <translation>レコードのサイズは %1 です。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Items of other users</source>
        <translation>ほかのユーザーの項目</translation>
    </message>
    <message numerus="yes">
        <source>Batch of %Ln item(s)</source>
        <translation>
            <numerusform>バッチ (項目 %Ln 個)</numerusform>
        </translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Time per item</source>
        <translation>項目あたりの時間</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) are selected</source>
        <translation>
            <numerusform>%Ln 個の項目が選択されています</numerusform>
        </translation>
    </message>
    <message>
        <source>Other users’</source>
        <translation>ほかのユーザー</translation>
    </message>
</context>
<context>
    <name>vitrine::QueueModel</name>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>生成元</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>%1 (another user’s)</source>
        <translation>%1 (ほかのユーザー)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>項目 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of other users</source>
        <translation>ほかのユーザーの%1</translation>
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
        <translation>%1、残り約 %2</translation>
    </message>
    <message>
        <source>The server does not show what other users run.</source>
        <translation>サーバーは、ほかのユーザーが実行している内容を表示しません。</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>バッチ %1</translation>
    </message>
</context>
<context>
    <name>vitrine::QueueMonitor</name>
    <message>
        <source>Queue item %1</source>
        <translation>キュー項目 %1</translation>
    </message>
    <message>
        <source>The workflow of item %1 cannot be opened. %2</source>
        <translation>項目 %1 のワークフローを開けません。%2</translation>
    </message>
</context>
<context>
    <name>vitrine::QueueWindow</name>
    <message>
        <source>Queue – Vitrine</source>
        <translation>キュー – Vitrine</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Progress of the queue</source>
        <translation>キューの進行状況</translation>
    </message>
    <message>
        <source>%p %</source>
        <translation>%p %</translation>
    </message>
    <message>
        <source>What is shown may be old. %1</source>
        <translation>表示内容が最新ではない可能性があります。%1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No such items</source>
        <translation>該当する項目なし</translation>
    </message>
    <message>
        <source>Nothing in the queue fits the filter.</source>
        <translation>条件に一致する項目がキューにありません。</translation>
    </message>
    <message>
        <source>Show All Items</source>
        <translation>すべての項目を表示</translation>
    </message>
    <message>
        <source>The queue cannot be read</source>
        <translation>キューを読み込めません</translation>
    </message>
    <message>
        <source>The queue is empty</source>
        <translation>キューは空です</translation>
    </message>
    <message>
        <source>What is submitted, here or by other programs, appears here and stays until it is deleted.</source>
        <translation>Vitrine やほかのプログラムから送信した項目がここに表示され、削除するまで残ります。</translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>キューを読み込み中…</translation>
    </message>
    <message>
        <source>Nothing waits or runs</source>
        <translation>待機中または実行中の項目はありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of other users</source>
        <translation>
            <numerusform>ほかのユーザー %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading: %1 of %2</source>
        <translation>読み込み中: %1/%2</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Not live</source>
        <translation>ライブ更新なし</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>The queue is paused: what runs goes on, nothing else is started.</source>
        <translation>キューは一時停止中です。実行中の項目は続行し、新たな項目は開始しません。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
</context>
<context>
    <name>vitrine::ReadOnlyEditor</name>
    <message>
        <source>No value</source>
        <translation>値なし</translation>
    </message>
</context>
<context>
    <name>vitrine::RecentWorkflowsMenu</name>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>一覧をクリア(&amp;C)</translation>
    </message>
</context>
<context>
    <name>vitrine::RecentsPopup</name>
    <message>
        <source>Earlier entries</source>
        <translation>以前の入力</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the chosen entry (Shift+Delete)</source>
        <translation>選択した入力を削除 (Shift+Delete)</translation>
    </message>
    <message>
        <source>Clear All…</source>
        <translation>すべてクリア…</translation>
    </message>
    <message>
        <source>Nothing fits the search.</source>
        <translation>検索に一致するものはありません。</translation>
    </message>
</context>
<context>
    <name>vitrine::RecordEditor</name>
    <message>
        <source>Cannot be loaded now</source>
        <translation>現在読み込めません</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>The server has none</source>
        <translation>サーバーにありません</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>(Optional) Choose…</source>
        <translation>(任意) 選択…</translation>
    </message>
    <message>
        <source>(None)</source>
        <translation>(なし)</translation>
    </message>
    <message>
        <source>%1 (not on this server)</source>
        <translation>%1 (このサーバーにありません)</translation>
    </message>
</context>
<context>
    <name>vitrine::RecordKind</name>
    <message>
        <source>a name on the server is needed</source>
        <translation>サーバー上の名前が必要です</translation>
    </message>
</context>
<context>
    <name>vitrine::RecordLists</name>
    <message>
        <source>Bundled</source>
        <translation>付属</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>自分のもの</translation>
    </message>
</context>
<context>
    <name>vitrine::Reference</name>
    <message>
        <source>%1: %2: the server has no image %3. It was taken out.</source>
        <translation>%1: %2: サーバーに画像 %3 がないため、取り除きました。</translation>
    </message>
    <message>
        <source>%1: %2: the server has no video %3. It was taken out.</source>
        <translation>%1: %2: サーバーに動画 %3 がないため、取り除きました。</translation>
    </message>
    <message>
        <source>%1: %2: the server has no board with the id %3. The field was set to “Auto”.</source>
        <translation>%1: %2: サーバーに ID %3 のボードがないため、フィールドを「自動」に設定しました。</translation>
    </message>
    <message>
        <source>%1: %2: the model “%3” is not installed on the server. It was taken out.</source>
        <translation>%1: %2: モデル「%3」がサーバーにインストールされていないため、取り除きました。</translation>
    </message>
</context>
<context>
    <name>vitrine::RepeatItemJob</name>
    <message>
        <source>The server shows nothing of item %1: it is another user&apos;s.</source>
        <translation>項目 %1 はほかのユーザーのものであるため、サーバーは内容を表示しません。</translation>
    </message>
</context>
<context>
    <name>vitrine::ReplaceQueue</name>
    <message>
        <source>Replace the Queue</source>
        <translation>キューの置き換え</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln waiting item(s) and submit this workflow instead?</source>
        <translation>
            <numerusform>%Ln 個の待機中の項目をキャンセルし、代わりにこのワークフローを送信しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>What runs now goes on. Only your own items are canceled.</source>
        <translation>実行中の項目は続行します。キャンセルされるのは自分の項目だけです。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
</context>
<context>
    <name>vitrine::ReplyError</name>
    <message>
        <source>a web page came instead of data</source>
        <translation>データではなく Web ページが返されました</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>接続が拒否されました</translation>
    </message>
    <message>
        <source>host not found</source>
        <translation>ホストが見つかりません</translation>
    </message>
    <message>
        <source>connection closed</source>
        <translation>接続が閉じられました</translation>
    </message>
    <message>
        <source>connection closed before an answer came</source>
        <translation>応答を受信する前に接続が閉じられました</translation>
    </message>
    <message>
        <source>it redirects to another address</source>
        <translation>別のアドレスにリダイレクトされます</translation>
    </message>
    <message>
        <source>the proxy refused the connection</source>
        <translation>プロキシが接続を拒否しました</translation>
    </message>
    <message>
        <source>the proxy closed the connection</source>
        <translation>プロキシが接続を閉じました</translation>
    </message>
    <message>
        <source>the proxy was not found</source>
        <translation>プロキシが見つかりません</translation>
    </message>
    <message>
        <source>the proxy did not answer in time</source>
        <translation>プロキシが時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>it wants another user name or password</source>
        <translation>別のユーザー名またはパスワードが必要です</translation>
    </message>
</context>
<context>
    <name>vitrine::ReportCheck</name>
    <message>
        <source>This was not looked at.</source>
        <translation>確認していません。</translation>
    </message>
</context>
<context>
    <name>vitrine::ResolveGeneratorsJob</name>
    <message>
        <source>The prompts of the generator %1 cannot be read: %2</source>
        <translation>ジェネレーター %1 のプロンプトを読み込めません: %2</translation>
    </message>
</context>
<context>
    <name>vitrine::RestoreImagesJob</name>
    <message>
        <source>%1 is not restored. %2</source>
        <translation>%1 を復元できませんでした。%2</translation>
    </message>
    <message>
        <source>The board of %1 is gone; the image is uncategorized now.</source>
        <translation>%1 のボードがなくなったため、画像は未分類になりました。</translation>
    </message>
    <message>
        <source>%1 has lost its workflow: the server does not take it along with the file.</source>
        <translation>%1 のワークフローが失われました。サーバーはファイルと一緒にワークフローを受け取りません。</translation>
    </message>
    <message>
        <source>%1 has lost its star. %2</source>
        <translation>%1 のスターが失われました。%2</translation>
    </message>
    <message>
        <source>%1 has lost its star.</source>
        <translation>%1 のスターが失われました。</translation>
    </message>
</context>
<context>
    <name>vitrine::ResultActions</name>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Use as Input: %1</source>
        <translation>入力として使用(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Use as Input</source>
        <translation>入力として使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy Image Name</source>
        <translation>画像名をコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>vitrine::RetryItemsJob</name>
    <message>
        <source>The queue has none of these items.</source>
        <translation>これらの項目はキューにありません。</translation>
    </message>
</context>
<context>
    <name>vitrine::RoutesCheck</name>
    <message>
        <source>The server lacks what every InvokeAI from 6.3 to 6.14 has: %1.</source>
        <translation>6.3 から 6.14 までのすべての InvokeAI にあるものがサーバーにありません: %1。</translation>
    </message>
    <message>
        <source>It may be a version that Vitrine does not know yet, or changed. See “Version”.</source>
        <translation>Vitrine が未対応のバージョンか、改変されている可能性があります。「バージョン」を参照してください。</translation>
    </message>
    <message>
        <source>The server has no nodes, so no workflow can run.</source>
        <translation>サーバーにノードがないため、ワークフローを実行できません。</translation>
    </message>
    <message>
        <source>Look at its log: it says why nodes could not be loaded.</source>
        <translation>サーバーのログで、ノードを読み込めなかった原因を確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>The server has every route that Vitrine uses, and %n node type(s).</source>
        <translation>
            <numerusform>サーバーには Vitrine が使用するすべてのルートと、%n 個のノードタイプがあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server lacks %n function(s) of newer versions: %1.</source>
        <translation>
            <numerusform>新しいバージョンの %n 個の機能がサーバーにありません: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Update InvokeAI to have them. Everything else works.</source>
        <translation>これらを使用するには InvokeAI を更新してください。ほかの機能はすべて使用できます。</translation>
    </message>
</context>
<context>
    <name>vitrine::RunBatchJob</name>
    <message>
        <source>The queue is full: it took %1 of %2 items. Submit the rest when it has emptied.</source>
        <translation>キューがいっぱいです。%2 個中 %1 個の項目が受け付けられました。残りはキューが空いてから送信してください。</translation>
    </message>
    <message numerus="yes">
        <source>The server did not take the submission within %n second(s).</source>
        <translation>
            <numerusform>サーバーが %n 秒以内に送信を受け付けませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is not done after %n second(s). Nothing was canceled: it goes on on the server.</source>
        <translation>
            <numerusform>%n 秒経過しましたが完了していません。キャンセルはされておらず、サーバーで続行しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The run is done, but its pictures could not be listed. %1</source>
        <translation>実行は完了しましたが、画像の一覧を取得できませんでした。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of this run were canceled on the server.</source>
        <translation>
            <numerusform>この実行の %n 個の項目がサーバーでキャンセルされました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::RunFollower</name>
    <message>
        <source>Wait so long at most, in seconds; 0 for ever. Nothing is canceled then.</source>
        <translation>最大待機時間 (秒)。0 は無制限。時間が過ぎてもキャンセルはしません。</translation>
    </message>
    <message>
        <source>Save the images into this folder. Waits.</source>
        <translation>画像をこのフォルダーに保存します。完了まで待機します。</translation>
    </message>
    <message>
        <source>Have Ctrl+C cancel the run on the server, instead of the waiting only.</source>
        <translation>Ctrl+C で待機を終えるだけでなく、サーバーでの実行もキャンセルします。</translation>
    </message>
    <message numerus="yes">
        <source>Submitted as item(s) %1.</source>
        <translation>
            <numerusform>項目 %1 として送信しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Waiting until it is back; the run goes on there.</source>
        <translation>%1 再接続を待っています。実行はサーバーで続行しています。</translation>
    </message>
    <message>
        <source>Interrupted: canceling the run.</source>
        <translation>中断しました。実行をキャンセルしています。</translation>
    </message>
    <message>
        <source>Interrupted. What was submitted goes on on the server; to cancel it: vitrinectl queue cancel-batch %1</source>
        <translation>中断しました。送信済みの項目はサーバーで続行しています。キャンセルするには: vitrinectl queue cancel-batch %1</translation>
    </message>
</context>
<context>
    <name>vitrine::RunList</name>
    <message>
        <source>Runs and their pictures appear here.</source>
        <translation>実行とその画像がここに表示されます。</translation>
    </message>
</context>
<context>
    <name>vitrine::RunNotices</name>
    <message>
        <source>An item of “%1” failed</source>
        <translation>「%1」の項目が失敗しました</translation>
    </message>
    <message>
        <source>The run goes on.</source>
        <translation>実行は続行しています。</translation>
    </message>
    <message>
        <source>“%1” failed</source>
        <translation>「%1」が失敗しました</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln item(s) failed.</source>
        <translation>
            <numerusform>%Ln 個の項目のうち %1 個が失敗しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>“%1” was canceled on the server</source>
        <translation>「%1」がサーバーでキャンセルされました</translation>
    </message>
    <message>
        <source>Submit it again to go on.</source>
        <translation>続行するにはもう一度送信してください。</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>“%1” is done</source>
        <translation>「%1」が完了しました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>画像 %Ln 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
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
        <translation>結果 %1: %2</translation>
    </message>
</context>
<context>
    <name>vitrine::RunPicturesView</name>
    <message>
        <source>Pictures of this run</source>
        <translation>この実行の画像</translation>
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
        <translation>実行の進行状況</translation>
    </message>
    <message>
        <source>Progress of the item</source>
        <translation>項目の進行状況</translation>
    </message>
</context>
<context>
    <name>vitrine::RunResults</name>
    <message>
        <source>Results: %1</source>
        <translation>結果: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::RunSummary</name>
    <message numerus="yes">
        <source>%n not valid</source>
        <translation>
            <numerusform>無効 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken by the server</source>
        <translation>
            <numerusform>サーバーが受け付けず %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed while running</source>
        <translation>
            <numerusform>実行中に失敗 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done in time</source>
        <translation>
            <numerusform>時間内に未完了 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost to the network</source>
        <translation>
            <numerusform>通信エラー %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canceled</source>
        <translation>
            <numerusform>キャンセル %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1: %2</source>
        <translation>項目 %1: %2</translation>
    </message>
    <message>
        <source>Item %1: %2 (node %3, %4)</source>
        <translation>項目 %1: %2 (ノード %3、%4)</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) found no place in the queue.</source>
        <translation>
            <numerusform>%n 個の項目がキューに入りませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1: canceled.</source>
        <translation>項目 %1: キャンセル済み。</translation>
    </message>
    <message>
        <source>Item %1: deleted from the queue.</source>
        <translation>項目 %1: キューから削除されました。</translation>
    </message>
    <message>
        <source>Item %1: not done yet; it goes on on the server.</source>
        <translation>項目 %1: 未完了。サーバーで続行しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>完了 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::RunTexts</name>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>サーバーを待っています…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>キューに追加済み</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>%1 of %2 items</source>
        <translation>項目 %1/%2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 件失敗</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>画像 1 枚</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation>画像 %1 枚</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始中…</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>項目 %1</translation>
    </message>
    <message>
        <source>Item %1: %2</source>
        <translation>項目 %1: %2</translation>
    </message>
    <message>
        <source>“%1” failed: %2</source>
        <translation>「%1」が失敗しました: %2</translation>
    </message>
    <message>
        <source>“%1” failed in item %2: %3</source>
        <translation>「%1」が項目 %2 で失敗しました: %3</translation>
    </message>
</context>
<context>
    <name>vitrine::RunView</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Traceback</source>
        <translation>トレースバック</translation>
    </message>
    <message>
        <source>Take this run off the list. Its pictures stay on the server.</source>
        <translation>この実行を一覧から取り除きます。画像はサーバーに残ります。</translation>
    </message>
    <message>
        <source>Remove run</source>
        <translation>実行を取り除く</translation>
    </message>
    <message>
        <source>Traceback of the error</source>
        <translation>エラーのトレースバック</translation>
    </message>
    <message>
        <source>Canceling…</source>
        <translation>キャンセル中…</translation>
    </message>
    <message>
        <source>There are more warnings.</source>
        <translation>ほかにも警告があります。</translation>
    </message>
</context>
<context>
    <name>vitrine::SaveWorkflowDialog</name>
    <message>
        <source>Save Workflow As</source>
        <translation>ワークフローに名前を付けて保存</translation>
    </message>
    <message>
        <source>As &amp;File…</source>
        <translation>ファイルとして(&amp;F)…</translation>
    </message>
    <message>
        <source>It goes into the workflow library of this server, as one of yours.</source>
        <translation>このサーバーのワークフローライブラリに、自分のワークフローとして保存されます。</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
</context>
<context>
    <name>vitrine::SaveWorkflowJob</name>
    <message>
        <source>The number %1 at %2 is larger than 64 bits can hold, and the library would get a rounded one. Save the workflow as a file.</source>
        <translation>%2 の数値 %1 は 64 ビットの範囲を超えているため、ライブラリには丸められた値が保存されます。ワークフローをファイルとして保存してください。</translation>
    </message>
    <message>
        <source>The workflow was changed meanwhile.</source>
        <translation>その間にワークフローが変更されました。</translation>
    </message>
    <message>
        <source>The server kept something else.</source>
        <translation>サーバーに別の内容が保存されました。</translation>
    </message>
</context>
<context>
    <name>vitrine::SearchPopup</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>vitrine::SearchableTable</name>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Nothing contains “%1”.</source>
        <translation>「%1」を含むものはありません。</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせ中…</translation>
    </message>
</context>
<context>
    <name>vitrine::SendRunJob</name>
    <message>
        <source>This run could not be written down: if the program ends before it does, its results are in the gallery only.</source>
        <translation>この実行を記録できませんでした。実行が終わる前にプログラムを終了すると、結果はギャラリーでしか確認できません。</translation>
    </message>
</context>
<context>
    <name>vitrine::ServerCheck</name>
    <message>
        <source>“%1” is no version that is understood.</source>
        <translation>「%1」はバージョンとして解釈できません。</translation>
    </message>
    <message>
        <source>InvokeAI %1 is older than 6.3, the oldest that Vitrine works with.</source>
        <translation>InvokeAI %1 は、Vitrine が対応する最も古いバージョン 6.3 よりも古いものです。</translation>
    </message>
    <message>
        <source>Update InvokeAI on the server.</source>
        <translation>サーバーの InvokeAI を更新してください。</translation>
    </message>
    <message>
        <source>InvokeAI %1 is newer than 6.14, the newest that Vitrine was tried with.</source>
        <translation>InvokeAI %1 は、Vitrine で動作確認済みの最新バージョン 6.14 よりも新しいものです。</translation>
    </message>
    <message>
        <source>What does not work may come from that: look for a newer Vitrine.</source>
        <translation>動作しない機能はそれが原因かもしれません。新しい Vitrine がないか確認してください。</translation>
    </message>
    <message>
        <source>InvokeAI %1 is a version that Vitrine works with.</source>
        <translation>InvokeAI %1 は Vitrine が対応しているバージョンです。</translation>
    </message>
    <message>
        <source>InvokeAI %1 answers at %2, in %3 ms.</source>
        <translation>%2 で InvokeAI %1 が応答しました (%3 ms)。</translation>
    </message>
    <message>
        <source>Use the address %1: an InvokeAI server answers there.</source>
        <translation>アドレス %1 を使用してください。そこで InvokeAI サーバーが応答しています。</translation>
    </message>
    <message>
        <source>Not looked at, since the server cannot be used.</source>
        <translation>サーバーを使用できないため、確認していません。</translation>
    </message>
    <message>
        <source>The server does not tell the time.</source>
        <translation>サーバーから時刻を取得できません。</translation>
    </message>
    <message>
        <source>The clocks of the server and of this machine agree.</source>
        <translation>サーバーとこのコンピューターの時計は一致しています。</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 s ahead of this machine&apos;s.</source>
        <translation>サーバーの時計は、このコンピューターより %1 秒進んでいます。</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 s behind this machine&apos;s.</source>
        <translation>サーバーの時計は、このコンピューターより %1 秒遅れています。</translation>
    </message>
    <message>
        <source>Set both by network time (NTP): logins and certificates end by the clock, and times are shown wrong.</source>
        <translation>両方の時計をネットワーク時刻 (NTP) で合わせてください。時計がずれていると、サインインや証明書の有効期限が正しく判断されず、時刻の表示もずれます。</translation>
    </message>
</context>
<context>
    <name>vitrine::ServerConnection</name>
    <message>
        <source>Demo server</source>
        <translation>デモサーバー</translation>
    </message>
</context>
<context>
    <name>vitrine::ServerFolder</name>
    <message>
        <source>There is no folder “%1”. Give the root folder of the InvokeAI server: the one that holds invokeai.yaml and the folder databases.</source>
        <translation>フォルダー「%1」がありません。InvokeAI サーバーのルートフォルダー (invokeai.yaml と databases フォルダーがあるフォルダー) を指定してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2). Run this as the user whose server it is.</source>
        <translation>「%1」を読み込めません (%2)。サーバーを所有するユーザーとして実行してください。</translation>
    </message>
    <message>
        <source>The server of “%1” keeps its database in memory (use_memory_db in invokeai.yaml). Only the server itself can be asked.</source>
        <translation>「%1」のサーバーはデータベースをメモリ上に置いています (invokeai.yaml の use_memory_db)。サーバー自体にしか問い合わせできません。</translation>
    </message>
    <message>
        <source>There is no database “%1”. Give the root folder of the InvokeAI server (the one that holds invokeai.yaml and the folder databases); a new server makes it at its first start.</source>
        <translation>データベース「%1」がありません。InvokeAI サーバーのルートフォルダー (invokeai.yaml と databases フォルダーがあるフォルダー) を指定してください。新しいサーバーでは、初回起動時に作成されます。</translation>
    </message>
</context>
<context>
    <name>vitrine::ServerMenu</name>
    <message>
        <source>administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>user</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Demo server</source>
        <translation>デモサーバー</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>%1 に接続中…</translation>
    </message>
    <message>
        <source>Trying again by itself.</source>
        <translation>自動的に再試行しています。</translation>
    </message>
    <message>
        <source>Connected to InvokeAI %1 at %2.</source>
        <translation>%2 の InvokeAI %1 に接続しています。</translation>
    </message>
    <message>
        <source>There are no live events for the moment, so progress and new images show late.</source>
        <translation>ライブイベントが一時的に停止しているため、進行状況と新しい画像の表示が遅れます。</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>誰もサインインしていません。</translation>
    </message>
    <message>
        <source>Its certificate is taken because you trust it for this server alone.</source>
        <translation>証明書は、このサーバーに限り信頼されているため受け入れられています。</translation>
    </message>
</context>
<context>
    <name>vitrine::ServerProfile</name>
    <message>
        <source>“%1” is not the name of a header. Use letters, digits and dashes, such as X-Api-Key.</source>
        <translation>「%1」はヘッダー名ではありません。X-Api-Key のように英字、数字、ハイフンを使用してください。</translation>
    </message>
    <message>
        <source>The header “%1” is set by Vitrine itself. Take it out.</source>
        <translation>ヘッダー「%1」は Vitrine が設定します。取り除いてください。</translation>
    </message>
    <message>
        <source>The value of the header “%1” holds a line break or another control character. Enter it again without.</source>
        <translation>ヘッダー「%1」の値に改行またはその他の制御文字が含まれています。取り除いて入力し直してください。</translation>
    </message>
    <message>
        <source>“%1” is not the name of a proxy. Enter a host such as proxy.example.org, without http:// and port.</source>
        <translation>「%1」はプロキシの名前ではありません。http:// やポートを付けずに、proxy.example.org のようなホストを入力してください。</translation>
    </message>
    <message>
        <source>The proxy “%1” has no port. Enter the one it listens on.</source>
        <translation>プロキシ「%1」のポートがありません。プロキシの待ち受けポートを入力してください。</translation>
    </message>
    <message>
        <source>No server address was given%1. Type one such as localhost:9090.</source>
        <translation>サーバーのアドレスが指定されていません%1。localhost:9090 のように入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not a server address. Type one such as localhost:9090.</source>
        <translation>「%1」はサーバーのアドレスではありません。localhost:9090 のように入力してください。</translation>
    </message>
    <message>
        <source>“%1” does not start with http:// or https://, the only ways to reach a server.</source>
        <translation>「%1」は http:// または https:// で始まっていません。サーバーへの接続に使用できるのはこの 2 つだけです。</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password%1: addresses are stored in plain text. Give them in the profile of the server instead.</source>
        <translation>アドレスにユーザー名やパスワードを含めることはできません%1。アドレスは平文で保存されるため、代わりにサーバーのプロファイルで指定してください。</translation>
    </message>
    <message>
        <source>A login of InvokeAI (token) and a user name with password (HTTP basic) cannot be used together: a request carries only one of them. Take one out.</source>
        <translation>InvokeAI のサインイン (トークン) と、ユーザー名とパスワード (HTTP Basic 認証) は同時に使用できません。リクエストで送れるのはどちらか一方だけです。一方を取り除いてください。</translation>
    </message>
    <message>
        <source>The header Authorization and a login cannot be used together: a request carries only one of them. Take one out.</source>
        <translation>Authorization ヘッダーとサインインは同時に使用できません。リクエストで送れるのはどちらか一方だけです。一方を取り除いてください。</translation>
    </message>
    <message>
        <source>HTTP basic needs a user name. Enter one.</source>
        <translation>HTTP Basic 認証にはユーザー名が必要です。入力してください。</translation>
    </message>
    <message>
        <source>A user name of HTTP basic cannot hold a colon. Enter it without.</source>
        <translation>HTTP Basic 認証のユーザー名にコロンを含めることはできません。コロンを除いて入力してください。</translation>
    </message>
    <message>
        <source>There is a key but no client certificate that it belongs to. Choose the file of the certificate too.</source>
        <translation>秘密鍵に対応するクライアント証明書がありません。証明書のファイルも選択してください。</translation>
    </message>
</context>
<context>
    <name>vitrine::ServerReport</name>
    <message>
        <source>The server at %1 cannot be reached%2.</source>
        <translation>%1 のサーバーに接続できません%2。</translation>
    </message>
    <message>
        <source>Check that InvokeAI is running there, that address and port are right, and that no firewall stands between. Unless its invokeai.yaml says &quot;host: 0.0.0.0&quot;, a server can only be reached from its own machine.</source>
        <translation>InvokeAI が実行されていること、アドレスとポートが正しいこと、ファイアウォールで遮断されていないことを確認してください。invokeai.yaml に「host: 0.0.0.0」がない限り、サーバーには同じコンピューターからしか接続できません。</translation>
    </message>
    <message>
        <source>The server at %1 did not answer in time.</source>
        <translation>%1 のサーバーが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>It may be busy (older servers answer nothing while they take in an upload), or something on the way swallows the connection. Try again in a moment.</source>
        <translation>サーバーが混み合っているか (古いサーバーはアップロードの受信中に応答しません)、途中で接続が失われている可能性があります。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The secure connection to %1 was refused%2.</source>
        <translation>%1 への安全な接続が拒否されました%2。</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate and the clock of this machine, or use http:// if the server has no certificate.</source>
        <translation>サーバーの証明書とこのコンピューターの時計を確認してください。サーバーに証明書がない場合は http:// を使用してください。</translation>
    </message>
    <message>
        <source>The server at %1 asks for a login%2.</source>
        <translation>%1 のサーバーがサインインを求めています%2。</translation>
    </message>
    <message>
        <source>Sign in, or give a valid token (vitrinectl reads it from VITRINE_TOKEN). A login of a proxy before the server is given as a header of the connection.</source>
        <translation>サインインするか、有効なトークンを指定してください（vitrinectl は VITRINE_TOKEN から読み取ります）。サーバーの前にあるプロキシへのログインは、接続のヘッダーとして指定します。</translation>
    </message>
    <message>
        <source>The server at %1 does not tell this to everybody%2.</source>
        <translation>%1 のサーバーはこの情報をすべてのユーザーには公開していません%2。</translation>
    </message>
    <message>
        <source>Ask an administrator of the server to look.</source>
        <translation>サーバーの管理者に確認を依頼してください。</translation>
    </message>
    <message>
        <source>What answers at %1 is not an InvokeAI server, or its path is wrong%2.</source>
        <translation>%1 で応答しているのは InvokeAI サーバーではないか、パスが間違っています%2。</translation>
    </message>
    <message>
        <source>Check address and port. If a proxy has InvokeAI below a path, the path belongs to the address: https://host/invoke.</source>
        <translation>アドレスとポートを確認してください。プロキシが InvokeAI をパスの下で公開している場合は、パスもアドレスに含めます。例: https://host/invoke.</translation>
    </message>
    <message>
        <source>The server at %1 cannot tell: it has no%2.</source>
        <translation>%1 のサーバーでは確認できません。該当する機能がありません%2。</translation>
    </message>
    <message>
        <source>The answer of the server at %1 could not be understood%2.</source>
        <translation>%1 のサーバーの応答を解釈できませんでした%2。</translation>
    </message>
    <message>
        <source>Its version may not be supported, or something on the way changes answers.</source>
        <translation>未対応のバージョンか、途中で応答が書き換えられている可能性があります。</translation>
    </message>
    <message>
        <source>The server at %1 reported a failure%2.</source>
        <translation>%1 のサーバーでエラーが発生しました%2。</translation>
    </message>
    <message>
        <source>Its log says more. Try again in a moment.</source>
        <translation>詳細はサーバーのログを参照してください。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Long-polling</source>
        <translation>ロングポーリング</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>サムネイル</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Vitrine %1, Qt %2, %3</source>
        <translation>Vitrine %1、Qt %2、%3</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1、約 %2</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>counts of assets</source>
        <translation>アセット数</translation>
    </message>
    <message>
        <source>boards by date</source>
        <translation>日付別のボード</translation>
    </message>
    <message>
        <source>shared boards</source>
        <translation>共有ボード</translation>
    </message>
    <message>
        <source>videos</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>tags of workflows</source>
        <translation>ワークフローのタグ</translation>
    </message>
    <message>
        <source>shared workflows</source>
        <translation>共有ワークフロー</translation>
    </message>
    <message>
        <source>system prompts</source>
        <translation>システムプロンプト</translation>
    </message>
    <message>
        <source>sending values to the web UI</source>
        <translation>Web UI への値の送信</translation>
    </message>
    <message>
        <source>node packs</source>
        <translation>ノードパック</translation>
    </message>
    <message>
        <source>finding models without files</source>
        <translation>ファイルのないモデルの検出</translation>
    </message>
    <message>
        <source>identifying models again</source>
        <translation>モデルの再識別</translation>
    </message>
    <message>
        <source>pausing installations</source>
        <translation>インストールの一時停止</translation>
    </message>
    <message>
        <source>finding model folders without a model</source>
        <translation>モデルのないモデルフォルダーの検出</translation>
    </message>
    <message>
        <source>changing the server&apos;s configuration</source>
        <translation>サーバー構成の変更</translation>
    </message>
    <message>
        <source>the list of devices</source>
        <translation>デバイスの一覧</translation>
    </message>
</context>
<context>
    <name>vitrine::ServerReportJob</name>
    <message>
        <source>Thumbnails (WebP pictures) can be read here.</source>
        <translation>サムネイル (WebP 画像) を読み込めます。</translation>
    </message>
    <message>
        <source>Thumbnails cannot be read here: they are WebP pictures.</source>
        <translation>サムネイルは WebP 画像のため、この環境では読み込めません。</translation>
    </message>
    <message>
        <source>Install the package qt6-image-formats-plugins and start Vitrine again.</source>
        <translation>パッケージ qt6-image-formats-plugins をインストールして、Vitrine を再起動してください。</translation>
    </message>
    <message>
        <source>Not looked at, since the server cannot be used.</source>
        <translation>サーバーを使用できないため、確認していません。</translation>
    </message>
    <message>
        <source>Not looked at, since the server does not let us in.</source>
        <translation>サーバーがアクセスを許可しないため、確認していません。</translation>
    </message>
    <message>
        <source>Not looked at, since the server&apos;s nodes are not known.</source>
        <translation>サーバーのノードが不明なため、確認していません。</translation>
    </message>
</context>
<context>
    <name>vitrine::ServerSection</name>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>vitrine::ServerWindow</name>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>設定元</translation>
    </message>
    <message>
        <source>Search the configuration</source>
        <translation>構成を検索</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Search the packages</source>
        <translation>パッケージを検索</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Results of Nodes</source>
        <translation>ノードの結果</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Intermediate Images</source>
        <translation>中間画像</translation>
    </message>
    <message>
        <source>Models in Memory</source>
        <translation>メモリ内のモデル</translation>
    </message>
    <message>
        <source>Server – Vitrine</source>
        <translation>サーバー – Vitrine</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Live updates</source>
        <translation>ライブ更新</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Infill methods</source>
        <translation>インフィル方式</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Found in it</source>
        <translation>キャッシュヒット</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>キャッシュミス</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>What the server writes to its log</source>
        <translation>サーバーがログに記録する内容</translation>
    </message>
    <message>
        <source>Everything, for looking for errors (debug)</source>
        <translation>すべて。エラーの調査用 (debug)</translation>
    </message>
    <message>
        <source>What happens (info)</source>
        <translation>動作の記録 (info)</translation>
    </message>
    <message>
        <source>Warnings and errors (warning)</source>
        <translation>警告とエラー (warning)</translation>
    </message>
    <message>
        <source>Errors (error)</source>
        <translation>エラー (error)</translation>
    </message>
    <message>
        <source>Only what ends the server (critical)</source>
        <translation>サーバーが停止する致命的なエラーのみ (critical)</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>サーバー上の枚数</translation>
    </message>
    <message>
        <source>Delete All…</source>
        <translation>すべて削除…</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>At most until now</source>
        <translation>これまでの最大</translation>
    </message>
    <message>
        <source>Models and parts</source>
        <translation>モデルと構成要素</translation>
    </message>
    <message>
        <source>Found in memory</source>
        <translation>メモリから使用</translation>
    </message>
    <message>
        <source>Had to be loaded</source>
        <translation>ディスクから読み込み</translation>
    </message>
    <message>
        <source>Thrown out for others</source>
        <translation>ほかのモデルのために解放</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>読み込み済み</translation>
    </message>
    <message>
        <source>Take Out What Is Not in Use</source>
        <translation>未使用のモデルを解放</translation>
    </message>
    <message>
        <source>arrive</source>
        <translation>受信中</translation>
    </message>
    <message>
        <source>do not arrive</source>
        <translation>受信していません</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせ中…</translation>
    </message>
    <message>
        <source>Switch Off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Switch On</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>削除中…</translation>
    </message>
    <message>
        <source>No model was loaded yet</source>
        <translation>モデルはまだ読み込まれていません</translation>
    </message>
    <message>
        <source>default</source>
        <translation>デフォルト</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未インストール</translation>
    </message>
    <message>
        <source>Delete Intermediate Images</source>
        <translation>中間画像の削除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n intermediate image(s) of the server? They are what workflows make on the way to their results; nobody can bring them back. Runs that wait or are under way may need theirs.</source>
        <translation>
            <numerusform>サーバーの %n 枚の中間画像を削除しますか？中間画像は、ワークフローが結果を生成する途中で作成するものです。削除すると元に戻せません。待機中または実行中の項目で必要になる場合があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>vitrine::SessionHost</name>
    <message>
        <source>This build of Vitrine has no demo server. Connect to an InvokeAI server.</source>
        <translation>このビルドの Vitrine にはデモサーバーが含まれていません。InvokeAI サーバーに接続してください。</translation>
    </message>
</context>
<context>
    <name>vitrine::SessionView</name>
    <message numerus="yes">
        <source>Upload %Ln to “%1”</source>
        <translation>
            <numerusform>%Ln 個を「%1」にアップロード</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>Change server…</source>
        <translation>サーバーを変更…</translation>
    </message>
    <message>
        <source>The web UI takes over how this image was made.</source>
        <translation>この画像の生成設定を Web UI に反映しました。</translation>
    </message>
    <message>
        <source>The web UI was not told how %1 was made. %2</source>
        <translation>%1 の生成設定を Web UI に反映できませんでした。%2</translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no files.</source>
        <translation>クリップボードに画像もファイルもありません。</translation>
    </message>
    <message>
        <source>Find Out Why…</source>
        <translation>原因を調べる…</translation>
    </message>
</context>
<context>
    <name>vitrine::Shortcuts</name>
    <message>
        <source>Escape closes and cancels; it cannot be given to a command.</source>
        <translation>Escape は閉じる操作とキャンセルに使われるため、コマンドには割り当てられません。</translation>
    </message>
    <message>
        <source>Tab goes from field to field; it cannot be given to a command.</source>
        <translation>Tab はフィールド間の移動に使われるため、コマンドには割り当てられません。</translation>
    </message>
    <message>
        <source>Lists and texts need %1 to move about.</source>
        <translation>リストとテキストの移動に %1 が必要です。</translation>
    </message>
    <message>
        <source>Lists, buttons and texts need %1. Add Ctrl or Alt.</source>
        <translation>リスト、ボタン、テキストで %1 が必要です。Ctrl または Alt を加えてください。</translation>
    </message>
    <message>
        <source>Texts need %1. Add Ctrl or Alt.</source>
        <translation>テキスト入力で %1 が必要です。Ctrl または Alt を加えてください。</translation>
    </message>
    <message>
        <source>Alt with a letter opens menus. Add Ctrl or Shift.</source>
        <translation>Alt と文字の組み合わせはメニューを開きます。Ctrl または Shift を加えてください。</translation>
    </message>
    <message>
        <source>In this window %1 always stands for: %2.</source>
        <translation>このウィンドウでは %1 は常に次の操作です: %2。</translation>
    </message>
</context>
<context>
    <name>vitrine::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>コマンドとキーを検索</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>コマンドとキー</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>変更(&amp;C)</translation>
    </message>
    <message>
        <source>Then press the new keys</source>
        <translation>続けて新しいキーを押してください</translation>
    </message>
    <message>
        <source>&amp;Remove Keys</source>
        <translation>キーを解除(&amp;R)</translation>
    </message>
    <message>
        <source>The command has no keys any more</source>
        <translation>コマンドのキー割り当てがなくなります</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>リセット(&amp;S)</translation>
    </message>
    <message>
        <source>Give it its default keys</source>
        <translation>既定のキーに戻します</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>すべてリセット(&amp;A)</translation>
    </message>
    <message>
        <source>Give all commands their default keys</source>
        <translation>すべてのコマンドを既定のキーに戻します</translation>
    </message>
    <message>
        <source>“%1” (%2) has %3 already.</source>
        <translation>%3 はすでに「%1」（%2）に割り当てられています。</translation>
    </message>
    <message>
        <source>Take Them Away There</source>
        <translation>そちらの割り当てを解除</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>No command and no keys contain “%1”.</source>
        <translation>「%1」を含むコマンドもキーもありません。</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>すべて表示</translation>
    </message>
</context>
<context>
    <name>vitrine::ShortcutsModel</name>
    <message>
        <source>%1 (its own window)</source>
        <translation>%1（専用ウィンドウ）</translation>
    </message>
    <message>
        <source>“%1” has these keys too; neither works.</source>
        <translation>「%1」にも同じキーがあるため、どちらも動作しません。</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定</translation>
    </message>
</context>
<context>
    <name>vitrine::ShortcutsSheet</name>
    <message>
        <source>Keyboard Shortcuts Sheet</source>
        <translation>キーボードショートカット一覧</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>コマンドとキーを検索</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>コマンドとキー</translation>
    </message>
    <message>
        <source>Window “%1”</source>
        <translation>ウィンドウ「%1」</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>No command and no keys contain “%1”.</source>
        <translation>「%1」を含むコマンドもキーもありません。</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>すべて表示</translation>
    </message>
</context>
<context>
    <name>vitrine::SignInPage</name>
    <message>
        <source>Nothing, or an account of the server</source>
        <translation>なし、またはサーバーのアカウント</translation>
    </message>
    <message>
        <source>User name and password of a proxy (HTTP basic)</source>
        <translation>プロキシのユーザー名とパスワード (HTTP Basic 認証)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>&amp;Sign in with</source>
        <translation>サインイン方法(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>トークン(&amp;T)</translation>
    </message>
    <message>
        <source>A server with accounts asks for the login when it is connected to.</source>
        <translation>アカウントのあるサーバーでは、接続時にサインインを求められます。</translation>
    </message>
</context>
<context>
    <name>vitrine::SourcedJob</name>
    <message>
        <source>The database in “%1” is not that of the server at %2: it holds other items. Give the root folder of this server.</source>
        <translation>「%1」のデータベースは %2 のサーバーのものではありません。含まれている項目が異なります。このサーバーのルートフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The database in “%1” is not that of the server at %2: its queue is empty, and the server&apos;s is not. Give the root folder of this server.</source>
        <translation>「%1」のデータベースは %2 のサーバーのものではありません。データベースのキューは空ですが、サーバーのキューは空ではありません。このサーバーのルートフォルダーを指定してください。</translation>
    </message>
</context>
<context>
    <name>vitrine::StartPage</name>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>接続(&amp;O)</translation>
    </message>
    <message>
        <source>More Settings…</source>
        <translation>その他の設定…</translation>
    </message>
    <message>
        <source>Try the &amp;Demo</source>
        <translation>デモを試す(&amp;D)</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Address of an InvokeAI server</source>
        <translation>InvokeAI サーバーのアドレス</translation>
    </message>
    <message>
        <source>Connect to an InvokeAI server</source>
        <translation>InvokeAI サーバーに接続</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>At an address</source>
        <translation>アドレスを指定</translation>
    </message>
    <message>
        <source>A name or address with its port, or a URL with a path.</source>
        <translation>名前またはアドレスとポート、またはパスを含む URL。</translation>
    </message>
    <message>
        <source>Just looking</source>
        <translation>試してみる</translation>
    </message>
    <message>
        <source>A small server inside this program, with pictures and a queue that works. Nothing of it is kept.</source>
        <translation>このプログラムに内蔵された小さなサーバーです。画像があり、キューも動作します。内容は保存されません。</translation>
    </message>
    <message>
        <source>Looking for a server at %1…</source>
        <translation>%1 のサーバーを探しています…</translation>
    </message>
    <message>
        <source>InvokeAI %1 answers at %2.</source>
        <translation>%2 で InvokeAI %1 が応答しました。</translation>
    </message>
    <message>
        <source>A server that wants a login answers at %1.</source>
        <translation>%1 で、サインインが必要なサーバーが応答しました。</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Start InvokeAI, and it is found by itself.</source>
        <translation>%1 は応答していません。InvokeAI を起動すると自動的に検出されます。</translation>
    </message>
    <message>
        <source>Something answers at %1, but not as InvokeAI does. %2</source>
        <translation>%1 で応答がありますが、InvokeAI ではありません。%2</translation>
    </message>
</context>
<context>
    <name>vitrine::StatusStrip</name>
    <message>
        <source>Show the queue</source>
        <translation>キューを表示</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Put them back where they were (Ctrl+Z)</source>
        <translation>元の場所に戻す (Ctrl+Z)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>画像 %Ln 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected of %2</source>
        <translation>%2 個中 %1 個を選択中</translation>
    </message>
    <message>
        <source>Queue: idle</source>
        <translation>キュー: アイドル</translation>
    </message>
    <message>
        <source>Queue: %1 running, %2 waiting</source>
        <translation>キュー: 実行中 %1、待機中 %2</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ更新中</translation>
    </message>
    <message>
        <source>The server tells at once what happens in its queue.</source>
        <translation>キューの動きがサーバーからすぐに通知されます。</translation>
    </message>
    <message>
        <source>Not live</source>
        <translation>ライブ更新なし</translation>
    </message>
    <message>
        <source>The server&apos;s live events cannot be had at the moment; the queue is asked instead.</source>
        <translation>現在サーバーのライブイベントを受信できないため、定期的にキューを確認しています。</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
</context>
<context>
    <name>vitrine::StringDropdownEditor</name>
    <message>
        <source>Option %1</source>
        <translation>オプション %1</translation>
    </message>
    <message>
        <source>No options</source>
        <translation>オプションなし</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
</context>
<context>
    <name>vitrine::StringKind</name>
    <message>
        <source>must be text</source>
        <translation>テキストでなければなりません</translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n characters</source>
        <translation>
            <numerusform>%n 文字以上でなければなりません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n characters</source>
        <translation>
            <numerusform>%n 文字以下でなければなりません</numerusform>
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
        <translation>項目が多すぎます</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>項目 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>The server&apos;s queue takes %1 items at most. The rest would be left out.</source>
        <translation>サーバーのキューに入れられる項目は最大 %1 個です。残りは除外されます。</translation>
    </message>
    <message>
        <source>The server&apos;s queue takes %1 items at most and has room for %2 now. The rest would be left out.</source>
        <translation>サーバーのキューに入れられる項目は最大 %1 個で、現在の空きは %2 個です。残りは除外されます。</translation>
    </message>
</context>
<context>
    <name>vitrine::SubmissionsButton</name>
    <message>
        <source>Values that were submitted before</source>
        <translation>以前に送信した値</translation>
    </message>
    <message>
        <source>Submitted values</source>
        <translation>送信した値</translation>
    </message>
    <message>
        <source>The values of this workflow appear here when they are submitted.</source>
        <translation>このワークフローの値を送信すると、ここに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n 回実行</numerusform>
        </translation>
    </message>
    <message>
        <source>The same values as before</source>
        <translation>前回と同じ値</translation>
    </message>
    <message>
        <source>Clear History</source>
        <translation>履歴をクリア</translation>
    </message>
    <message>
        <source>Forget all values that were submitted of this workflow?</source>
        <translation>このワークフローで送信した値の履歴をすべて消去しますか？</translation>
    </message>
    <message>
        <source>&amp;Forget All</source>
        <translation>すべて消去(&amp;F)</translation>
    </message>
</context>
<context>
    <name>vitrine::SubmitBar</name>
    <message>
        <source>Submit</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Where in the queue</source>
        <translation>キュー内の位置</translation>
    </message>
    <message>
        <source>To the end of the queue, to its front, or in place of what waits</source>
        <translation>キューの末尾、先頭、または待機中の項目との置き換え</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行回数</translation>
    </message>
    <message>
        <source>How often the workflow runs</source>
        <translation>ワークフローを実行する回数</translation>
    </message>
    <message>
        <source>Submit to the &amp;End of the Queue</source>
        <translation>キューの末尾に送信(&amp;E)</translation>
    </message>
    <message>
        <source>Submit to the &amp;Front of the Queue</source>
        <translation>キューの先頭に送信(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Replace the Queue…</source>
        <translation>キューを置き換える(&amp;R)…</translation>
    </message>
    <message>
        <source>Board “Auto”: %1</source>
        <translation>ボード「自動」: %1</translation>
    </message>
    <message>
        <source>Run this workflow</source>
        <translation>このワークフローを実行</translation>
    </message>
    <message>
        <source>Run this workflow (%1)</source>
        <translation>このワークフローを実行 (%1)</translation>
    </message>
</context>
<context>
    <name>vitrine::SubmitBatchJob</name>
    <message>
        <source>The program ended before the server had it, so nothing was submitted. Submit it again.</source>
        <translation>サーバーが受け取る前にプログラムが終了したため、何も送信されませんでした。もう一度送信してください。</translation>
    </message>
    <message>
        <source>The queue is full: nothing was submitted. Try again when it has emptied.</source>
        <translation>キューがいっぱいのため、何も送信されませんでした。空いてからもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>vitrine::TlsProblem</name>
    <message>
        <source>The certificate of %1 is self-signed, so nobody vouches for that server. If it is yours, trust this one certificate for its profile, or give its file there as the authority (CA).</source>
        <translation>%1 の証明書は自己署名のため、サーバーの身元が保証されていません。自分のサーバーであれば、プロファイルでこの証明書を信頼するか、そのファイルを認証局 (CA) として指定してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by “%2”, which this machine does not know. Give the certificate of that authority (CA) in the profile of the server.</source>
        <translation>%1 の証明書は「%2」が発行したものですが、このコンピューターはその発行者を認識していません。サーバーのプロファイルで、その認証局 (CA) の証明書を指定してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 was made for another address (“%2”). Use that address, or ask its administrator for a certificate that names this one.</source>
        <translation>%1 の証明書は別のアドレス (「%2」) 用に発行されています。そのアドレスを使用するか、現在のアドレスを含む証明書を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2. Its administrator must renew it.</source>
        <translation>%1 の証明書は %2 に有効期限が切れました。管理者が更新する必要があります。</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid from %2 only. Check the clock of this machine.</source>
        <translation>%1 の証明書の有効期間は %2 からです。このコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked by its authority. Do not use that server until its administrator has replaced it.</source>
        <translation>%1 の証明書は認証局によって失効しています。管理者が証明書を交換するまで、このサーバーを使用しないでください。</translation>
    </message>
    <message>
        <source>The server at %1 wants a client certificate that it knows. Give its file and key in the profile of the server.</source>
        <translation>%1 のサーバーは、登録済みのクライアント証明書を要求しています。サーバーのプロファイルで証明書のファイルと秘密鍵を指定してください。</translation>
    </message>
    <message>
        <source>The server at %1 takes secure connections only. Begin the address with https://.</source>
        <translation>%1 のサーバーは安全な接続のみを受け付けます。アドレスは https:// で始めてください。</translation>
    </message>
</context>
<context>
    <name>vitrine::TlsSetup</name>
    <message>
        <source>The file “%1” cannot be read (%2). Choose another one in the profile of the server.</source>
        <translation>ファイル「%1」を読み込めません (%2)。サーバーのプロファイルで別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>There is no certificate in “%1”. Choose a PEM file: a text that begins with “-----BEGIN CERTIFICATE-----”.</source>
        <translation>「%1」に証明書がありません。「-----BEGIN CERTIFICATE-----」で始まるテキスト形式の PEM ファイルを選択してください。</translation>
    </message>
    <message>
        <source>The key in “%1” is encrypted. Enter its passphrase in the profile of the server.</source>
        <translation>「%1」の秘密鍵は暗号化されています。サーバーのプロファイルでパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>The passphrase does not open the key in “%1”. Enter it again in the profile of the server.</source>
        <translation>パスフレーズでは「%1」の秘密鍵を開けません。サーバーのプロファイルで入力し直してください。</translation>
    </message>
    <message>
        <source>There is no private key in “%1”. Choose the PEM file with the key of the client certificate.</source>
        <translation>「%1」に秘密鍵がありません。クライアント証明書の秘密鍵を含む PEM ファイルを選択してください。</translation>
    </message>
</context>
<context>
    <name>vitrine::TokenStore</name>
    <message>
        <source>It is kept in the keychain of this system.</source>
        <translation>システムのキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>There is no keychain on this system, so it is kept until Vitrine is closed.</source>
        <translation>このシステムにはキーチェーンがないため、Vitrine を終了するまで保持されます。</translation>
    </message>
</context>
<context>
    <name>vitrine::TransfersIndicator</name>
    <message>
        <source>Uploads: %1 of %2</source>
        <translation>アップロード: %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>Uploads: %Ln failed</source>
        <translation>
            <numerusform>アップロード: %Ln 件失敗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Uploads: %Ln to decide</source>
        <translation>
            <numerusform>アップロード: %Ln 件確認待ち</numerusform>
        </translation>
    </message>
    <message>
        <source>Uploads: done</source>
        <translation>アップロード: 完了</translation>
    </message>
</context>
<context>
    <name>vitrine::TransfersModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>未分類</translation>
    </message>
    <message>
        <source>Looking whether the board has it</source>
        <translation>ボードにあるか確認中</translation>
    </message>
    <message>
        <source>On this board already: upload it again?</source>
        <translation>すでにこのボードにあります。再度アップロードしますか？</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>The server is storing it</source>
        <translation>サーバーが保存中</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>アップロード中</translation>
    </message>
    <message>
        <source>Trying again. %1</source>
        <translation>再試行中。%1</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>アップロード済み</translation>
    </message>
    <message>
        <source>Skipped: on this board already</source>
        <translation>スキップ: すでにこのボードにあります</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>キャンセル済み</translation>
    </message>
</context>
<context>
    <name>vitrine::TransfersWindow</name>
    <message>
        <source>Transfers – Vitrine</source>
        <translation>転送 – Vitrine</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>アップロード</translation>
    </message>
    <message>
        <source>Progress of all uploads</source>
        <translation>すべてのアップロードの進行状況</translation>
    </message>
    <message>
        <source>%p %</source>
        <translation>%p %</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel &amp;All</source>
        <translation>すべてキャンセル(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>再試行(&amp;R)</translation>
    </message>
    <message>
        <source>Retry All &amp;Failed</source>
        <translation>失敗したものをすべて再試行(&amp;F)</translation>
    </message>
    <message>
        <source>Clear F&amp;inished</source>
        <translation>終了した項目をクリア(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Open the Picture</source>
        <translation>画像を開く(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;Names and Reasons</source>
        <translation>名前と理由をコピー(&amp;N)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Looking through the files…</source>
        <translation>ファイルを確認中…</translation>
    </message>
    <message>
        <source>No uploads</source>
        <translation>アップロードなし</translation>
    </message>
    <message>
        <source>Upload pictures, or folders with all they hold. They go to the board that is open; what is not finished goes on at the next start.</source>
        <translation>画像のほか、フォルダーを中身ごとアップロードできます。開いているボードに追加され、完了していないものは次回の起動時に再開されます。</translation>
    </message>
    <message>
        <source>Upload Files…</source>
        <translation>ファイルをアップロード…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>未分類</translation>
    </message>
    <message>
        <source>Retry on &amp;Board</source>
        <translation>別のボードで再試行(&amp;B)</translation>
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
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s)</source>
        <translation>
            <numerusform>ファイル %Ln 個中 %1 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>残り約 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>確認待ち %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 件失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused; what is under way ends</source>
        <translation>一時停止中 (進行中の転送は完了させます)</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>サーバーを待っています</translation>
    </message>
    <message>
        <source>Trying again in a moment</source>
        <translation>まもなく再試行します</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>There are no files in it.</source>
        <translation>ファイルがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out: servers take PNG, JPEG, WebP, BMP, TIFF and, where they know videos, MP4.</source>
        <translation>
            <numerusform>%Ln 個のファイルを除外しました。サーバーが受け付けるのは PNG、JPEG、WebP、BMP、TIFF と、動画対応の場合は MP4 です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are on their way to this board already.</source>
        <translation>
            <numerusform>%Ln 個のファイルはすでにこのボードへの転送中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>「%1」を読み込めません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be read.</source>
        <translation>
            <numerusform>%Ln 個のファイルを読み込めません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::TrayIcon</name>
    <message>
        <source>&amp;Show Vitrine</source>
        <translation>Vitrine を表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>vitrine::TroubleshootingWindow</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Troubleshooting – Vitrine</source>
        <translation>トラブルシューティング – Vitrine</translation>
    </message>
    <message>
        <source>Looking: %1 of %2</source>
        <translation>確認中: %1/%2</translation>
    </message>
    <message>
        <source>Stopped. What is below was looked at.</source>
        <translation>停止しました。以下は確認済みの結果です。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>問題 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works. %n warning(s)</source>
        <translation>
            <numerusform>動作しています。警告 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>すべて正常に動作しています。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <translation>レポートをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Run Again</source>
        <translation>もう一度実行(&amp;R)</translation>
    </message>
</context>
<context>
    <name>vitrine::Undoing</name>
    <message>
        <source>&amp;Undo Move</source>
        <translation>移動を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo Delete</source>
        <translation>削除を元に戻す(&amp;U)</translation>
    </message>
</context>
<context>
    <name>vitrine::UnknownKind</name>
    <message>
        <source>only a connection from another node can fill this field</source>
        <translation>このフィールドは、ほかのノードからの接続でしか値を設定できません</translation>
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
        <translation>%1: アップロードしましたが、ボードがなくなったため未分類になりました。</translation>
    </message>
</context>
<context>
    <name>vitrine::UploadJournal</name>
    <message>
        <source>The list of uploads is damaged (%1). Start Vitrine again: it then keeps the damaged file aside and begins a new one.</source>
        <translation>アップロードの一覧が壊れています (%1)。Vitrine を再起動すると、壊れたファイルを退避して新しい一覧を作成します。</translation>
    </message>
    <message>
        <source>The list of uploads cannot be kept in %1 (%2). Nothing is sent until it can. Check the disk&apos;s free space and the folder&apos;s permissions, then try again.</source>
        <translation>アップロードの一覧を %1 に保存できません (%2)。保存できるようになるまで何も送信されません。ディスクの空き容量とフォルダーのアクセス権を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Another program has the list of uploads in %1 open. Close it, then try again.</source>
        <translation>%1 のアップロードの一覧をほかのプログラムが開いています。そのプログラムを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The list of uploads in %1 was made by a newer Vitrine. Use that one for uploads.</source>
        <translation>%1 のアップロードの一覧は、より新しい Vitrine で作成されています。アップロードにはそちらを使用してください。</translation>
    </message>
    <message>
        <source>the damaged file cannot be put aside</source>
        <translation>壊れたファイルを退避できません</translation>
    </message>
    <message>
        <source>it is not open</source>
        <translation>開かれていません</translation>
    </message>
</context>
<context>
    <name>vitrine::UploadQueue</name>
    <message>
        <source>The file is gone since it was added. Put it back and try again, or cancel it.</source>
        <translation>追加後にファイルがなくなりました。元に戻してもう一度試すか、キャンセルしてください。</translation>
    </message>
    <message>
        <source>The file changed since it was added, so it was not sent. Try again to send it as it is now.</source>
        <translation>追加後にファイルが変更されたため、送信しませんでした。再試行すると現在の内容を送信します。</translation>
    </message>
    <message>
        <source>The file cannot be read (%1). Check its permissions, then try again.</source>
        <translation>ファイルを読み込めません (%1)。アクセス権を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The file cannot be read (%1). Check its disk, then try again.</source>
        <translation>ファイルを読み込めません (%1)。ディスクを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The board “%1” is gone. Retry on another board.</source>
        <translation>ボード「%1」はもうありません。別のボードで再試行してください。</translation>
    </message>
    <message>
        <source>The server cannot read this file as a picture (%1).</source>
        <translation>サーバーがこのファイルを画像として読み込めません (%1)。</translation>
    </message>
    <message>
        <source>The server could not store this file; it may be damaged (%1).</source>
        <translation>サーバーがこのファイルを保存できませんでした。壊れている可能性があります (%1)。</translation>
    </message>
    <message>
        <source>The list of uploads is not open.</source>
        <translation>アップロードの一覧が開かれていません。</translation>
    </message>
    <message>
        <source>The board “%1” is gone; the server put the picture under Uncategorized. Retry moves it to another board or leaves it there.</source>
        <translation>ボード「%1」がなくなったため、画像は「未分類」に保存されました。再試行すると、別のボードに移動するか、そのまま残すかを選べます。</translation>
    </message>
    <message>
        <source>The picture could not be moved to the board “%1”. Retry on another board.</source>
        <translation>画像をボード「%1」に移動できませんでした。別のボードで再試行してください。</translation>
    </message>
</context>
<context>
    <name>vitrine::Uploading</name>
    <message>
        <source>The picture was not uploaded. %1</source>
        <translation>画像をアップロードできませんでした。%1</translation>
    </message>
    <message>
        <source>Nothing was added to the uploads. %1</source>
        <translation>アップロードに何も追加されませんでした。%1</translation>
    </message>
    <message>
        <source>The list of uploads was damaged. Uploads that were not finished must be added again; the old file is kept as %1.</source>
        <translation>アップロードの一覧が壊れていました。完了していないアップロードは追加し直す必要があります。古いファイルは %1 として保存されています。</translation>
    </message>
    <message>
        <source>Upload Files</source>
        <translation>ファイルのアップロード</translation>
    </message>
    <message>
        <source>Pictures and videos (%1)</source>
        <translation>画像と動画 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Upload Folder</source>
        <translation>フォルダーのアップロード</translation>
    </message>
    <message>
        <source>Pictures are sent as they are; the server stores every one of them as PNG.</source>
        <translation>画像はそのまま送信され、サーバーではすべて PNG として保存されます。</translation>
    </message>
    <message>
        <source>Show Transfers</source>
        <translation>転送を表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were uploaded to this board before.</source>
        <translation>
            <numerusform>%Ln 個のファイルは以前このボードにアップロードされています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>対処を選択…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>vitrine::ValueDelegate</name>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(空)</translation>
    </message>
</context>
<context>
    <name>vitrine::ValueHistory</name>
    <message>
        <source>Presets and history in %1 were made by a newer Vitrine. Use that one.</source>
        <translation>%1 のプリセットと履歴は、より新しい Vitrine で作成されています。そちらを使用してください。</translation>
    </message>
    <message>
        <source>Another program keeps the presets and history in %1 locked. Close it, then try again.</source>
        <translation>%1 のプリセットと履歴がほかのプログラムによってロックされています。そのプログラムを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Presets and history cannot be kept in %1 (%2). Check the disk&apos;s free space and the folder&apos;s permissions.</source>
        <translation>プリセットと履歴を %1 に保存できません (%2)。ディスクの空き容量とフォルダーのアクセス権を確認してください。</translation>
    </message>
</context>
<context>
    <name>vitrine::ValueListEditor</name>
    <message>
        <source>Add Item</source>
        <translation>項目を追加</translation>
    </message>
    <message>
        <source>A new entry at the end</source>
        <translation>末尾に新しい項目を追加します</translation>
    </message>
    <message>
        <source>Paste Lines</source>
        <translation>行を貼り付け</translation>
    </message>
    <message>
        <source>One entry for each line of the clipboard</source>
        <translation>クリップボードの 1 行ごとに 1 つの項目を追加します</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be used here and were left out.</source>
        <translation>
            <numerusform>ここで使用できない %n 行を除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>No items</source>
        <translation>項目なし</translation>
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
            <numerusform>%n 個の値をコピー(&amp;C)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy with &amp;Name(s)</source>
        <translation>
            <numerusform>名前付きでコピー(&amp;N)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::VideosApi</name>
    <message>
        <source>“Uncategorized” is not a board that videos can be added to.</source>
        <translation>「未分類」は動画を追加できるボードではありません。</translation>
    </message>
</context>
<context>
    <name>vitrine::WaitForQueueJob</name>
    <message>
        <source>The queue has no batch %1.</source>
        <translation>キューにバッチ %1 がありません。</translation>
    </message>
</context>
<context>
    <name>vitrine::WidgetKeys</name>
    <message>
        <source>In the Gallery</source>
        <translation>ギャラリー</translation>
    </message>
    <message>
        <source>On a Large Picture</source>
        <translation>大きく表示した画像</translation>
    </message>
    <message>
        <source>While Comparing</source>
        <translation>比較中</translation>
    </message>
    <message>
        <source>In the Live Preview</source>
        <translation>ライブプレビュー</translation>
    </message>
    <message>
        <source>In the Boards</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>In Other Windows</source>
        <translation>その他のウィンドウ</translation>
    </message>
    <message>
        <source>Go to the image beside</source>
        <translation>隣の画像へ移動</translation>
    </message>
    <message>
        <source>Go up or down a row</source>
        <translation>1 行上または下へ移動</translation>
    </message>
    <message>
        <source>Go a page up or down</source>
        <translation>1 ページ上または下へ移動</translation>
    </message>
    <message>
        <source>Go to the first or last image</source>
        <translation>最初または最後の画像へ移動</translation>
    </message>
    <message>
        <source>Select up to there</source>
        <translation>そこまで選択</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>大きく表示</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>次の画像</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>前の画像</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>拡大または縮小</translation>
    </message>
    <message>
        <source>Fit to window, original size</source>
        <translation>ウィンドウに合わせる、原寸表示</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>画像を移動</translation>
    </message>
    <message>
        <source>Back to the gallery</source>
        <translation>ギャラリーに戻る</translation>
    </message>
    <message>
        <source>Another way to compare</source>
        <translation>比較方法を切り替え</translation>
    </message>
    <message>
        <source>Swap both pictures</source>
        <translation>2 枚の画像を入れ替え</translation>
    </message>
    <message>
        <source>Another pair</source>
        <translation>別の組み合わせ</translation>
    </message>
    <message>
        <source>Turn by hand while they blink</source>
        <translation>点滅表示中に手動で切り替え</translation>
    </message>
    <message>
        <source>Show the finished image</source>
        <translation>完成した画像を表示</translation>
    </message>
    <message>
        <source>Open or close a heading</source>
        <translation>見出しを開閉</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
</context>
<context>
    <name>vitrine::WindowLogin</name>
    <message>
        <source>Nobody is signed in at %1, so nothing new is shown and nothing can be changed.</source>
        <translation>%1 には誰もサインインしていないため、新しいものは表示されず、変更もできません。</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
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
        <translation>プリセットと履歴のファイルが壊れていました。%1 として退避し、新しいファイルを作成しました。</translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowCommands</name>
    <message>
        <source>%1 is not there any more and was taken off the list.</source>
        <translation>%1 はもうないため、一覧から取り除きました。</translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowEditing</name>
    <message>
        <source>“%1” is not installed on this server.</source>
        <translation>「%1」はこのサーバーにインストールされていません。</translation>
    </message>
    <message>
        <source>all values</source>
        <translation>すべての値</translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowFile</name>
    <message>
        <source>The file %1 cannot be read: %2. Check its name and its permissions.</source>
        <translation>ファイル %1 を読み込めません: %2。ファイル名とアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>it is no file any more</source>
        <translation>ファイルではなくなっています</translation>
    </message>
    <message>
        <source>%1 has no workflow in it: it was uploaded or converted, or made without one. Choose another image, or a workflow file.</source>
        <translation>%1 にワークフローが含まれていません。アップロードまたは変換されたものか、ワークフローなしで生成されたものです。別の画像またはワークフローファイルを選択してください。</translation>
    </message>
    <message>
        <source>%1 has no workflow in it but a graph, and the server&apos;s nodes, which are needed to make a workflow of it, are not loaded yet. Try again when the server is there.</source>
        <translation>%1 にはワークフローではなくグラフが含まれています。ワークフローに変換するにはサーバーのノードが必要ですが、まだ読み込まれていません。サーバーに接続してからもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowFormView</name>
    <message>
        <source>This workflow has no form. It can be submitted with the values that it has.</source>
        <translation>このワークフローにはフォームがありません。現在の値のまま送信できます。</translation>
    </message>
    <message>
        <source>Empty Heading</source>
        <translation>空の見出し</translation>
    </message>
    <message>
        <source>Empty Text</source>
        <translation>空のテキスト</translation>
    </message>
    <message>
        <source>Open Address</source>
        <translation>アドレスを開く</translation>
    </message>
    <message>
        <source>The workflow&apos;s author put this address into the form. Open it in the web browser?</source>
        <translation>ワークフローの作成者がこのアドレスをフォームに設定しました。Web ブラウザーで開きますか？</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Empty Container</source>
        <translation>空のコンテナー</translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowOpening</name>
    <message>
        <source>Reading %1…</source>
        <translation>%1 を読み込み中…</translation>
    </message>
    <message>
        <source>Reading the workflow of %1…</source>
        <translation>%1 のワークフローを読み込み中…</translation>
    </message>
    <message>
        <source>The workflow of %1 cannot be opened. %2</source>
        <translation>%1 のワークフローを開けません。%2</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. %2</source>
        <translation>「%1」を開けません。%2</translation>
    </message>
    <message>
        <source>“%1” is not in the library any more.</source>
        <translation>「%1」はライブラリにもうありません。</translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowPanel</name>
    <message>
        <source>What is under way cannot be written to %1. Check the folder&apos;s permissions and free space.</source>
        <translation>進行中の実行を %1 に記録できません。フォルダーのアクセス権と空き容量を確認してください。</translation>
    </message>
    <message>
        <source>Open Workflow</source>
        <translation>ワークフローを開く</translation>
    </message>
    <message>
        <source>Workflows and pictures (*.json *.png *.jpg *.jpeg *.webp);;All files (*)</source>
        <translation>ワークフローと画像 (*.json *.png *.jpg *.jpeg *.webp);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open Workflow…</source>
        <translation>ワークフローを開く…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Save As File…</source>
        <translation>ファイルに保存…</translation>
    </message>
    <message>
        <source>Reset All Values</source>
        <translation>すべての値をリセット</translation>
    </message>
    <message>
        <source>Close Workflow</source>
        <translation>ワークフローを閉じる</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Open a workflow file, or the workflow of a picture</source>
        <translation>ワークフローファイル、または画像に含まれるワークフローを開きます</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直す: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>The queue was not replaced and nothing was submitted. %1</source>
        <translation>キューは置き換えられず、何も送信されませんでした。%1</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation>%1 (未保存)</translation>
    </message>
    <message numerus="yes">
        <source>The server does not have %n thing(s) that this workflow uses.</source>
        <translation>
            <numerusform>このワークフローで使用する %n 個のものがサーバーにありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>No workflow open</source>
        <translation>ワークフローが開かれていません</translation>
    </message>
    <message>
        <source>Open a workflow file, or drop one or a picture here. The fields that its author chose appear as a form.</source>
        <translation>ワークフローファイルを開くか、ワークフローファイルまたは画像をここにドロップしてください。作成者が選んだフィールドがフォームとして表示されます。</translation>
    </message>
    <message>
        <source>Open workflow…</source>
        <translation>ワークフローを開く…</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>サーバーを待っています</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The server&apos;s nodes could not be read</source>
        <translation>サーバーのノードを読み込めませんでした</translation>
    </message>
    <message>
        <source>Loading nodes…</source>
        <translation>ノードを読み込み中…</translation>
    </message>
    <message>
        <source>The server cannot be reached now. Your values are kept.</source>
        <translation>現在サーバーに接続できません。入力した値は保持されています。</translation>
    </message>
    <message>
        <source>Connecting to the server…</source>
        <translation>サーバーに接続中…</translation>
    </message>
    <message>
        <source>The server&apos;s nodes are not loaded yet.</source>
        <translation>サーバーのノードがまだ読み込まれていません。</translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowPictures</name>
    <message>
        <source>Picture of the Workflow</source>
        <translation>ワークフローの画像</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.webp *.bmp)</translation>
    </message>
    <message>
        <source>No image is selected in the gallery.</source>
        <translation>ギャラリーで画像が選択されていません。</translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowSaving</name>
    <message>
        <source>This workflow comes with InvokeAI and cannot be changed. What you save is a copy.</source>
        <translation>このワークフローは InvokeAI に付属するもので、変更できません。保存するとコピーが作成されます。</translation>
    </message>
    <message>
        <source>This workflow is from the library of another server.</source>
        <translation>このワークフローは別のサーバーのライブラリのものです。</translation>
    </message>
    <message>
        <source>Save Workflow As File</source>
        <translation>ワークフローをファイルに保存</translation>
    </message>
    <message>
        <source>Workflow files (*.json)</source>
        <translation>ワークフローファイル (*.json)</translation>
    </message>
    <message>
        <source>“%1” was changed by another program or in another window since it was opened or saved here.</source>
        <translation>「%1」は、ここで開いたか保存した後に、ほかのプログラムまたは別のウィンドウで変更されています。</translation>
    </message>
    <message>
        <source>“%1” cannot be read any more (%2), so what is in it now is not known.</source>
        <translation>「%1」を読み込めなくなったため (%2)、現在の内容を確認できません。</translation>
    </message>
    <message>
        <source>“%1” cannot be written to %2: %3. Check the folder&apos;s permissions and free space.</source>
        <translation>「%1」を %2 に書き込めません: %3。フォルダーのアクセス権と空き容量を確認してください。</translation>
    </message>
    <message>
        <source>Save as File…</source>
        <translation>ファイルに保存…</translation>
    </message>
    <message>
        <source>“%1” was changed in the library, by the web UI or in another window, since it was opened or saved here.</source>
        <translation>ライブラリの「%1」は、ここで開いたか保存した後に、Web UI または別のウィンドウで変更されています。</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>“%1” was not saved. %2</source>
        <translation>「%1」を保存できませんでした。%2</translation>
    </message>
    <message>
        <source>“%1” was not saved: it was deleted from the library meanwhile.</source>
        <translation>「%1」を保存できませんでした。その間にライブラリから削除されました。</translation>
    </message>
    <message>
        <source>The server does not let you change “%1”. Save a copy of it.</source>
        <translation>サーバーが「%1」の変更を許可していません。コピーを保存してください。</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Changed Meanwhile</source>
        <translation>ほかで変更されています</translation>
    </message>
    <message>
        <source>Overwrite puts your workflow in its place. Save As keeps both.</source>
        <translation>「上書き」を選ぶと自分のワークフローで置き換えます。「名前を付けて保存」を選ぶと両方を残せます。</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>上書き</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>保存されていない変更</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved. Save them?</source>
        <translation>「%1」に保存されていない変更があります。保存しますか？</translation>
    </message>
</context>
<context>
    <name>vitrine::WorkflowsApi</name>
    <message>
        <source>“%1” comes with InvokeAI and cannot be changed; save it as a new workflow</source>
        <translation>「%1」は InvokeAI に付属するもので変更できません。新しいワークフローとして保存してください</translation>
    </message>
</context>
<context>
    <name>vitrine::missingModels</name>
    <message>
        <source>%1: the model “%3” of %2 is not installed on the server. Choose another one, or install it.</source>
        <translation>%1: %2 のモデル「%3」がサーバーにインストールされていません。別のモデルを選択するか、インストールしてください。</translation>
    </message>
</context>
<context>
    <name>vitrine::modelquestions</name>
    <message>
        <source>of unknown size</source>
        <translation>サイズ不明</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>Delete %1 (%2) from the server?</source>
        <translation>%1 (%2) をサーバーから削除しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln model(s) (%1) from the server?</source>
        <translation>
            <numerusform>%Ln 個のモデル (%1) をサーバーから削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>The files go, too. They cannot be brought back.</source>
        <translation>ファイルも削除され、元に戻すことはできません。</translation>
    </message>
    <message>
        <source>The files of %1 (%2) go, too. They cannot be brought back.</source>
        <translation>%1 (%2) のファイルも削除され、元に戻すことはできません。</translation>
    </message>
    <message>
        <source>The files stay where they are, outside of the server’s models folder.</source>
        <translation>ファイルは、サーバーのモデルフォルダーの外の現在の場所に残ります。</translation>
    </message>
    <message>
        <source>The files of %1 stay where they are, outside of the server’s models folder.</source>
        <translation>%1 のファイルは、サーバーのモデルフォルダーの外の現在の場所に残ります。</translation>
    </message>
    <message>
        <source>Convert “%1” to Diffusers?</source>
        <translation>「%1」を Diffusers に変換しますか？</translation>
    </message>
    <message>
        <source>This takes minutes and needs about %1 on the server’s disk. The model gets another key: workflows that name it by its key have to choose it again.</source>
        <translation>変換には数分かかり、サーバーのディスクに空き容量 (目安: %1) が必要です。モデルのキーが変わるため、キーで参照しているワークフローでは選択し直す必要があります。</translation>
    </message>
    <message>
        <source>as much again</source>
        <translation>元と同じ容量</translation>
    </message>
    <message>
        <source>The single file stays where it is.</source>
        <translation>元の単一ファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>The single file is deleted when it is done.</source>
        <translation>変換が完了すると、元の単一ファイルは削除されます。</translation>
    </message>
    <message>
        <source>Only main models can be converted.</source>
        <translation>変換できるのはメインモデルだけです。</translation>
    </message>
    <message>
        <source>Only single files (Checkpoint) can be converted; this is %1.</source>
        <translation>変換できるのは単一ファイル (Checkpoint) だけです。これは %1 です。</translation>
    </message>
    <message>
        <source>Servers convert SD 1, SD 2 and SDXL only; this is %1.</source>
        <translation>サーバーが変換できるのは SD 1、SD 2、SDXL だけです。これは %1 です。</translation>
    </message>
</context>
<context>
    <name>vitrine::modeltexts</name>
    <message>
        <source>Main</source>
        <translation>メイン</translation>
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
        <translation>コントロール LoRA</translation>
    </message>
    <message>
        <source>ControlNet</source>
        <translation>ControlNet</translation>
    </message>
    <message>
        <source>T2I Adapter</source>
        <translation>T2I アダプター</translation>
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
        <translation>T5 エンコーダー</translation>
    </message>
    <message>
        <source>Upscaler</source>
        <translation>アップスケーラー</translation>
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
        <translation>不明</translation>
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
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
</context>
<context>
    <name>vitrine::queueactiontexts</name>
    <message>
        <source>Canceling</source>
        <translation>キャンセル中</translation>
    </message>
    <message>
        <source>Submitting again</source>
        <translation>再送信中</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせ中…</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>削除中</translation>
    </message>
    <message>
        <source>%1: %2 of %3…</source>
        <translation>%1: %2/%3…</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>The queue was not paused.</source>
        <translation>キューを一時停止できませんでした。</translation>
    </message>
    <message>
        <source>The queue was not resumed.</source>
        <translation>キューを再開できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) canceled.</source>
        <translation>
            <numerusform>%Ln 個の項目をキャンセルしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) submitted again.</source>
        <translation>
            <numerusform>%Ln 個の項目を再送信しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) deleted.</source>
        <translation>
            <numerusform>%Ln 個の項目を削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be run again.</source>
        <translation>
            <numerusform>%Ln 個は再実行できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were gone already.</source>
        <translation>
            <numerusform>%Ln 個はすでに削除されていました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had ended already.</source>
        <translation>
            <numerusform>%Ln 個はすでに終了していました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <translation>
            <numerusform>%Ln 個が失敗しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether the server did it is not known; the list shows what is left.</source>
        <translation>サーバーで実行されたかどうかは不明です。残っているものを一覧で確認してください。</translation>
    </message>
    <message>
        <source>The server did not do it.</source>
        <translation>サーバーで実行されませんでした。</translation>
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
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Waiting for a called workflow</source>
        <translation>呼び出し先のワークフローを待機中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 件失敗</translation>
    </message>
    <message>
        <source>%1 canceled</source>
        <translation>%1 件キャンセル</translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <translation>%1、%2 件失敗</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Another user</source>
        <translation>ほかのユーザー</translation>
    </message>
    <message>
        <source>%1 running, %2 waiting</source>
        <translation>実行中 %1、待機中 %2</translation>
    </message>
    <message>
        <source>%1 an item</source>
        <translation>1 項目あたり %1</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>残り約 %1</translation>
    </message>
</context>
<context>
    <name>vitrine::valueFromText</name>
    <message>
        <source>%1 cannot be “%2”: %3</source>
        <translation>%1 に「%2」は指定できません: %3</translation>
    </message>
</context>
<context>
    <name>vitrinectl</name>
    <message>
        <source>The server at %1 has no accounts: everything can be done without signing in.</source>
        <translation>%1 のサーバーにはアカウントがありません。サインインしなくてもすべての操作を行えます。</translation>
    </message>
    <message>
        <source>The password is right, but this system has no keychain that could keep the login. Put a token into VITRINE_TOKEN instead.</source>
        <translation>パスワードは正しいですが、このシステムにはサインイン情報を保存できるキーチェーンがありません。代わりに VITRINE_TOKEN にトークンを設定してください。</translation>
    </message>
    <message>
        <source>You are signed in at %1 as %2. The login is in the keychain of this system for seven days, and longer while it is used.</source>
        <translation>%1 に %2 としてサインインしました。サインイン情報はシステムのキーチェーンに 7 日間保存され、使用すると延長されます。</translation>
    </message>
    <message>
        <source>Nobody is the administrator of the server at %1 yet. Sign up first, in the window or in its web page.</source>
        <translation>%1 のサーバーにはまだ管理者がいません。先にウィンドウまたはサーバーの Web ページで登録してください。</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>%1 のパスワード:</translation>
    </message>
    <message>
        <source>No password was given. Type it, or send it as a line on the standard input.</source>
        <translation>パスワードが指定されていません。入力するか、標準入力に 1 行で渡してください。</translation>
    </message>
    <message>
        <source>No login at %1 is kept any more.</source>
        <translation>%1 のサインイン情報を消去しました。</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>user</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>%1 (%2), until %3</source>
        <translation>%1 (%2)、期限 %3</translation>
    </message>
    <message>
        <source>Sign in at a server with accounts; the keychain keeps it</source>
        <translation>アカウントのあるサーバーにサインイン (キーチェーンに保存されます)</translation>
    </message>
    <message>
        <source>Forget the login that the keychain keeps</source>
        <translation>キーチェーンに保存されたサインイン情報を消去</translation>
    </message>
    <message>
        <source>Show who is signed in, and until when</source>
        <translation>サインイン中のユーザーと有効期限を表示</translation>
    </message>
    <message>
        <source>device: %1 (%2)</source>
        <translation>デバイス: %1 (%2)</translation>
    </message>
    <message>
        <source>infill methods: %1</source>
        <translation>インフィル方式: %1</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>The cache is %1: %2 of %3 results, %4 hits, %5 misses.</source>
        <translation>キャッシュは%1です: 結果 %2/%3、ヒット %4、ミス %5。</translation>
    </message>
    <message>
        <source>Print the server&apos;s version</source>
        <translation>サーバーのバージョンを表示</translation>
    </message>
    <message>
        <source>Print the server&apos;s configuration, its infill methods and devices</source>
        <translation>サーバーの構成、インフィル方式、デバイスを表示</translation>
    </message>
    <message>
        <source>Defaults too, not only what stands in its invokeai.yaml.</source>
        <translation>invokeai.yaml の内容だけでなく、デフォルト値も表示します。</translation>
    </message>
    <message>
        <source>List the packages that the server runs with</source>
        <translation>サーバーが使用しているパッケージを一覧表示</translation>
    </message>
    <message>
        <source>Show the cache of the nodes&apos; results</source>
        <translation>ノードの結果のキャッシュを表示</translation>
    </message>
    <message>
        <source>Use that cache</source>
        <translation>ノードの結果のキャッシュを有効にする</translation>
    </message>
    <message>
        <source>Do not use that cache</source>
        <translation>ノードの結果のキャッシュを無効にする</translation>
    </message>
    <message>
        <source>Empty that cache</source>
        <translation>ノードの結果のキャッシュをクリア</translation>
    </message>
    <message>
        <source>A board cannot be called “none”.</source>
        <translation>ボードに「none」という名前は付けられません。</translation>
    </message>
    <message>
        <source>There is a board “%1” already: %2.</source>
        <translation>ボード「%1」はすでにあります: %2。</translation>
    </message>
    <message>
        <source>The board “%1” is deleted; %2 of its images are deleted, %3 are on no board now.</source>
        <translation>ボード「%1」を削除しました。ボードの画像のうち %2 枚を削除し、%3 枚はどのボードにも属さなくなりました。</translation>
    </message>
    <message>
        <source>%1: could not be deleted.</source>
        <translation>%1: 削除できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>Delete the board “%1” (%2) and its %n image(s)?</source>
        <translation>
            <numerusform>ボード「%1」(%2) と %n 枚の画像を削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>List the boards with their ids and numbers of images</source>
        <translation>ボードを ID と画像数とともに一覧表示</translation>
    </message>
    <message>
        <source>Archived ones too.</source>
        <translation>アーカイブ済みのものも含めます。</translation>
    </message>
    <message>
        <source>newest, oldest or name.</source>
        <translation>newest、oldest、name のいずれか。</translation>
    </message>
    <message>
        <source>Show one board</source>
        <translation>1 つのボードを表示</translation>
    </message>
    <message>
        <source>Create a board</source>
        <translation>ボードを作成</translation>
    </message>
    <message>
        <source>Rename a board</source>
        <translation>ボードの名前を変更</translation>
    </message>
    <message>
        <source>Delete a board; its images stay unless --images is given</source>
        <translation>ボードを削除 (--images を指定しない限り画像は残ります)</translation>
    </message>
    <message>
        <source>Delete its images as well.</source>
        <translation>ボードの画像も削除します。</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>確認しません。</translation>
    </message>
    <message>
        <source>List the names of a board&apos;s images, or of those on no board (none)</source>
        <translation>ボードの画像、またはどのボードにも属さない画像 (none) の名前を一覧表示</translation>
    </message>
    <message>
        <source>InvokeAI %1 answers at %2.</source>
        <translation>%2 で InvokeAI %1 が応答しました。</translation>
    </message>
    <message>
        <source>Look at everything that can be wrong between here and the server, and say what to do</source>
        <translation>ここからサーバーまでの間で起こり得る問題をすべて確認し、対処方法を表示</translation>
    </message>
    <message>
        <source>Also whether the form of this workflow shows all of its outputs: a file, or a workflow of the server&apos;s library by name or id.</source>
        <translation>このワークフローのフォームにすべての出力が表示されているかも確認します。ファイル、またはサーバーのライブラリのワークフローの名前か ID を指定します。</translation>
    </message>
    <message>
        <source>Also the database of the server whose root folder this is, on this machine.</source>
        <translation>このコンピューターにある、このルートフォルダーのサーバーのデータベースも確認します。</translation>
    </message>
    <message>
        <source>Usage: vitrinectl %1</source>
        <translation>使い方: vitrinectl %1</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>コマンド「%1」はありません。</translation>
    </message>
    <message>
        <source>After “%1” comes one of: %2.</source>
        <translation>「%1」の後には次のいずれかを指定します: %2。</translation>
    </message>
    <message>
        <source>See vitrinectl --help.</source>
        <translation>vitrinectl --help を参照してください。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Print one JSON object a line.</source>
        <translation>1 行に 1 つの JSON オブジェクトを出力します。</translation>
    </message>
    <message>
        <source>Log what happens to the standard error output.</source>
        <translation>動作の記録を標準エラー出力に書き込みます。</translation>
    </message>
    <message>
        <source>Options of every command, before or after it:</source>
        <translation>すべてのコマンドに共通のオプション (コマンドの前または後):</translation>
    </message>
    <message>
        <source>Usage: vitrinectl [options] COMMAND [arguments]</source>
        <translation>使い方: vitrinectl [オプション] コマンド [引数]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>コマンド:</translation>
    </message>
    <message>
        <source>Usage: vitrinectl %1 [options]</source>
        <translation>使い方: vitrinectl %1 [オプション]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション:</translation>
    </message>
    <message>
        <source>(archived)</source>
        <translation>(アーカイブ済み)</translation>
    </message>
    <message>
        <source>(starred)</source>
        <translation>(スター付き)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 running, %2 waiting, %3 completed, %4 failed, %5 canceled</source>
        <translation>実行中 %1、待機中 %2、完了 %3、失敗 %4、キャンセル済み %5</translation>
    </message>
    <message>
        <source>Give what is to be drawn with --prompt.</source>
        <translation>--prompt で生成する内容を指定してください。</translation>
    </message>
    <message>
        <source>The server has no SDXL model.</source>
        <translation>サーバーに SDXL モデルがありません。</translation>
    </message>
    <message>
        <source>Say which model with --model. There are: %1.</source>
        <translation>--model でモデルを指定してください。使用できるモデル: %1。</translation>
    </message>
    <message>
        <source>--seed takes a number from 0 to 4294967295, not “%1”.</source>
        <translation>--seed には 0 から 4294967295 までの数値を指定します。「%1」は指定できません。</translation>
    </message>
    <message>
        <source>--cfg takes a number, not “%1”.</source>
        <translation>--cfg には数値を指定します。「%1」は指定できません。</translation>
    </message>
    <message>
        <source>What is to be drawn.</source>
        <translation>生成する内容。</translation>
    </message>
    <message>
        <source>What is not to be drawn.</source>
        <translation>生成したくない内容。</translation>
    </message>
    <message>
        <source>An SDXL model, by name or key; needed when there are several.</source>
        <translation>SDXL モデルの名前またはキー。複数ある場合は必須です。</translation>
    </message>
    <message>
        <source>Where the images go: a board by name or id.</source>
        <translation>画像の保存先のボードの名前または ID。</translation>
    </message>
    <message>
        <source>Pixels; a multiple of 8.</source>
        <translation>ピクセル数。8 の倍数。</translation>
    </message>
    <message>
        <source>Denoising steps.</source>
        <translation>ノイズ除去のステップ数。</translation>
    </message>
    <message>
        <source>How closely it follows the prompt (1 and more).</source>
        <translation>プロンプトに従う強さ (1 以上)。</translation>
    </message>
    <message>
        <source>The scheduler, by the server&apos;s word for it.</source>
        <translation>スケジューラー (サーバーでの名称)。</translation>
    </message>
    <message>
        <source>The first image&apos;s seed, one more for each further one; random without it.</source>
        <translation>最初の画像のシード。以降の画像では 1 ずつ増えます。省略するとランダムです。</translation>
    </message>
    <message>
        <source>How many images.</source>
        <translation>画像の枚数。</translation>
    </message>
    <message>
        <source>Only submit it.</source>
        <translation>送信だけを行います。</translation>
    </message>
    <message>
        <source>Draw images from a prompt with an SDXL model, without a workflow file</source>
        <translation>ワークフローファイルを使わずに、SDXL モデルでプロンプトから画像を生成</translation>
    </message>
    <message>
        <source>--file-names cannot be used: %1.</source>
        <translation>--file-names を使用できません: %1。</translation>
    </message>
    <message>
        <source>--quality is for --format jpeg and webp.</source>
        <translation>--quality は --format jpeg と webp でのみ使用できます。</translation>
    </message>
    <message>
        <source>This system&apos;s Qt cannot write %1.</source>
        <translation>このシステムの Qt では %1 を書き込めません。</translation>
    </message>
    <message>
        <source>Which images? Give their names, or one or more of --board, --starred and --search.</source>
        <translation>どの画像ですか？名前を指定するか、--board、--starred、--search を 1 つ以上指定してください。</translation>
    </message>
    <message>
        <source>Save into this folder. What is there already is not saved again.</source>
        <translation>このフォルダーに保存します。すでにあるものは再び保存しません。</translation>
    </message>
    <message>
        <source>All of this board, by name or id; none: those on no board.</source>
        <translation>このボードのすべての画像。名前または ID で指定します。none はどのボードにも属さない画像です。</translation>
    </message>
    <message>
        <source>Only starred ones.</source>
        <translation>スター付きのもののみ。</translation>
    </message>
    <message>
        <source>How the files are called, with / for folders: {date}, {board}, {seed}, {model}, {prompt}, {n}, {name}. {prompt:40} takes 40 characters.</source>
        <translation>ファイル名の形式。/ はフォルダーの区切りです: {date}, {board}, {seed}, {model}, {prompt}, {n}, {name}。{prompt:40} は先頭の 40 文字を使用します。</translation>
    </message>
    <message>
        <source>A JSON file beside each: record, metadata, workflow.</source>
        <translation>それぞれに、レコード、メタデータ、ワークフローを含む JSON ファイルを付けます。</translation>
    </message>
    <message>
        <source>png (the originals), jpeg or webp. Converted images lose their metadata.</source>
        <translation>png (オリジナル)、jpeg、webp のいずれか。変換した画像ではメタデータが失われます。</translation>
    </message>
    <message>
        <source>Of jpeg and webp, 1 to 100.</source>
        <translation>jpeg と webp の品質。1 ～ 100。</translation>
    </message>
    <message>
        <source>Save images and videos, byte for byte: by name, of a board, starred or found</source>
        <translation>名前、ボード、スター、検索で指定した画像と動画をバイト単位でそのまま保存</translation>
    </message>
    <message>
        <source>%1: starred</source>
        <translation>%1: スターを付けました</translation>
    </message>
    <message>
        <source>%1: not starred; it is gone, or not yours to change.</source>
        <translation>%1: スターを付けられませんでした。すでにないか、変更する権限がありません。</translation>
    </message>
    <message>
        <source>%1: no longer starred</source>
        <translation>%1: スターを外しました</translation>
    </message>
    <message>
        <source>%1: not changed; it is gone, or not yours to change.</source>
        <translation>%1: 変更できませんでした。すでにないか、変更する権限がありません。</translation>
    </message>
    <message>
        <source>Give the board with --board; “none” stands for no board.</source>
        <translation>--board でボードを指定してください。「none」はどのボードにも属さないことを表します。</translation>
    </message>
    <message>
        <source>%1: moved</source>
        <translation>%1: 移動しました</translation>
    </message>
    <message>
        <source>%1: not moved; it is on no board, gone, or not yours to change.</source>
        <translation>%1: 移動できませんでした。どのボードにも属していないか、すでにないか、変更する権限がありません。</translation>
    </message>
    <message>
        <source>%1: not moved; it is gone, or not yours to change.</source>
        <translation>%1: 移動できませんでした。すでにないか、変更する権限がありません。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n image(s)?</source>
        <translation>
            <numerusform>%n 枚の画像を削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: deleted</source>
        <translation>%1: 削除しました</translation>
    </message>
    <message>
        <source>%1: not deleted; it is gone already, or not yours to delete.</source>
        <translation>%1: 削除できませんでした。すでにないか、削除する権限がありません。</translation>
    </message>
    <message>
        <source>The board, by name or id; “none” for no board.</source>
        <translation>ボードの名前または ID。「none」はどのボードにも属さないことを表します。</translation>
    </message>
    <message>
        <source>Star images and videos</source>
        <translation>画像と動画にスターを付ける</translation>
    </message>
    <message>
        <source>Take the star from images and videos</source>
        <translation>画像と動画のスターを外す</translation>
    </message>
    <message>
        <source>Move images and videos to a board, or off their boards</source>
        <translation>画像と動画をボードに移動、またはボードから外す</translation>
    </message>
    <message>
        <source>Copy images to a board on the server; the copies have names of their own</source>
        <translation>サーバー上で画像をボードにコピー (コピーには別の名前が付きます)</translation>
    </message>
    <message>
        <source>Delete images and videos</source>
        <translation>画像と動画を削除</translation>
    </message>
    <message>
        <source>%1: the server does not have it.</source>
        <translation>%1: サーバーにありません。</translation>
    </message>
    <message>
        <source>%1 has no metadata.</source>
        <translation>%1 にはメタデータがありません。</translation>
    </message>
    <message>
        <source>%1 has no graph.</source>
        <translation>%1 にはグラフがありません。</translation>
    </message>
    <message>
        <source>%1 has no workflow. It may have a graph: see --graph.</source>
        <translation>%1 にはワークフローがありません。グラフがある可能性があります。--graph を参照してください。</translation>
    </message>
    <message>
        <source>There is no image there.</source>
        <translation>該当する画像がありません。</translation>
    </message>
    <message>
        <source>Save into this folder under the server&apos;s name.</source>
        <translation>サーバーでの名前でこのフォルダーに保存します。</translation>
    </message>
    <message>
        <source>Show size, category, time and board of images</source>
        <translation>画像のサイズ、カテゴリー、日時、ボードを表示</translation>
    </message>
    <message>
        <source>Print the metadata of images as JSON, of several by their names</source>
        <translation>画像のメタデータを JSON で出力 (複数の場合は名前ごと)</translation>
    </message>
    <message>
        <source>Print the workflow that is embedded in an image</source>
        <translation>画像に埋め込まれたワークフローを出力</translation>
    </message>
    <message>
        <source>Its graph instead.</source>
        <translation>ワークフローの代わりにグラフを出力します。</translation>
    </message>
    <message>
        <source>Show the newest image of a board, or of those on no board (none)</source>
        <translation>ボードの画像、またはどのボードにも属さない画像 (none) のうち最新のものを表示</translation>
    </message>
    <message>
        <source>List the starred images of a board</source>
        <translation>ボードのスター付き画像を一覧表示</translation>
    </message>
    <message>
        <source>newest or oldest first.</source>
        <translation>newest (新しい順) または oldest (古い順)。</translation>
    </message>
    <message>
        <source>Starred ones before the others.</source>
        <translation>スター付きのものを先頭にします。</translation>
    </message>
    <message>
        <source>general (what runs made), user, control, mask, other, or all. May be given several times.</source>
        <translation>general (実行で生成されたもの)、user、control、mask、other、または all。複数回指定できます。</translation>
    </message>
    <message>
        <source>Those whose metadata has this text.</source>
        <translation>メタデータにこの文字列を含むもの。</translation>
    </message>
    <message>
        <source>The first so many; 0 for all.</source>
        <translation>先頭から表示する件数。0 はすべて。</translation>
    </message>
    <message>
        <source>Read the database of the server whose root folder this is, on this machine: at once, and without asking the server. Where that cannot be done the server is asked, when one is named. Not for servers with accounts.</source>
        <translation>このコンピューターにある、このルートフォルダーのサーバーのデータベースを読み取ります。サーバーに問い合わせず、すぐに結果が得られます。読み取れない場合、サーバーが指定されていればサーバーに問い合わせます。アカウントのあるサーバーでは使用できません。</translation>
    </message>
    <message>
        <source>Who answers: rest (the server), db (the database, with --local; the default then) or hybrid (the database finds, the server tells).</source>
        <translation>応答元: rest (サーバー)、db (データベース。--local が必要で、その場合のデフォルト)、hybrid (データベースで検索し、サーバーから情報を取得)。</translation>
    </message>
    <message>
        <source>--source %1 reads the server&apos;s database: say with --local where its root folder is.</source>
        <translation>--source %1 はサーバーのデータベースを読み取ります。--local でルートフォルダーの場所を指定してください。</translation>
    </message>
    <message>
        <source>%1 The server at %2 is asked instead.</source>
        <translation>%1 代わりに %2 のサーバーに問い合わせます。</translation>
    </message>
    <message>
        <source>%1 Or name the server with --server: then it is asked.</source>
        <translation>%1 または --server でサーバーを指定すると、そのサーバーに問い合わせます。</translation>
    </message>
    <message>
        <source>Everything was done.</source>
        <translation>すべて実行しました。</translation>
    </message>
    <message>
        <source>It did not come about: a run failed or was canceled, or what was asked for is not there.</source>
        <translation>目的を達成できませんでした。実行が失敗またはキャンセルされたか、要求されたものがありません。</translation>
    </message>
    <message>
        <source>The command line, or a name or file given on it, is wrong.</source>
        <translation>コマンドライン、またはそこで指定した名前かファイルに誤りがあります。</translation>
    </message>
    <message>
        <source>The server cannot be used: it is away, is no InvokeAI, is too old for this, or refuses the login.</source>
        <translation>サーバーを使用できません。接続できない、InvokeAI ではない、バージョンが古すぎる、またはサインインが拒否されました。</translation>
    </message>
    <message>
        <source>Some of it was done, some was not; each failure was told.</source>
        <translation>一部は実行し、一部は実行できませんでした。失敗はそれぞれ報告されています。</translation>
    </message>
    <message>
        <source>The time given with --timeout is over; nothing was canceled.</source>
        <translation>--timeout で指定した時間が過ぎました。キャンセルはしていません。</translation>
    </message>
    <message>
        <source>It was interrupted with Ctrl+C.</source>
        <translation>Ctrl+C で中断されました。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>use an InvokeAI server from the command line</source>
        <translation>コマンドラインから InvokeAI サーバーを使用する</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>書式</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Boards are named by id or name; a name that fits several is an error that lists them. “none” stands for the images on no board, and is taken wherever images are only listed. What deletes asks on a terminal, and wants --yes elsewhere.</source>
        <translation>ボードは ID または名前で指定します。同じ名前のボードが複数ある場合はエラーとなり、それらを一覧表示します。「none」はどのボードにも属さない画像を表し、画像を一覧表示するだけのコマンドで指定できます。削除を行うコマンドは、端末では確認を求め、それ以外では --yes が必要です。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Options of every command</source>
        <translation>すべてのコマンドに共通のオプション</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>終了ステータス</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>The server when --server is not given.</source>
        <translation>--server を指定しない場合のサーバー。</translation>
    </message>
    <message>
        <source>The token for a server with accounts, in place of what “login” keeps. It is never stored.</source>
        <translation>アカウントのあるサーバーのトークン。「login」で保存したものの代わりに使用され、保存されることはありません。</translation>
    </message>
    <message>
        <source>The password of --basic-user.</source>
        <translation>--basic-user のパスワード。</translation>
    </message>
    <message>
        <source>Headers for each request, as NAME: VALUE, a header a line.</source>
        <translation>各リクエストのヘッダー。NAME: VALUE の形式で 1 行に 1 つ。</translation>
    </message>
    <message>
        <source>The password of the user of --proxy.</source>
        <translation>--proxy のユーザーのパスワード。</translation>
    </message>
    <message>
        <source>The passphrase of the key of --key.</source>
        <translation>--key の秘密鍵のパスフレーズ。</translation>
    </message>
    <message>
        <source>The token that “model install” needs for the address of a model. The InvokeAI server gets it, and nobody else.</source>
        <translation>「model install」でモデルのアドレスに必要なトークン。InvokeAI サーバーにのみ渡されます。</translation>
    </message>
    <message>
        <source>Say what to change: --name, --description or --phrase.</source>
        <translation>変更するものを指定してください: --name、--description、--phrase。</translation>
    </message>
    <message>
        <source>The model “%1” has no image.</source>
        <translation>モデル「%1」には画像がありません。</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>%1 に書き込めません (%2)。</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 を読み込めません (%2)。</translation>
    </message>
    <message>
        <source>The model “%1” has this image now.</source>
        <translation>モデル「%1」の画像を設定しました。</translation>
    </message>
    <message>
        <source>The model “%1” has no image any more.</source>
        <translation>モデル「%1」の画像を削除しました。</translation>
    </message>
    <message>
        <source>Delete %1, and %2 of files with it?</source>
        <translation>%1 と %2 のファイルを削除しますか？</translation>
    </message>
    <message>
        <source>Delete %1? The files stay.</source>
        <translation>%1 を削除しますか？ファイルは残ります。</translation>
    </message>
    <message>
        <source>%1: not deleted (%2)</source>
        <translation>%1: 削除できませんでした (%2)</translation>
    </message>
    <message>
        <source>Convert “%1” to diffusers? It gets a new key%2.</source>
        <translation>「%1」を diffusers に変換しますか？キーが変わります%2。</translation>
    </message>
    <message>
        <source>, and its file is replaced</source>
        <translation>(ファイルも置き換えられます)</translation>
    </message>
    <message>
        <source>%1 The server may be at it still; looking for the result.</source>
        <translation>%1 サーバーがまだ処理している可能性があります。結果を確認しています。</translation>
    </message>
    <message>
        <source>Convert a single file of SD 1, SD 2 or SDXL to diffusers</source>
        <translation>SD 1、SD 2、SDXL の単一ファイルを diffusers に変換</translation>
    </message>
    <message>
        <source>Change a model&apos;s name, description or trigger phrases</source>
        <translation>モデルの名前、説明、トリガーフレーズを変更</translation>
    </message>
    <message>
        <source>Its new name.</source>
        <translation>新しい名前。</translation>
    </message>
    <message>
        <source>Its new description.</source>
        <translation>新しい説明。</translation>
    </message>
    <message>
        <source>A trigger phrase in place of the old ones; may stand several times, and be empty.</source>
        <translation>以前のものと置き換えるトリガーフレーズ。複数回指定でき、空にもできます。</translation>
    </message>
    <message>
        <source>Have the server look at a model&apos;s files again</source>
        <translation>サーバーにモデルのファイルを再確認させる</translation>
    </message>
    <message>
        <source>Delete models; files that were installed in place stay</source>
        <translation>モデルを削除 (in-place でインストールしたファイルは残ります)</translation>
    </message>
    <message>
        <source>Save a model&apos;s image (WebP)</source>
        <translation>モデルの画像 (WebP) を保存</translation>
    </message>
    <message>
        <source>Give a model an image</source>
        <translation>モデルに画像を設定</translation>
    </message>
    <message>
        <source>Take a model&apos;s image away</source>
        <translation>モデルの画像を削除</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>ハッシュ</translation>
    </message>
    <message>
        <source>base</source>
        <translation>ベース</translation>
    </message>
    <message>
        <source>type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>バリアント</translation>
    </message>
    <message>
        <source>prediction type</source>
        <translation>予測タイプ</translation>
    </message>
    <message>
        <source>description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>trigger phrases</source>
        <translation>トリガーフレーズ</translation>
    </message>
    <message>
        <source>default settings</source>
        <translation>デフォルト設定</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>カバー</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>no</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>goes with</source>
        <translation>関連モデル</translation>
    </message>
    <message>
        <source>Give the model&apos;s name, or its hash with --hash.</source>
        <translation>モデルの名前、または --hash でハッシュを指定してください。</translation>
    </message>
    <message>
        <source>No model is called “%1”.</source>
        <translation>「%1」という名前のモデルはありません。</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>インストール済み</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>%1 models and parts in memory; %2 hits, %3 misses, %4 thrown out; at most %5 of %6 were taken.</source>
        <translation>メモリ内のモデルと構成要素 %1 個。ヒット %2、ミス %3、解放 %4。最大使用量 %5/%6。</translation>
    </message>
    <message>
        <source>No model was loaded yet.</source>
        <translation>モデルはまだ読み込まれていません。</translation>
    </message>
    <message>
        <source>The server has taken what it does not use out of memory.</source>
        <translation>サーバーが未使用のモデルをメモリから解放しました。</translation>
    </message>
    <message>
        <source>main, vae, lora, …: only models of this type.</source>
        <translation>main、vae、lora など。このタイプのモデルのみ。</translation>
    </message>
    <message>
        <source>sdxl, flux, …: only models of this base.</source>
        <translation>sdxl、flux など。このベースのモデルのみ。</translation>
    </message>
    <message>
        <source>Only models of which all these words are known.</source>
        <translation>これらの語句をすべて含むモデルのみ。</translation>
    </message>
    <message>
        <source>List the models with key, size, base, type and format</source>
        <translation>モデルをキー、サイズ、ベース、タイプ、形式とともに一覧表示</translation>
    </message>
    <message>
        <source>diffusers, checkpoint, …: only models of this format.</source>
        <translation>diffusers、checkpoint など。この形式のモデルのみ。</translation>
    </message>
    <message>
        <source>Only those whose files are gone.</source>
        <translation>ファイルがなくなっているもののみ。</translation>
    </message>
    <message>
        <source>name, type or size.</source>
        <translation>name、type、size のいずれか。</translation>
    </message>
    <message>
        <source>Show what is known about a model, named by key or name</source>
        <translation>キーまたは名前で指定したモデルの情報を表示</translation>
    </message>
    <message>
        <source>Find a model by its whole name, or by its hash</source>
        <translation>完全な名前またはハッシュでモデルを検索</translation>
    </message>
    <message>
        <source>The hash, in place of the name.</source>
        <translation>名前の代わりにハッシュを指定します。</translation>
    </message>
    <message>
        <source>List the models in a folder of the server&apos;s machine</source>
        <translation>サーバーのコンピューターのフォルダーにあるモデルを一覧表示</translation>
    </message>
    <message>
        <source>List the models that InvokeAI suggests</source>
        <translation>InvokeAI が推奨するモデルを一覧表示</translation>
    </message>
    <message>
        <source>Show what the server holds in memory</source>
        <translation>サーバーのメモリの内容を表示</translation>
    </message>
    <message>
        <source>Take out of the server&apos;s memory what it does not use</source>
        <translation>未使用のモデルをサーバーのメモリから解放</translation>
    </message>
    <message>
        <source>%1 is not a JSON object.</source>
        <translation>%1 は JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>Trigger phrases are set once the model is there: leave --no-wait out.</source>
        <translation>トリガーフレーズはモデルのインストール後に設定されます。--no-wait を外してください。</translation>
    </message>
    <message>
        <source>Several models cannot have one name: leave --name out.</source>
        <translation>複数のモデルに同じ名前は付けられません。--name を外してください。</translation>
    </message>
    <message>
        <source>%1 is moved into the server&apos;s models folder: it is not where it was any more, and goes when the model is deleted.</source>
        <translation>%1 はサーバーのモデルフォルダーに移動され、元の場所からはなくなります。モデルを削除するとファイルも削除されます。</translation>
    </message>
    <message>
        <source>Nothing more comes for %1. Waiting goes on.</source>
        <translation>%1 のデータが届いていません。引き続き待機します。</translation>
    </message>
    <message>
        <source>%1 Waiting until it is back.</source>
        <translation>%1 再接続を待っています。</translation>
    </message>
    <message>
        <source>%1 is not installed yet. Nothing was canceled: it goes on as installation %2.</source>
        <translation>%1 はまだインストールされていません。キャンセルはされておらず、インストール %2 として続行しています。</translation>
    </message>
    <message>
        <source>Interrupted. The installation goes on; “model cancel %1” cancels it.</source>
        <translation>中断しました。インストールは続行しています。「model cancel %1」でキャンセルできます。</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>中断しました。</translation>
    </message>
    <message>
        <source>“%1” is no installation: “model jobs” lists their numbers.</source>
        <translation>「%1」はインストールではありません。番号は「model jobs」で確認できます。</translation>
    </message>
    <message>
        <source>The server has forgotten the installations that have ended.</source>
        <translation>サーバーで、終了したインストールの記録を消去しました。</translation>
    </message>
    <message>
        <source>Install models: paths on the server, URLs, or repositories of Hugging Face</source>
        <translation>サーバー上のパス、URL、Hugging Face のリポジトリを指定してモデルをインストール</translation>
    </message>
    <message>
        <source>Move local files into the server&apos;s models folder. Without it they stay where they are.</source>
        <translation>ローカルファイルをサーバーのモデルフォルダーに移動します。指定しない場合は元の場所に残ります。</translation>
    </message>
    <message>
        <source>Its name, in place of what the server finds.</source>
        <translation>サーバーが検出した名前の代わりに使用する名前。</translation>
    </message>
    <message>
        <source>Its description, in place of what the server finds.</source>
        <translation>サーバーが検出した説明の代わりに使用する説明。</translation>
    </message>
    <message>
        <source>A JSON object of what to set besides (ModelRecordChanges).</source>
        <translation>ほかに設定する内容の JSON オブジェクト (ModelRecordChanges)。</translation>
    </message>
    <message>
        <source>End when the server has taken it on, not when it is done.</source>
        <translation>完了を待たず、サーバーが受け付けた時点で終了します。</translation>
    </message>
    <message>
        <source>So long at most for each, in seconds; 0 for ever. Nothing is canceled then.</source>
        <translation>それぞれの最大待機時間 (秒)。0 は無制限。時間が過ぎてもキャンセルはしません。</translation>
    </message>
    <message>
        <source>List the server&apos;s installations with their numbers</source>
        <translation>サーバーのインストールを番号とともに一覧表示</translation>
    </message>
    <message>
        <source>Cancel installations</source>
        <translation>インストールをキャンセル</translation>
    </message>
    <message>
        <source>Pause downloads of installations</source>
        <translation>インストールのダウンロードを一時停止</translation>
    </message>
    <message>
        <source>Go on with paused installations</source>
        <translation>一時停止したインストールを再開</translation>
    </message>
    <message>
        <source>Begin the files of installations anew that failed</source>
        <translation>インストールで失敗したファイルを最初からやり直す</translation>
    </message>
    <message>
        <source>Have the server forget the installations that have ended</source>
        <translation>サーバーで、終了したインストールの記録を消去</translation>
    </message>
    <message>
        <source>An item&apos;s id is a number, not “%1”.</source>
        <translation>項目の ID は数値です。「%1」は指定できません。</translation>
    </message>
    <message>
        <source>Item %1 is not canceled: it is %2.</source>
        <translation>項目 %1 はキャンセルされていません。状態: %2。</translation>
    </message>
    <message>
        <source>Item %1 is canceled.</source>
        <translation>項目 %1 をキャンセルしました。</translation>
    </message>
    <message>
        <source>Batch %1 is canceled.</source>
        <translation>バッチ %1 をキャンセルしました。</translation>
    </message>
    <message>
        <source>The queue has no batch %1.</source>
        <translation>キューにバッチ %1 がありません。</translation>
    </message>
    <message>
        <source>Nothing of batch %1 is left to cancel: %2.</source>
        <translation>バッチ %1 にはキャンセルするものが残っていません: %2。</translation>
    </message>
    <message>
        <source>Runs again as item %1.</source>
        <translation>項目 %1 としてもう一度実行します。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) cannot run again: they are gone, or did not fail.</source>
        <translation>
            <numerusform>%n 個の項目を再実行できません。すでにないか、失敗した項目ではありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel items that wait or run</source>
        <translation>待機中または実行中の項目をキャンセル</translation>
    </message>
    <message>
        <source>Cancel everything of a batch that has not ended</source>
        <translation>バッチのうち終了していないものをすべてキャンセル</translation>
    </message>
    <message>
        <source>Run failed and canceled items again</source>
        <translation>失敗またはキャンセルされた項目をもう一度実行</translation>
    </message>
    <message>
        <source>(paused)</source>
        <translation>(一時停止中)</translation>
    </message>
    <message>
        <source>node %1 (%2)</source>
        <translation>ノード %1 (%2)</translation>
    </message>
    <message>
        <source>No item of the queue is completed.</source>
        <translation>完了したキュー項目はありません。</translation>
    </message>
    <message>
        <source>The queue runs.</source>
        <translation>キューは動作中です。</translation>
    </message>
    <message>
        <source>The queue is paused; what runs now goes on to its end.</source>
        <translation>キューは一時停止中です。実行中の項目は最後まで続行します。</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>キューは一時停止中です。</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %n item(s) of the queue, finished ones too?</source>
        <translation>
            <numerusform>終了したものを含め、キューの %n 個の項目をすべて削除しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) deleted.</source>
        <translation>
            <numerusform>%n 個の項目を削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished item(s) deleted.</source>
        <translation>
            <numerusform>終了した %n 個の項目を削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show how many items run, wait and have ended</source>
        <translation>実行中、待機中、終了した項目の数を表示</translation>
    </message>
    <message>
        <source>List the items of the queue, newest first</source>
        <translation>キューの項目を新しい順に一覧表示</translation>
    </message>
    <message>
        <source>pending, in_progress, completed, failed or canceled.</source>
        <translation>pending、in_progress、completed、failed、canceled のいずれか。</translation>
    </message>
    <message>
        <source>Those of one batch.</source>
        <translation>1 つのバッチの項目のみ。</translation>
    </message>
    <message>
        <source>Show an item of the queue: its state, images and error</source>
        <translation>キュー項目の状態、画像、エラーを表示</translation>
    </message>
    <message>
        <source>Show the item that was completed last, with its images</source>
        <translation>最後に完了した項目とその画像を表示</translation>
    </message>
    <message>
        <source>Save them into this folder.</source>
        <translation>画像をこのフォルダーに保存します。</translation>
    </message>
    <message>
        <source>Cancel what runs, and delete everything from the queue</source>
        <translation>実行中の項目をキャンセルし、キューからすべて削除</translation>
    </message>
    <message>
        <source>Delete what has ended from the queue</source>
        <translation>終了した項目をキューから削除</translation>
    </message>
    <message>
        <source>Start nothing more; what runs goes on</source>
        <translation>新たな項目の開始を停止 (実行中の項目は続行します)</translation>
    </message>
    <message>
        <source>Go on after a pause</source>
        <translation>一時停止したキューを再開</translation>
    </message>
    <message>
        <source>Wait for --item or for --batch, not for both.</source>
        <translation>--item と --batch はどちらか一方だけを指定してください。</translation>
    </message>
    <message>
        <source>Item %1 failed: %2: %3</source>
        <translation>項目 %1 が失敗しました: %2: %3</translation>
    </message>
    <message>
        <source>Item %1 is %2.</source>
        <translation>項目 %1 の状態: %2。</translation>
    </message>
    <message>
        <source>It is not done yet. Nothing was canceled: it goes on.</source>
        <translation>まだ完了していません。キャンセルはされておらず、続行しています。</translation>
    </message>
    <message>
        <source>The queue is paused: what waits does not run until “queue resume”.</source>
        <translation>キューは一時停止中です。「queue resume」を実行するまで待機中の項目は実行されません。</translation>
    </message>
    <message>
        <source>Tell what happens in the queue until Ctrl+C</source>
        <translation>キューの動きを Ctrl+C を押すまで表示</translation>
    </message>
    <message>
        <source>Wait until nothing runs or waits, or for one item or batch</source>
        <translation>待機中と実行中の項目がなくなるまで、または 1 つの項目かバッチの終了を待つ</translation>
    </message>
    <message>
        <source>Wait for this item; its end is the exit code.</source>
        <translation>この項目を待ちます。その結果が終了コードになります。</translation>
    </message>
    <message>
        <source>Wait for this batch; its end is the exit code.</source>
        <translation>このバッチを待ちます。その結果が終了コードになります。</translation>
    </message>
    <message>
        <source>So long at most, in seconds; 0 for ever. Nothing is canceled then.</source>
        <translation>最大待機時間 (秒)。0 は無制限。時間が過ぎてもキャンセルはしません。</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>The server&apos;s /openapi.json as a file: no server is asked then.</source>
        <translation>サーバーの /openapi.json のファイル。サーバーには問い合わせません。</translation>
    </message>
    <message>
        <source>%1 is no schema of an InvokeAI server.</source>
        <translation>%1 は InvokeAI サーバーのスキーマではありません。</translation>
    </message>
    <message>
        <source>There is no profile “%1”: %2 holds none. Make one in the window of Vitrine, under Server, Manage Servers.</source>
        <translation>プロファイル「%1」はありません。%2 にはプロファイルがありません。Vitrine のウィンドウの「サーバー」&gt;「サーバーの管理」で作成してください。</translation>
    </message>
    <message>
        <source>There is no profile “%1”. There are: %2.</source>
        <translation>プロファイル「%1」はありません。使用できるプロファイル: %2。</translation>
    </message>
    <message>
        <source>--profile and --server exclude each other: a profile has its address.</source>
        <translation>--profile と --server は同時に指定できません。アドレスはプロファイルに含まれています。</translation>
    </message>
    <message>
        <source>A header is written as NAME: VALUE. What was given holds no colon after a name.</source>
        <translation>ヘッダーは NAME: VALUE の形式で指定します。指定された値には、名前の後のコロンがありません。</translation>
    </message>
    <message>
        <source>--proxy takes system, none, http://HOST:PORT or socks5://HOST:PORT, with USER@ before the host when it wants a login.</source>
        <translation>--proxy には system、none、http://HOST:PORT または socks5://HOST:PORT を指定します。サインインが必要な場合は、ホストの前に USER@ を付けます。</translation>
    </message>
    <message>
        <source>--proxy takes no password: give it in VITRINE_PROXY_PASSWORD, where nobody else can read it.</source>
        <translation>--proxy にパスワードは指定できません。ほかの人が読めない VITRINE_PROXY_PASSWORD で指定してください。</translation>
    </message>
    <message>
        <source>Address of the server, such as gpu-box:9090 or https://host/invoke. Without it: VITRINE_SERVER, then localhost. The login is that of “login”, or the token in VITRINE_TOKEN.</source>
        <translation>サーバーのアドレス。例: gpu-box:9090, https://host/invoke. 省略すると VITRINE_SERVER、次に localhost を使用します。サインインには「login」のもの、または VITRINE_TOKEN のトークンを使用します。</translation>
    </message>
    <message>
        <source>User name for a proxy in front of the server (HTTP basic); its password is read from VITRINE_BASIC_PASSWORD.</source>
        <translation>サーバーの手前にあるプロキシのユーザー名 (HTTP Basic 認証)。パスワードは VITRINE_BASIC_PASSWORD から読み込みます。</translation>
    </message>
    <message>
        <source>A header for each request, as NAME: VALUE; can be repeated. What is secret goes into VITRINE_HEADERS, a header a line.</source>
        <translation>各リクエストのヘッダー (NAME: VALUE)。複数回指定できます。秘密にするものは VITRINE_HEADERS に 1 行に 1 つずつ指定します。</translation>
    </message>
    <message>
        <source>PEM file of an authority that is trusted besides the system&apos;s.</source>
        <translation>システムのものに加えて信頼する認証局の PEM ファイル。</translation>
    </message>
    <message>
        <source>PEM file of a client certificate.</source>
        <translation>クライアント証明書の PEM ファイル。</translation>
    </message>
    <message>
        <source>PEM file of its key, when that is in another file; its passphrase is read from VITRINE_KEY_PASSPHRASE.</source>
        <translation>別のファイルにある場合の秘密鍵の PEM ファイル。パスフレーズは VITRINE_KEY_PASSPHRASE から読み込みます。</translation>
    </message>
    <message>
        <source>system (the default), none, http://HOST:PORT or socks5://HOST:PORT, with USER@ before the host; its password is read from VITRINE_PROXY_PASSWORD.</source>
        <translation>system (デフォルト)、none、http://HOST:PORT または socks5://HOST:PORT。ホストの前に USER@ を付けることができ、パスワードは VITRINE_PROXY_PASSWORD から読み込みます。</translation>
    </message>
    <message>
        <source>%1 is not set, and the connection to %2 needs it.</source>
        <translation>%1 が設定されていませんが、%2 への接続に必要です。</translation>
    </message>
    <message>
        <source>--create-board wants the board&apos;s name: --board NAME.</source>
        <translation>--create-board にはボードの名前が必要です: --board NAME。</translation>
    </message>
    <message>
        <source>uploading</source>
        <translation>アップロード中</translation>
    </message>
    <message>
        <source>Created the board %1.</source>
        <translation>ボード %1 を作成しました。</translation>
    </message>
    <message>
        <source>Upload images and videos (MP4)</source>
        <translation>画像と動画 (MP4) をアップロード</translation>
    </message>
    <message>
        <source>The board that they go to, by name or id.</source>
        <translation>追加先のボードの名前または ID。</translation>
    </message>
    <message>
        <source>Create that board if there is none of this name.</source>
        <translation>この名前のボードがなければ作成します。</translation>
    </message>
    <message>
        <source>user, general, control, mask or other.</source>
        <translation>user、general、control、mask、other のいずれか。</translation>
    </message>
    <message>
        <source>A JSON object that is kept with each of them.</source>
        <translation>それぞれと一緒に保存する JSON オブジェクト。</translation>
    </message>
    <message>
        <source>How often to run it (1 to 10000).</source>
        <translation>実行する回数 (1 ～ 10000)。</translation>
    </message>
    <message>
        <source>Put it before what waits in the queue.</source>
        <translation>キューの待機中の項目より前に入れます。</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>完了するまで待機します。</translation>
    </message>
    <message>
        <source>Submit a workflow, and wait for its images</source>
        <translation>ワークフローを送信し、画像の生成を待つ</translation>
    </message>
    <message>
        <source>List the models of a workflow and what the server has for them</source>
        <translation>ワークフローのモデルと、対応するサーバーのモデルを一覧表示</translation>
    </message>
    <message>
        <source>Take another model of the same base and type where nothing else fits.</source>
        <translation>ほかに該当するものがない場合、ベースとタイプが同じ別のモデルを使用します。</translation>
    </message>
    <message>
        <source>Write the workflow with what was found to this file.</source>
        <translation>見つかったモデルを設定したワークフローをこのファイルに書き込みます。</translation>
    </message>
    <message>
        <source>List the server&apos;s workflows, or print one of them</source>
        <translation>サーバーのワークフローを一覧表示、またはその 1 つを出力</translation>
    </message>
    <message>
        <source>Those with this text in name, description or tags.</source>
        <translation>名前、説明、タグのいずれかにこの文字列を含むもの。</translation>
    </message>
    <message>
        <source>Those with this tag. May be given several times.</source>
        <translation>このタグが付いたもの。複数回指定できます。</translation>
    </message>
    <message>
        <source>user or default. May be given several times.</source>
        <translation>user または default。複数回指定できます。</translation>
    </message>
    <message>
        <source>name, newest, updated or opened.</source>
        <translation>name、newest、updated、opened のいずれか。</translation>
    </message>
    <message>
        <source>%1: without a server, give this as JSON, as a workflow holds it.</source>
        <translation>%1: サーバーを使用しない場合は、ワークフロー内の形式の JSON で指定してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Print what would be submitted</source>
        <translation>送信される内容を出力</translation>
    </message>
    <message>
        <source>Set a field, as for &quot;workflow run&quot;; with --openapi, models as JSON and boards by id.</source>
        <translation>フィールドを設定します (「workflow run」と同じ)。--openapi を使用する場合、モデルは JSON、ボードは ID で指定します。</translation>
    </message>
    <message>
        <source>The id of the board for fields set to &quot;auto&quot;, or none.</source>
        <translation>「auto」に設定されたフィールドで使用するボードの ID、または none。</translation>
    </message>
    <message>
        <source>List what stands in the way of submitting a workflow</source>
        <translation>ワークフローの送信を妨げているものを一覧表示</translation>
    </message>
    <message>
        <source>Print the fields of a workflow&apos;s form by index as JSON, or compare them with an older map</source>
        <translation>ワークフローのフォームのフィールドをインデックス順に JSON で出力、または古いマップと比較</translation>
    </message>
    <message>
        <source>An older map: list what of it does not hold any more.</source>
        <translation>古いマップ。その中で現在は当てはまらないものを一覧表示します。</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>%1 より大きい値</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 以下</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>%1 未満</translation>
    </message>
    <message>
        <source>a multiple of %1</source>
        <translation>%1 の倍数</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>%1 文字以上</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>%1 文字以下</translation>
    </message>
    <message>
        <source>at least %1 entries</source>
        <translation>項目 %1 個以上</translation>
    </message>
    <message>
        <source>at most %1 entries</source>
        <translation>項目 %1 個以下</translation>
    </message>
    <message>
        <source>set by a connection</source>
        <translation>接続で設定</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>The form shows no board field: the images of a run cannot be told apart by it.</source>
        <translation>フォームにボードフィールドがないため、実行の画像を区別できません。</translation>
    </message>
    <message>
        <source>The server&apos;s /openapi.json as a file: kinds and limits come from it and no server is asked. Without it and without --server or VITRINE_SERVER, what the workflow itself says is listed.</source>
        <translation>サーバーの /openapi.json のファイル。種類と制限をここから取得し、サーバーには問い合わせません。これも --server も VITRINE_SERVER も指定しない場合は、ワークフロー自体に含まれる情報を一覧表示します。</translation>
    </message>
    <message>
        <source>List the fields of a workflow&apos;s form, as --set takes them</source>
        <translation>ワークフローのフォームのフィールドを、--set で指定する形式で一覧表示</translation>
    </message>
    <message>
        <source>List the board fields of a workflow&apos;s form: where its images go</source>
        <translation>ワークフローのフォームのボードフィールド (画像の保存先) を一覧表示</translation>
    </message>
    <message>
        <source>Instead of FILE: a workflow of the server&apos;s library, by name or id (see &quot;workflow library&quot;).</source>
        <translation>FILE の代わりに、サーバーのライブラリのワークフローを名前または ID で指定します (「workflow library」を参照)。</translation>
    </message>
    <message>
        <source>Instead of FILE: the workflow that made this image or video of the server.</source>
        <translation>FILE の代わりに、サーバーにあるこの画像または動画を生成したワークフローを使用します。</translation>
    </message>
    <message>
        <source>Give one workflow: a FILE, --library or --image.</source>
        <translation>ワークフローを FILE、--library、--image のいずれかで 1 つ指定してください。</translation>
    </message>
    <message>
        <source>--library and --image need a server: leave out --openapi.</source>
        <translation>--library と --image にはサーバーが必要です。--openapi を外してください。</translation>
    </message>
    <message>
        <source>Set a field of the form: by its index, its label, or NODE_ID.FIELD. Models and boards by name or id. May be given several times; see &quot;workflow inputs&quot;.</source>
        <translation>フォームのフィールドを設定します。フィールドはインデックス、ラベル、または NODE_ID.FIELD で、モデルとボードは名前または ID で指定します。複数回指定できます。「workflow inputs」を参照してください。</translation>
    </message>
    <message>
        <source>Where the images go: a board by name or id. Sets every board field of the form.</source>
        <translation>画像の保存先のボードの名前または ID。フォームのすべてのボードフィールドに設定します。</translation>
    </message>
    <message>
        <source>--set takes KEY=VALUE, not “%1”.</source>
        <translation>--set には KEY=VALUE を指定します。「%1」は指定できません。</translation>
    </message>
    <message>
        <source>The server of this name from the window&apos;s list, with its settings. What is secret about it is read from the environment, and else from the keychain.</source>
        <translation>ウィンドウの一覧にあるこの名前のサーバーとその設定。秘密の情報は環境変数から、なければキーチェーンから読み取ります。</translation>
    </message>
    <message>
        <source>There is no keychain here that tells what is secret about “%1”: only what the environment says is known.</source>
        <translation>「%1」の秘密の情報を持つキーチェーンがありません。環境変数の内容だけを使用します。</translation>
    </message>
</context>
</TS>
