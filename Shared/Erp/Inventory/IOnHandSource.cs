namespace ErpIntegration.Erp.Inventory;

/// <summary>Answers questions about stock. A cache wraps the one that asks the ERP.</summary>
internal interface IOnHandSource
{
    /// <summary>Answers.</summary>
    /// <exception cref="Errors.ErpException">There is no answer.</exception>
    OnHandAnswer Ask(OnHandQuestion question);
}
