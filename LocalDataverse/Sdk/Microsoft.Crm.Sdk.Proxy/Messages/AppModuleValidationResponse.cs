using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>App module validation response.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class AppModuleValidationResponse : IExtensibleDataObject
{
    [DataMember]
    public bool CanBeActivated { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public ValidationIssue[] ValidationIssueList { get; set; }
}
