namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RemoveRelatedResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
}
