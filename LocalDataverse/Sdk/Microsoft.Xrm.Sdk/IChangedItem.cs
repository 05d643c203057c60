namespace Microsoft.Xrm.Sdk;

/// <summary>Changed item, as the platform hands it to code.</summary>
public interface IChangedItem
{
    ChangeType Type { get; set; }
}
