namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/8.0")]
public sealed class AddChannelAccessProfilePrivilegesResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
}
