namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveFormXmlResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public int ComponentState => base.Results.TryGetValue("ComponentState", out var value) ? (int)value : default;

    public int CustomizationLevel => base.Results.TryGetValue("CustomizationLevel", out var value) ? (int)value : default;

    public string FormXml => base.Results.TryGetValue("FormXml", out var value) ? (string)value : default;

    public global::System.Guid SolutionId => base.Results.TryGetValue("SolutionId", out var value) ? (global::System.Guid)value : default;
}
