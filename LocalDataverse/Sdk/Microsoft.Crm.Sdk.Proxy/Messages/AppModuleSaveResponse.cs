using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>App module save response.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class AppModuleSaveResponse : IExtensibleDataObject
{
    [DataMember]
    public AppElementInfo[] AppElements { get; set; }

    [DataMember]
    public EntityReference AppModule { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public EntityReference UnifiedApp { get; set; }
}
