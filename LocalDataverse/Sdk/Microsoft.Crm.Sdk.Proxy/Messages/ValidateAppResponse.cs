namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ValidateAppResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::Microsoft.Crm.Sdk.Messages.AppValidationResponse AppValidationResponse => base.Results.TryGetValue("AppValidationResponse", out var value) ? (global::Microsoft.Crm.Sdk.Messages.AppValidationResponse)value : default;
}
