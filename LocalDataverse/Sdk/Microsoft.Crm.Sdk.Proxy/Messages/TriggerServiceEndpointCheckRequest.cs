using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>TriggerServiceEndpointCheck</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class TriggerServiceEndpointCheckRequest : OrganizationRequest
{
    public TriggerServiceEndpointCheckRequest() => RequestName = "TriggerServiceEndpointCheck";

    /// <summary>The row.</summary>
    public EntityReference Entity
    {
        get => Parameters.TryGetValue("Entity", out var value) ? (EntityReference)value : default;
        set => Parameters["Entity"] = value;
    }
}
