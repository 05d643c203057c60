namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Localized label info, as the platform hands it to code.</summary>
public interface ILocalizedLabelInfo
{
    string Label { get; set; }

    int LanguageCode { get; set; }
}
