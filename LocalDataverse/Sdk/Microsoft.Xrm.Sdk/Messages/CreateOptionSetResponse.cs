namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CreateOptionSetResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::System.Guid OptionSetId => base.Results.TryGetValue("OptionSetId", out var value) ? (global::System.Guid)value : default;
}
