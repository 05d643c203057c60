namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ExecuteWorkflowResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::System.Guid Id => base.Results.TryGetValue("Id", out var value) ? (global::System.Guid)value : default;
}
