using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>SetLocLabels</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SetLocLabelsRequest : OrganizationRequest
{
    public SetLocLabelsRequest() => RequestName = "SetLocLabels";

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

    public LocalizedLabel[] Labels
    {
        get => Parameters.TryGetValue("Labels", out var value) ? (LocalizedLabel[])value : default;
        set => Parameters["Labels"] = value;
    }
}
