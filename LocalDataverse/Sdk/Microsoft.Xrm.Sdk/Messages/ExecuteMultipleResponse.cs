namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class ExecuteMultipleResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public bool IsFaulted => base.Results.TryGetValue("IsFaulted", out var value) ? (bool)value : default;

    public global::Microsoft.Xrm.Sdk.ExecuteMultipleResponseItemCollection Responses => base.Results.TryGetValue("Responses", out var value) ? (global::Microsoft.Xrm.Sdk.ExecuteMultipleResponseItemCollection)value : default;
}
