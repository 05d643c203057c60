using System;
using LocalDataverse.Engine.Files;
using LocalDataverse.Engine.Messages.Rows;

namespace LocalDataverse.Engine.Messages;

/// <summary>UploadBlock: a part of a file, 4 MB at most.</summary>
internal sealed class UploadBlockHandler : IMessageHandler
{
    private const int IdLimit = 64;

    public string MessageName => "UploadBlock";

    public void Execute(OperationContext operation)
    {
        var transfer = operation.Organization.Files.Find(operation.Required<string>("FileContinuationToken"), operation.UserId);
        var data = operation.Required<byte[]>("BlockData");
        var id = operation.Required<string>("BlockId");
        // Limits are documented ("Use file column data", Microsoft Learn), the texts are assumed.
        if (data.Length > FileColumn.BlockLimit) throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, "BlockData must not be larger than 4 MB.");
        if (!Convert.TryFromBase64String(id, new byte[id.Length], out var length) || length > IdLimit) throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"BlockId must be the Base64 form of at most {IdLimit} bytes.");
        transfer.Blocks[id] = data;
    }
}
