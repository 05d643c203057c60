namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class MakeUnavailableToOrganizationTemplateRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public MakeUnavailableToOrganizationTemplateRequest()
    {
        RequestName = "MakeUnavailableToOrganizationTemplate";
    }

    public global::System.Guid TemplateId
    {
        get => Parameters.TryGetValue("TemplateId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["TemplateId"] = value;
    }
}
