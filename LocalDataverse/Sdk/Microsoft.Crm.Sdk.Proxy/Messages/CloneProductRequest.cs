using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>CloneProduct</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CloneProductRequest : OrganizationRequest
{
    public CloneProductRequest() => RequestName = "CloneProduct";

    public EntityReference Source
    {
        get => Parameters.TryGetValue("Source", out var value) ? (EntityReference)value : default;
        set => Parameters["Source"] = value;
    }
}
