using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>App module info.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public class AppModuleInfo : IAppModuleInfo, IExtensibleDataObject
{
    [DataMember]
    public string AppDisplayName { get; set; }

    [DataMember]
    public string AppId { get; set; }

    [DataMember]
    public List<AppSettingDetails> AppSettingDetails { get; set; }

    [DataMember]
    public string AppUniqueName { get; set; }

    [DataMember]
    public string AppUri { get; set; }

    [DataMember]
    public string AppVersion { get; set; }

    [DataMember]
    public int ClientType { get; set; }

    [DataMember]
    public string CreatedBy { get; set; }

    [DataMember]
    public string CreatedOn { get; set; }

    /// <summary>Description shown to people.</summary>
    [DataMember]
    public string Description { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public bool IsDefault { get; set; }

    [DataMember]
    public string ModifiedBy { get; set; }

    [DataMember]
    public string ModifiedOn { get; set; }

    [DataMember]
    public int NavigationType { get; set; }

    [DataMember]
    public string OptimizedFor { get; set; }

    [DataMember]
    public string PublishedOn { get; set; }

    [DataMember]
    public string PublisherName { get; set; }

    [DataMember]
    public string WebResourceUri { get; set; }

    [DataMember]
    public string WelcomePageUri { get; set; }
}
