using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>UpdateProductProperties</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class UpdateProductPropertiesRequest : OrganizationRequest
{
    public UpdateProductPropertiesRequest() => RequestName = "UpdateProductProperties";

    public EntityCollection PropertyInstanceList
    {
        get => Parameters.TryGetValue("PropertyInstanceList", out var value) ? (EntityCollection)value : default;
        set => Parameters["PropertyInstanceList"] = value;
    }
}
