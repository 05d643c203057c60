using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveAllManagedProperties</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveAllManagedPropertiesRequest : OrganizationRequest
{
    public RetrieveAllManagedPropertiesRequest() => RequestName = "RetrieveAllManagedProperties";
}
