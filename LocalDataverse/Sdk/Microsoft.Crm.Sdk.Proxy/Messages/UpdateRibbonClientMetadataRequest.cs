using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>UpdateRibbonClientMetadata</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class UpdateRibbonClientMetadataRequest : OrganizationRequest
{
    public UpdateRibbonClientMetadataRequest() => RequestName = "UpdateRibbonClientMetadata";
}
