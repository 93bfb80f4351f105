<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>WebUiChecks</name>
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
</context>
<context>
    <name>vitrine::BoardDeletion</name>
    <message numerus="yes">
        <source>Deleting the board “%1” and %Ln item(s)…</source>
        <translation>
            <numerusform>Deleting the board “%1” and %Ln item…</numerusform>
            <numerusform>Deleting the board “%1” and %Ln items…</numerusform>
        </translation>
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
</context>
<context>
    <name>vitrine::BoardModel</name>
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
</context>
<context>
    <name>vitrine::BoardStore</name>
    <message numerus="yes">
        <source>%1 (%n image(s))</source>
        <translation>
            <numerusform>%1 (%n image)</numerusform>
            <numerusform>%1 (%n images)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::DeleteBoardDialog</name>
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
    <message numerus="yes">
        <source>%Ln of them cannot be restored afterwards: no copy can be kept.</source>
        <translation>
            <numerusform>%Ln of them cannot be restored afterwards: no copy can be kept.</numerusform>
            <numerusform>%Ln of them cannot be restored afterwards: no copy can be kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The open workflow uses %Ln of them in %1.</source>
        <translation>
            <numerusform>The open workflow uses %Ln of them in %1.</numerusform>
            <numerusform>The open workflow uses %Ln of them in %1.</numerusform>
        </translation>
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
    <name>vitrine::DuplicatesBar</name>
    <message numerus="yes">
        <source>%Ln of the files were uploaded to this board before.</source>
        <translation>
            <numerusform>%Ln of the files was uploaded to this board before.</numerusform>
            <numerusform>%Ln of the files were uploaded to this board before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ExportBar</name>
    <message numerus="yes">
        <source>%Ln image(s) could not be exported completely. “Try Again” fetches these only.</source>
        <translation>
            <numerusform>%Ln image could not be exported completely. “Try Again” fetches these only.</numerusform>
            <numerusform>%Ln images could not be exported completely. “Try Again” fetches these only.</numerusform>
        </translation>
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
</context>
<context>
    <name>vitrine::ExportDialog</name>
    <message numerus="yes">
        <source>%1: %Ln image(s)</source>
        <translation>
            <numerusform>%1: %Ln image</numerusform>
            <numerusform>%1: %Ln images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::FormHistory</name>
    <message numerus="yes">
        <source>%n value(s) were left out, since they do not fit this form any more.</source>
        <translation>
            <numerusform>%n value was left out, since it does not fit this form any more.</numerusform>
            <numerusform>%n values were left out, since they do not fit this form any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::GeneratorEditor</name>
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
    <name>vitrine::ImageActions</name>
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
</context>
<context>
    <name>vitrine::InstallChoice</name>
    <message numerus="yes">
        <source>&amp;Install %Ln model(s)</source>
        <translation>
            <numerusform>&amp;Install %Ln model</numerusform>
            <numerusform>&amp;Install %Ln models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::InstallSourcePage</name>
    <message numerus="yes">
        <source>%Ln installation(s) begun. The list in the models’ window tells how far they are.</source>
        <translation>
            <numerusform>%Ln installation begun. The list in the models’ window tells how far it is.</numerusform>
            <numerusform>%Ln installations begun. The list in the models’ window tells how far they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::InstallsPane</name>
    <message numerus="yes">
        <source>Installations: %Ln under way</source>
        <translation>
            <numerusform>Installations: %Ln under way</numerusform>
            <numerusform>Installations: %Ln under way</numerusform>
        </translation>
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
</context>
<context>
    <name>vitrine::ItemMover</name>
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
    <message numerus="yes">
        <source>%Ln image(s) not moved to “%1”.</source>
        <translation>
            <numerusform>%Ln image not moved to “%1”.</numerusform>
            <numerusform>%Ln images not moved to “%1”.</numerusform>
        </translation>
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
    <name>vitrine::LibraryWindow</name>
    <message numerus="yes">
        <source>%Ln workflow(s)</source>
        <translation>
            <numerusform>%Ln workflow</numerusform>
            <numerusform>%Ln workflows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ListKind</name>
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
</context>
<context>
    <name>vitrine::LocalDatabase</name>
    <message numerus="yes">
        <source>“%1” has accounts (%n): only the server knows who may see what.</source>
        <translation>
            <numerusform>“%1” has accounts (%n): only the server knows who may see what.</numerusform>
            <numerusform>“%1” has accounts (%n): only the server knows who may see what.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::MainWindow</name>
    <message numerus="yes">
        <source>%Ln installation(s) of models wait here for their turn and are not on the server yet. They are lost when this window closes; what the server has taken on goes on there.</source>
        <translation>
            <numerusform>%Ln installation of a model waits here for its turn and is not on the server yet. It is lost when this window closes; what the server has taken on goes on there.</numerusform>
            <numerusform>%Ln installations of models wait here for their turn and are not on the server yet. They are lost when this window closes; what the server has taken on goes on there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Close and Lose Them</source>
        <translation>
            <numerusform>&amp;Close and Lose It</numerusform>
            <numerusform>&amp;Close and Lose Them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ModelActions</name>
    <message numerus="yes">
        <source>%Ln model(s) were deleted.</source>
        <translation>
            <numerusform>%Ln model was deleted.</numerusform>
            <numerusform>%Ln models were deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ModelCacheDialog</name>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ModelCheck</name>
    <message numerus="yes">
        <source>%n model(s) of this workflow are not on this server.</source>
        <translation>
            <numerusform>%n model of this workflow is not on this server.</numerusform>
            <numerusform>%n models of this workflow are not on this server.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ModelDetailsPane</name>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>%Ln model</numerusform>
            <numerusform>%Ln models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ModelsCheck</name>
    <message numerus="yes">
        <source>None of the %n model(s) is a main model: without one no picture can be generated.</source>
        <translation>
            <numerusform>The only model is not a main model: without one no picture can be generated.</numerusform>
            <numerusform>None of the %n models is a main model: without one no picture can be generated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %n model(s) are gone: %1. Runs with them fail.</source>
        <translation>
            <numerusform>The files of %n model are gone: %1. Runs with it fail.</numerusform>
            <numerusform>The files of %n models are gone: %1. Runs with them fail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server does not know what kind %n model(s) are: %1. Runs with them fail.</source>
        <translation>
            <numerusform>The server does not know what kind %n model is: %1. Runs with it fail.</numerusform>
            <numerusform>The server does not know what kind %n models are: %1. Runs with them fail.</numerusform>
        </translation>
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
    <name>vitrine::ModelsWindow</name>
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
</context>
<context>
    <name>vitrine::NodeReload</name>
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
    <name>vitrine::OtherPrograms</name>
    <message numerus="yes">
        <source>%Ln file(s) could not be fetched. %1</source>
        <translation>
            <numerusform>%Ln file could not be fetched. %1</numerusform>
            <numerusform>%Ln files could not be fetched. %1</numerusform>
        </translation>
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
</context>
<context>
    <name>vitrine::OutputsCheck</name>
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
</context>
<context>
    <name>vitrine::QueueActions</name>
    <message numerus="yes">
        <source>Cancel %Ln item(s)?</source>
        <translation>
            <numerusform>Cancel %Ln item?</numerusform>
            <numerusform>Cancel %Ln items?</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>Not ended yet, and canceled by this: %Ln.</source>
        <translation>
            <numerusform>Not ended yet, and canceled by this: %Ln.</numerusform>
            <numerusform>Not ended yet, and canceled by this: %Ln.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>Delete all %Ln item(s) from the queue?</source>
        <translation>
            <numerusform>Delete %Ln item from the queue?</numerusform>
            <numerusform>Delete all %Ln items from the queue?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::QueueDetailsPane</name>
    <message numerus="yes">
        <source>Batch of %Ln item(s)</source>
        <translation>
            <numerusform>Batch of %Ln item</numerusform>
            <numerusform>Batch of %Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) are selected</source>
        <translation>
            <numerusform>%Ln item is selected</numerusform>
            <numerusform>%Ln items are selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::QueueModel</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::QueueWindow</name>
    <message numerus="yes">
        <source>%Ln of other users</source>
        <translation>
            <numerusform>%Ln of other users</numerusform>
            <numerusform>%Ln of other users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ReplaceQueue</name>
    <message numerus="yes">
        <source>Cancel %Ln waiting item(s) and submit this workflow instead?</source>
        <translation>
            <numerusform>Cancel %Ln waiting item and submit this workflow instead?</numerusform>
            <numerusform>Cancel %Ln waiting items and submit this workflow instead?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::RoutesCheck</name>
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
</context>
<context>
    <name>vitrine::RunBatchJob</name>
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
    <message numerus="yes">
        <source>Submitted as item(s) %1.</source>
        <translation>
            <numerusform>Submitted as item %1.</numerusform>
            <numerusform>Submitted as items %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::RunNotices</name>
    <message numerus="yes">
        <source>%1 of %Ln item(s) failed.</source>
        <translation>
            <numerusform>%1 of %Ln item failed.</numerusform>
            <numerusform>%1 of %Ln items failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n item(s) found no place in the queue.</source>
        <translation>
            <numerusform>%n item found no place in the queue.</numerusform>
            <numerusform>%n items found no place in the queue.</numerusform>
        </translation>
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
    <name>vitrine::ServerWindow</name>
    <message numerus="yes">
        <source>Delete %n intermediate image(s) of the server? They are what workflows make on the way to their results; nobody can bring them back. Runs that wait or are under way may need theirs.</source>
        <translation>
            <numerusform>Delete %n intermediate image of the server? They are what workflows make on the way to their results; nobody can bring them back. Runs that wait or are under way may need theirs.</numerusform>
            <numerusform>Delete %n intermediate images of the server? They are what workflows make on the way to their results; nobody can bring them back. Runs that wait or are under way may need theirs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::SessionView</name>
    <message numerus="yes">
        <source>Upload %Ln to “%1”</source>
        <translation>
            <numerusform>Upload %Ln to “%1”</numerusform>
            <numerusform>Upload %Ln to “%1”</numerusform>
        </translation>
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
</context>
<context>
    <name>vitrine::StringKind</name>
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
</context>
<context>
    <name>vitrine::SubmissionCount</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::SubmissionsButton</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::TransfersIndicator</name>
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
</context>
<context>
    <name>vitrine::TransfersWindow</name>
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
    <message numerus="yes">
        <source>%Ln file(s) cannot be read.</source>
        <translation>
            <numerusform>%Ln file cannot be read.</numerusform>
            <numerusform>%Ln files cannot be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::TroubleshootingWindow</name>
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
</context>
<context>
    <name>vitrine::Uploading</name>
    <message numerus="yes">
        <source>%Ln file(s) were uploaded to this board before.</source>
        <translation>
            <numerusform>%Ln file was uploaded to this board before.</numerusform>
            <numerusform>%Ln files were uploaded to this board before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ValueListEditor</name>
    <message numerus="yes">
        <source>%n line(s) could not be used here and were left out.</source>
        <translation>
            <numerusform>%n line could not be used here and was left out.</numerusform>
            <numerusform>%n lines could not be used here and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ValueTable</name>
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
    <name>vitrine::WorkflowPanel</name>
    <message numerus="yes">
        <source>The server does not have %n thing(s) that this workflow uses.</source>
        <translation>
            <numerusform>The server does not have %n thing that this workflow uses.</numerusform>
            <numerusform>The server does not have %n things that this workflow uses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::modelquestions</name>
    <message numerus="yes">
        <source>Delete %Ln model(s) (%1) from the server?</source>
        <translation>
            <numerusform>Delete %Ln model (%1) from the server?</numerusform>
            <numerusform>Delete %Ln models (%1) from the server?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::queueactiontexts</name>
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
</context>
<context>
    <name>vitrinectl</name>
    <message numerus="yes">
        <source>Delete the board “%1” (%2) and its %n image(s)?</source>
        <translation>
            <numerusform>Delete the board “%1” (%2) and its %n image?</numerusform>
            <numerusform>Delete the board “%1” (%2) and its %n images?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n image(s)?</source>
        <translation>
            <numerusform>Delete %n image?</numerusform>
            <numerusform>Delete %n images?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) cannot run again: they are gone, or did not fail.</source>
        <translation>
            <numerusform>%n item cannot run again: it is gone, or did not fail.</numerusform>
            <numerusform>%n items cannot run again: they are gone, or did not fail.</numerusform>
        </translation>
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
</context>
</TS>
