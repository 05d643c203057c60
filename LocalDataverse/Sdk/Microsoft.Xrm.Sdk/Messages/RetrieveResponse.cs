namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::Microsoft.Xrm.Sdk.Entity Entity => base.Results.TryGetValue("Entity", out var value) ? (global::Microsoft.Xrm.Sdk.Entity)value : default;

    public object Notifications => base.Results.TryGetValue("Notifications", out var value) ? (object)value : default;
}
