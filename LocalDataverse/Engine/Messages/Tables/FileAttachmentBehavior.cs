using LocalDataverse.Engine.Files;

namespace LocalDataverse.Engine.Messages.Tables;

/// <summary>fileattachment: written by the messages of files only.</summary>
internal sealed class FileAttachmentBehavior() : WrittenByMessages(StoredFile.Table, "InitializeFileBlocksUpload, CommitFileBlocksUpload and DeleteFile");
