using System;
using LocalDataverse.Engine.Files;
using LocalDataverse.Engine.Messages.Rows;

namespace LocalDataverse.Engine.Messages;

/// <summary>DownloadBlock: a part of a file; what lies beyond its end is left out.</summary>
internal sealed class DownloadBlockHandler : IMessageHandler
{
    public string MessageName => "DownloadBlock";

    public void Execute(OperationContext operation)
    {
        var read = operation.Organization.Files.Find(operation.Required<string>("FileContinuationToken"), operation.UserId).Read
            ?? throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, "The file continuation token is that of an upload.");
        var content = read(operation.Session);
        var (offset, length) = (operation.Optional<long>("Offset"), operation.Optional<long>("BlockLength"));
        if (offset < 0 || offset > content.Length || length is <= 0 or > FileColumn.BlockLimit)
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"A block begins in the file, of {content.Length} bytes, and has 1 byte to 4 MB: not {offset} and {length}.");
        operation.OutputParameters["Data"] = content.AsSpan((int)offset, (int)Math.Min(length, content.Length - offset)).ToArray();
    }
}
