using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>CreateAsyncJobToRevokeInheritedAccess</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CreateAsyncJobToRevokeInheritedAccessRequest : OrganizationRequest
{
    public CreateAsyncJobToRevokeInheritedAccessRequest() => RequestName = "CreateAsyncJobToRevokeInheritedAccess";

    public string RelationshipSchema
    {
        get => Parameters.TryGetValue("RelationshipSchema", out var value) ? (string)value : default;
        set => Parameters["RelationshipSchema"] = value;
    }
}
