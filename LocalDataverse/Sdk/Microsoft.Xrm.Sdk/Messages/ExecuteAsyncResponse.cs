namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class ExecuteAsyncResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::System.Guid AsyncJobId => base.Results.TryGetValue("AsyncJobId", out var value) ? (global::System.Guid)value : default;
}
