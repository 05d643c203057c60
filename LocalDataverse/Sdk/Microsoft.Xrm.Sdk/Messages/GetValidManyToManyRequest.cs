using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Request of the <c>GetValidManyToMany</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class GetValidManyToManyRequest : OrganizationRequest
{
    public GetValidManyToManyRequest() => RequestName = "GetValidManyToMany";
}
