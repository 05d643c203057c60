namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ValidateRecurrenceRuleResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public string Description => base.Results.TryGetValue("Description", out var value) ? (string)value : default;
}
