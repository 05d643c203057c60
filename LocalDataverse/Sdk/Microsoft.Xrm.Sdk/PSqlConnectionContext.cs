using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>P sql connection context.</summary>
[DataContract(Name = "PSqlConnectionContext", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class PSqlConnectionContext : IExtensibleDataObject
{
    [DataMember]
    public string DatabaseName { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }
}
