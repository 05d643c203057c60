namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class InsertStatusValueResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public int NewOptionValue => base.Results.TryGetValue("NewOptionValue", out var value) ? (int)value : default;
}
