namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class PreferredSolutionUsedByResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public int NumberOfAssociatedUsers => base.Results.TryGetValue("NumberOfAssociatedUsers", out var value) ? (int)value : default;

    public global::Microsoft.Xrm.Sdk.PreferredSolutionDetails PreferredSolutionDetails => base.Results.TryGetValue("PreferredSolutionDetails", out var value) ? (global::Microsoft.Xrm.Sdk.PreferredSolutionDetails)value : default;
}
