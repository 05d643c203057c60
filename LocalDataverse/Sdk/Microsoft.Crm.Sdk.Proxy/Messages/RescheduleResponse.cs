namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RescheduleResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public object Notifications => base.Results.TryGetValue("Notifications", out var value) ? (object)value : default;

    public global::Microsoft.Crm.Sdk.Messages.ValidationResult ValidationResult => base.Results.TryGetValue("ValidationResult", out var value) ? (global::Microsoft.Crm.Sdk.Messages.ValidationResult)value : default;
}
