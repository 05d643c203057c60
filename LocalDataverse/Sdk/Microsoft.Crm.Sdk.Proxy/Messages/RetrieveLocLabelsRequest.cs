using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveLocLabels</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveLocLabelsRequest : OrganizationRequest
{
    public RetrieveLocLabelsRequest() => RequestName = "RetrieveLocLabels";

    public string AttributeName
    {
        get => Parameters.TryGetValue("AttributeName", out var value) ? (string)value : default;
        set => Parameters["AttributeName"] = value;
    }

    /// <summary>The row.</summary>
    public EntityReference EntityMoniker
    {
        get => Parameters.TryGetValue("EntityMoniker", out var value) ? (EntityReference)value : default;
        set => Parameters["EntityMoniker"] = value;
    }

    public bool IncludeUnpublished
    {
        get => Parameters.TryGetValue("IncludeUnpublished", out var value) ? (bool)value : default;
        set => Parameters["IncludeUnpublished"] = value;
    }
}
