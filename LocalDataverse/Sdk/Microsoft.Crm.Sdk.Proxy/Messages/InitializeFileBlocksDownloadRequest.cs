using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>InitializeFileBlocksDownload</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class InitializeFileBlocksDownloadRequest : OrganizationRequest
{
    public InitializeFileBlocksDownloadRequest() => RequestName = "InitializeFileBlocksDownload";

    public string DataSource
    {
        get => Parameters.TryGetValue("DataSource", out var value) ? (string)value : default;
        set => Parameters["DataSource"] = value;
    }

    public string FileAttributeName
    {
        get => Parameters.TryGetValue("FileAttributeName", out var value) ? (string)value : default;
        set => Parameters["FileAttributeName"] = value;
    }

    /// <summary>The row, or the reference to the row, that the message is about.</summary>
    public EntityReference Target
    {
        get => Parameters.TryGetValue("Target", out var value) ? (EntityReference)value : default;
        set => Parameters["Target"] = value;
    }
}
