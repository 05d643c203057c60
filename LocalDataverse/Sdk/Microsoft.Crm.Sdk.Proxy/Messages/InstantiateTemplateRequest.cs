namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class InstantiateTemplateRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public InstantiateTemplateRequest()
    {
        RequestName = "InstantiateTemplate";
    }

    public global::System.Guid ObjectId
    {
        get => Parameters.TryGetValue("ObjectId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["ObjectId"] = value;
    }

    public string ObjectType
    {
        get => Parameters.TryGetValue("ObjectType", out var value) ? (string)value : default;
        set => Parameters["ObjectType"] = value;
    }

    public global::System.Guid TemplateId
    {
        get => Parameters.TryGetValue("TemplateId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["TemplateId"] = value;
    }
}
