namespace ErpIntegration.Tables;

/// <summary>The platform's values of salesorder.statecode that we care about.</summary>
internal enum SalesOrderState
{
    /// <summary>Being written.</summary>
    Active = 0,

    /// <summary>Submitted.</summary>
    Submitted = 1,
}
