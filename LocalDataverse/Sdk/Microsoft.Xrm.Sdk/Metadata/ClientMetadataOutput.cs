using System.Threading.Tasks;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Metadata for a client: as text, or written while it is made.</summary>
public sealed class ClientMetadataOutput
{
    private ClientMetadataOutput(string data, Task streamingTask)
    {
        Data = data;
        StreamingTask = streamingTask;
    }

    public string Data { get; }

    public Task StreamingTask { get; }

    public static ClientMetadataOutput FromData(string data) => new ClientMetadataOutput(data, null);

    public static ClientMetadataOutput FromVoidTask(Task task) => new ClientMetadataOutput(null, task);
}
