namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ValidateResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::Microsoft.Crm.Sdk.Messages.ValidationResult[] Result => base.Results.TryGetValue("Result", out var value) ? (global::Microsoft.Crm.Sdk.Messages.ValidationResult[])value : default;
}
