using System;
using System.Linq;
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
        // More than the file may have isn't kept until it is put together (assumed).
        var demandSize = transfer.DemandSize ?? throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, "The file continuation token is that of a download.");
        demandSize(operation, transfer.Blocks.Where(b => b.Key != id).Sum(b => (long)b.Value.Length) + data.Length);
        transfer.Blocks[id] = data;
    }
}
