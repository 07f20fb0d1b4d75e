-- Does in Neovim, with the configuration of docs/editors.md, what a person would do, and writes down what came of it.
-- `vim.env.WANTED` is the title of the code action to choose, and where: JSON.
local wanted = vim.json.decode(vim.env.WANTED)
local seen = {}

local function text() return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n') .. '\n' end
local function type_keys(keys)
  vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes(keys, true, false, true), 'n', false)
end

vim.wait(30000, function() return #vim.diagnostic.get(0) > 0 end, 50)
seen.rules = vim.tbl_map(function(each) return each.code end, vim.diagnostic.get(0))

-- A person chooses from a list.
vim.ui.select = function(choices, _, choose)
  for i, choice in ipairs(choices) do
    if choice[2].title == wanted.title then return choose(choice, i) end
  end
end
local before = text()
vim.api.nvim_win_set_cursor(0, { wanted.line, wanted.column - 1 })
vim.lsp.buf.code_action()
vim.wait(30000, function() return text() ~= before end, 50)
seen.mended = text()

-- What is typed is taken from the queue only between two turns of the editor's own loop.
local steps = {
  function()
    vim.cmd('normal! G')
    type_keys('o<CR>s17<C-x><C-o>')
  end,
  function()
    seen.offered = #vim.fn.complete_info({ 'items' }).items
    type_keys('<C-e>-opening<C-x><C-o>')
  end,
  function() type_keys('<C-y> And so on.<Esc>') end,
  function()
    seen.completed = text()
    vim.fn.writefile({ vim.json.encode(seen) }, vim.env.SEEN)
    vim.cmd('qa!')
  end,
}
for i, step in ipairs(steps) do vim.defer_fn(step, 2000 * i) end
