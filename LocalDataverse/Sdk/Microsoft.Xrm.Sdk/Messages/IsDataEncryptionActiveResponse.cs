namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class IsDataEncryptionActiveResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public bool IsActive => base.Results.TryGetValue("IsActive", out var value) ? (bool)value : default;
}
