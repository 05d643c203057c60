using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>Validate</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ValidateRequest : OrganizationRequest
{
    public ValidateRequest() => RequestName = "Validate";

    public EntityCollection Activities
    {
        get => Parameters.TryGetValue("Activities", out var value) ? (EntityCollection)value : default;
        set => Parameters["Activities"] = value;
    }
}
