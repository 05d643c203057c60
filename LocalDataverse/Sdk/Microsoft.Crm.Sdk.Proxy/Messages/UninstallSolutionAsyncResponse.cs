namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class UninstallSolutionAsyncResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::System.Guid AsyncOperationId => base.Results.TryGetValue("AsyncOperationId", out var value) ? (global::System.Guid)value : default;
}
