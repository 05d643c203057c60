using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveProductProperties</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveProductPropertiesRequest : OrganizationRequest
{
    public RetrieveProductPropertiesRequest() => RequestName = "RetrieveProductProperties";

    public EntityReference ParentObject
    {
        get => Parameters.TryGetValue("ParentObject", out var value) ? (EntityReference)value : default;
        set => Parameters["ParentObject"] = value;
    }
}
