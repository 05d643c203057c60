namespace ErpIntegration.Tables;

/// <summary>Values of account.statecode.</summary>
internal enum AccountState
{
    /// <summary>In use.</summary>
    Active = 0,

    /// <summary>Not in use any more.</summary>
    Inactive = 1,
}
