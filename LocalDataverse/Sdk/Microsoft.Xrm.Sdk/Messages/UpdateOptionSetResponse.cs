namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class UpdateOptionSetResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
}
