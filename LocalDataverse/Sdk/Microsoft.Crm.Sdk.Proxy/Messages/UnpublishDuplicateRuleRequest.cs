namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class UnpublishDuplicateRuleRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public UnpublishDuplicateRuleRequest()
    {
        RequestName = "UnpublishDuplicateRule";
    }

    public global::System.Guid DuplicateRuleId
    {
        get => Parameters.TryGetValue("DuplicateRuleId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["DuplicateRuleId"] = value;
    }
}
